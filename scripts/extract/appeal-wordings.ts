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
      '(?:please )?(?:support (?:us|our|independent|local|quality)|help (?:us|keep)|donate|give (?:today|now|what)|become an? (?:\\w+ )?(?:member|supporter|subscriber|patron)(?! of the)|join us (?:today|now|by)|contribute|chip in|consider (?:making|becoming|donating|supporting|contributing)|make an? (?:\\w+ )?(?:donation|gift|contribution)|subscribe)',
      '(?:will|would|can|could) you (?:please )?(?:help us|help keep|support|join us|consider|donate|chip in|contribute)|you can (?:help|support)(?= us| our| keep|[:.,!])|need your (?:help|support)|with(?:out)? your (?:help|support|gift|donation)|your (?:gift|donation|contribution)|thank you for (?:supporting|your support)|please (?:consider|support|turn off|disable)',
    ),
  },
  {
    // `Sie` is the reader, `sie` are others.
    work: of(
      'unser(?:e[mnrs]?)? (?:\\p{L}+e[mnrs]? )?(?:Journalismus|Redaktion|Berichterstattung|Recherchen|Texte|Artikel|Arbeit)',
      'u',
    ),
    asks: ask(
      'Unterstütz(?:e|t) (?:uns|unsere?)|Spendet? (?:jetzt|uns|hier|für)|Werdet? (?:Mitglied|Förder\\p{L}+|Abonnent\\p{L}*|Unterstützer\\p{L}*)|Hilf uns|Helft uns',
      '[Uu]nterstützen Sie|[Ss]penden Sie|[Ff]ördern Sie|[Hh]elfen Sie (?:uns|mit)|[Aa]bonnieren Sie|[Ww]erden Sie (?:Mitglied|Förder\\p{L}+|Abonnent\\p{L}*|Unterstützer\\p{L}*)|[Ww]enn (?:Sie|[Dd]u) (?:uns|unsere?)[^.!?]{0,60} (?:unterstütz|förder|helf)\\p{L}+|[Kk](?:annst|önntest) [Dd]u[^.!?]{0,60} (?:unterstützen|helfen|spenden)|[Kk](?:önnen|önnten) Sie[^.!?]{0,60} (?:unterstützen|helfen|spenden)|mit (?:Ihrer|[Dd]einer|[Ee]urer) (?:Spende|Unterstützung|Hilfe)',
      'u',
    ),
  },
  {
    work: of(
      "(?:notre|nos) (?:journal|rédaction|indépendance|média|journalisme|enquêtes|journalistes|reportages|travail d[’']enquête|travail)",
    ),
    asks: ask(
      'donnez|contribuez|adhérez|rejoignez-nous',
      'soutenez|abonnez-vous|aidez-nous|faites un don|votre (?:don|soutien|aide|abonnement|contribution|générosité)|vous (?:pouvez|pourriez) nous (?:soutenir|aider)',
    ),
  },
  {
    work: of(
      'nuestr[oa]s? (?:periodismo|redacción|periodistas|investigaciones|medio|reportajes|trabajo periodístico)',
    ),
    asks: ask(
      'apoy[ae] (?:a )?(?:nuestr[oa]s?|este)|don[ae] (?:hoy|ahora|aquí|lo que|desde)|colabor[ae] con (?:nosotr[oa]s|nuestr[oa]|una)|suscríb(?:ete|ase)|haz(?:te|lo)? (?:soci[oa]|miembro|suscriptora?)|haz (?:una donación|un donativo|un aporte)|únete',
      'apóy(?:anos|enos)|ayúd(?:anos|enos)|tu (?:apoyo|donación|ayuda|aporte|suscripción|contribución)',
    ),
  },
  {
    work: of(
      'nostr[oaie] (?:giornalismo|redazione|giornalisti|inchieste|giornale|lavoro(?: giornalistico)?)',
    ),
    asks: ask(
      'sostieni (?:il|la) nostr[oa]|sostenete (?:il|la) nostr[oa]|dona (?:ora|anche|quello)|donate ora|abbonati|abbonatevi|contribuisci|diventa (?:soci[oa]|sostenitore|sostenitrice|abbonat[oa])',
      'aiutaci|aiutateci|sostienici|sosteneteci|(?:tuo|vostro) (?:sostegno|aiuto|contributo|abbonamento)|(?:tua|vostra) donazione',
    ),
  },
  {
    work: of('noss[oa]s? (?:jornalismo|redação|jornalistas|reportagens|trabalho(?: jornalístico)?)'),
    asks: ask(
      'apoie (?:[oa] )?noss[oa]|doe (?:agora|hoje|qualquer|aqui)|contribua|assine|ajude (?:[oa] noss[oa]|a gente|a manter)|torne-se (?:assinante|apoiadora?|membro)|faça uma (?:doação|assinatura|contribuição)',
      'apoie-nos|ajude-nos|precis\\p{L}+ de você|precis\\p{L}+ d[ao] (?:sua|seu) (?:ajuda|apoio)',
    ),
  },
  {
    work: of('onze (?:\\p{L}+e )?(?:journalistiek|redactie|verhalen|verslaggeving|journalisten|artikelen)'),
    asks: ask(
      'steun (?:ons|onze)|doneer|word (?:lid|vriend|donateur|abonnee)|help ons',
      'steun(?:t u)? ons|(?:je|jouw|uw) (?:steun|donatie|bijdrage|hulp)',
    ),
  },
  {
    work: of(
      '(?:vår[at]?|vores?|våre) (?:\\p{L}+[ae] )?(?:journalistikk?(?:en)?|redaktion|redaksjon|granskningar|journalister)',
    ),
    asks: ask(
      'stöd (?:oss|vår)|støtt (?:oss|vår)|støt (?:os|vores)|donera|bliv? (?:medlem|prenumerant|abonnent|stödmedlem|støttemedlem)|hjälp oss|hjelp oss|hjælp os|ge (?:oss )?en gåva|prenumerera',
      'stöd oss|støtt oss|støt os|(?:din|ditt|dit) (?:gåva|stöd|støtte|gave|bidrag|hjälp|hjælp|hjelp|donation|donasjon)',
    ),
  },
  {
    work: of('nasz\\p{L}* (?:\\p{L}+[eą] )?(?:dziennikar\\p{L}+|redakcj\\p{L}+|tekst\\p{L}*|prac\\p{L}+)'),
    asks: ask(
      'wesprzyj|wspieraj|wpłać|dołącz do (?:nas|grona|naszych)|przekaż (?:darowiznę|nam)|zostań (?:patron\\p{L}*|naszym|mecenas\\p{L}*)',
      'wesprzyj nas|wesprzyjcie nas|możesz nas wesprzeć|tw(?:oja|oje|oją|ojej|ojemu) (?:wsparci\\p{L}+|pomoc\\p{L}*|darowizn\\p{L}+|wpłat\\p{L}+)',
    ),
  },
  {
    work: of(
      'наш\\p{L}* (?:независим\\p{L}+ )?(?:журналист\\p{L}*|редакци\\p{L}+|издани\\p{L}+|расследовани\\p{L}+)',
    ),
    asks: ask(
      'поддержите (?:нас|наш\\p{L}*)|помогите (?:нам|нашей)|оформите (?:\\p{L}+ )?(?:пожертвовани\\p{L}+|подписку)|пожертвуйте|станьте (?:наш\\p{L}+ )?(?:подписчик\\p{L}*|сторонник\\p{L}*)',
      'ваш\\p{L}* (?:пожертвовани\\p{L}+|помощ\\p{L}+|поддержк\\p{L}+|взнос\\p{L}*)',
    ),
  },
];

/** One of these is in whatever speaks of a publisher's work, in small letters: most texts need no expression. */
export const STEMS: readonly string[] =
  'journal|newsroom|our report|reporting|stories|investigation|reader-|paywall|news free|redakt|redaks|redakc|redac|redaç|redaz|rédac|berichterstatt|recherchen|unsere texte|unsere artikel|unsere arbeit|unserer arbeit|unseren texten|unserer texte|média|notre travail|notre indép|enquêtes|reportages|periodis|investigaciones|nuestro medio|reportajes|giornal|inchieste|nostro lavoro|jornal|reportagens|nosso trabalho|verhalen|verslaggev|artikelen|granskning|dziennikar|nasz|журналист|редакци|издани|расследован'.split(
    '|',
  );
