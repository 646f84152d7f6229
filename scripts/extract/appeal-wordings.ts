/**
 * How publishers ask their readers for money, by language. News of the press says all the same words but `our` newsroom
 * and `support us`, so that nothing less counts.
 */
export interface Wording {
  /** The publisher's own work, … */
  readonly work: RegExp;
  /** … and what it asks its reader to do. */
  readonly asks: RegExp;
}

const START = '(?:^|[.!?:…–—¡¿»-] ?)';
const of = (wordings: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings})(?![\\p{L}\\p{N}])`, flags);
/** Imperatives that open a sentence, and what may stand anywhere. */
const ask = (opening: string, anywhere: string, flags = 'iu'): RegExp =>
  new RegExp(`(?:${START}(?:${opening})|(?<![\\p{L}\\p{N}])(?:${anywhere}))(?![\\p{L}\\p{N}])`, flags);

export const APPEALS: readonly Wording[] = [
  {
    work: of(
      "our (?:own |independent |non-?profit |local |investigative |public[- ]interest |free ){0,2}(?:journalis[mt]s?|newsrooms?|reporting|reporters|investigations|stories)|(?:news|journalism|stories|reporting)(?: is| are)? free for (?:all|everyone|everybody)|we(?: \\S+){0,4} (?:high-quality|quality|independent|fearless) journalism|we(?: are|[’']re)(?: an?)?(?: \\w+)? reader-(?:funded|supported)|we (?:have )?(?:never|do not|don[’']t|will never)[^.]{1,60} paywall",
    ),
    asks: ask(
      '(?:please )?(?:support (?:us|our|independent|local|quality)|help (?:us|keep)|donate|give (?:today|now|what)|become an? (?:\\w+ )?(?:member|supporter|subscriber|patron)|join us|contribute|chip in|consider (?:making|becoming|donating|supporting|contributing)|make an? (?:\\w+ )?(?:donation|gift|contribution)|subscribe)',
      '(?:will|would|can|could) you (?:please )?(?:help|support|join|consider|give|donate|chip in|contribute)|you can (?:help|support)|need your (?:help|support)|with(?:out)? your (?:help|support|gift|donation)|your (?:gift|donation|contribution)|thank you for (?:supporting|your support)|please (?:consider|support|turn off|disable)',
    ),
  },
  {
    // `Sie` is the reader, `sie` are others.
    work: of(
      'unser(?:e[mnrs]?)? (?:\\p{L}+e[mnrs]? )?(?:Journalismus|Redaktion|Berichterstattung|Recherchen|Texte|Artikel|Arbeit)',
      'u',
    ),
    asks: ask(
      'Unterstütz(?:e|t)|Spende|Spendet|Werde|Werdet|Hilf|Helft|Abonniere|Abonniert',
      '[Uu]nterstützen Sie|[Ss]penden Sie|[Ff]ördern Sie|[Hh]elfen Sie|[Aa]bonnieren Sie|[Ww]erden Sie (?:Mitglied|Förder\\p{L}+|Abonnent\\p{L}*|Unterstützer\\p{L}*)|[Ww]enn (?:Sie|[Dd]u) (?:uns|unsere?)[^.!?]{0,60} (?:unterstütz|förder|helf)\\p{L}+|[Kk](?:annst|önntest) [Dd]u[^.!?]{0,60} (?:unterstützen|helfen|spenden)|[Kk](?:önnen|önnten) Sie[^.!?]{0,60} (?:unterstützen|helfen|spenden)|mit (?:Ihrer|[Dd]einer|[Ee]urer) (?:Spende|Unterstützung|Hilfe)',
      'u',
    ),
  },
  {
    work: of(
      "(?:notre|nos) (?:journal|rédaction|indépendance|média|journalisme|enquêtes|journalistes|reportages|travail d[’']enquête|travail)",
    ),
    asks: ask(
      'faites|donnez|contribuez|adhérez|rejoignez|aidez',
      'soutenez|abonnez-vous|aidez-nous|faites un don|votre (?:don|soutien|aide|abonnement|contribution|générosité)|vous (?:pouvez|pourriez) nous (?:soutenir|aider)',
    ),
  },
  {
    work: of(
      'nuestr[oa]s? (?:periodismo|redacción|periodistas|investigaciones|medio|reportajes|trabajo periodístico)',
    ),
    asks: ask(
      'apoy[ae]|don[ae]|colabor[ae]|suscríb(?:ete|ase|ete)|hazte|hágase|haz un[ao]?|únete|ayuda',
      'apóy(?:anos|enos)|ayúd(?:anos|enos)|tu (?:apoyo|donación|ayuda|aporte|suscripción|contribución)',
    ),
  },
  {
    work: of(
      'nostr[oaie] (?:giornalismo|redazione|giornalisti|inchieste|giornale|lavoro(?: giornalistico)?)',
    ),
    asks: ask(
      'sostieni|sostenete|dona|donate|abbonati|abbonatevi|contribuisci|diventa',
      'aiutaci|aiutateci|sostienici|sosteneteci|(?:tuo|vostro) (?:sostegno|aiuto|contributo|abbonamento)|(?:tua|vostra) donazione',
    ),
  },
  {
    work: of('noss[oa]s? (?:jornalismo|redação|jornalistas|reportagens|trabalho(?: jornalístico)?)'),
    asks: ask(
      'apoie|doe|contribua|assine|ajude|colabore|torne-se|faça um[a]? (?:doação|assinatura|contribuição)',
      'apoie-nos|ajude-nos|precis\\p{L}+ de você|precis\\p{L}+ d[ao] (?:sua|seu) (?:ajuda|apoio)',
    ),
  },
  {
    work: of('onze (?:\\p{L}+e )?(?:journalistiek|redactie|verhalen|verslaggeving|journalisten|artikelen)'),
    asks: ask(
      'steun|doneer|word|help|geef',
      'steun(?:t u)? ons|(?:je|jouw|uw) (?:steun|donatie|bijdrage|hulp)',
    ),
  },
  {
    work: of(
      '(?:vår[at]?|vores?|våre) (?:\\p{L}+[ae] )?(?:journalistikk?(?:en)?|redaktion|redaksjon|granskningar|journalister)',
    ),
    asks: ask(
      'stöd|støtt|støt|donera|doner|bli|bliv|hjälp|hjælp|hjelp|ge|prenumerera|abonner',
      'stöd oss|støtt oss|støt os|(?:din|ditt|dit) (?:gåva|stöd|støtte|gave|bidrag|hjälp|hjælp|hjelp|donation|donasjon)',
    ),
  },
  {
    work: of('nasz\\p{L}* (?:\\p{L}+[eą] )?(?:dziennikar\\p{L}+|redakcj\\p{L}+|tekst\\p{L}*|prac\\p{L}+)'),
    asks: ask(
      'wesprzyj|wspieraj|wpłać|dołącz do|przekaż|zostań',
      'wesprzyj nas|wesprzyjcie nas|możesz nas wesprzeć|tw(?:oja|oje|oją|ojej|ojemu) (?:wsparci\\p{L}+|pomoc\\p{L}*|darowizn\\p{L}+|wpłat\\p{L}+)',
    ),
  },
  {
    work: of(
      'наш\\p{L}* (?:независим\\p{L}+ )?(?:журналист\\p{L}*|редакци\\p{L}+|издани\\p{L}+|расследовани\\p{L}+)',
    ),
    asks: ask(
      'поддержите|помогите|оформите|пожертвуйте|подпишитесь|станьте',
      'поддержите нас|помогите нам|ваш\\p{L}* (?:пожертвовани\\p{L}+|помощ\\p{L}+|поддержк\\p{L}+|взнос\\p{L}*)',
    ),
  },
];

/** One of these is in whatever speaks of a publisher's work, in small letters: most texts need no expression. */
export const STEMS: readonly string[] =
  'journal|newsroom|our report|reporting|stories|investigation|reader-|paywall|news free|redakt|redaks|redakc|redac|redaç|redaz|rédac|berichterstatt|recherchen|unsere texte|unsere artikel|unsere arbeit|unserer arbeit|unseren texten|unserer texte|média|notre travail|notre indép|enquêtes|reportages|periodis|investigaciones|nuestro medio|reportajes|giornal|inchieste|nostro lavoro|jornal|reportagens|nosso trabalho|verhalen|verslaggev|artikelen|granskning|dziennikar|nasz|журналист|редакци|издани|расследован'.split(
    '|',
  );
