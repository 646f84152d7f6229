/**
 * Paragraphs in which a publisher asks its readers for money: they are prose, stand right below an article or in its
 * midst, and are no part of it.
 */
import { type Prose, weightOf } from './prose.ts';

/** How a language says it; a paragraph is an appeal that says all four. */
interface Wording {
  /** The publisher speaks of itself … */
  readonly we: RegExp;
  /** … to its reader, … */
  readonly you: RegExp;
  /** … of giving … */
  readonly give: RegExp;
  /** … and of what that is for. */
  readonly work: RegExp;
}

const WORDINGS: readonly Wording[] = [
  {
    we: /\b(?:we|us|our)\b/i,
    you: /\b(?:you|yours?)\b|(?:^|[.!?] )(?:please |help |support |donate|give |become |join |contribute)/i,
    give: /\b(?:donat(?:e|ing|ions?)|contribut(?:e|ing|ions?)|support(?:ing|ers?)?|chip in|members?(?:hip)?|subscrib(?:e|er|ers|ing)|gift|your help)\b/i,
    work: /\b(?:(?:our|independent|quality|public[- ]interest|non-?profit|investigative|local|free) (?:journalis[mt]s?|newsrooms?|reporting|reporters?|investigations?|media|stories)|newsroom|(?:news|journalism|stories|reporting|site) free|reader-(?:funded|supported)|readers like you|paywalls?)\b/i,
  },
  {
    we: /\b(?:wir|uns|unser\w*)\b/i,
    you: /\b(?:Sie|Ihn?(?:en|re?[mnrs]?)|[Dd](?:u|ich|ir|eine?[mnrs]?)|[Ee]u(?:ch|e?re?[mnrs]?)|[Ll]eser(?:innen)?)\b/,
    give: /(?:\b|[a-zäöü])(?:spenden?|spendest|unterstütz(?:e|en|t|ung|er|erin)|förder(?:n|mitglied|beitrag)|mitglied(?:er|schaft)?|abonnier\w+|abonnent\w*)\b/i,
    work: /\b(?:unser\w* (?:journalismus|journalistische\w* arbeit|redaktion|berichterstattung|recherchen|arbeit|texte|artikel)|(?:unabhängig|kritisch|frei|gemeinnützig|investigativ)\w* (?:journalismus|presse|berichterstattung|medien)|paywall|bezahlschranke)\b/i,
  },
  {
    we: /\b(?:nous|notre|nos)\b/i,
    you: /(?:^|[\s'’])(?:vous|votre|vos|toi|ton|ta|tes|lecteurs|lectrices)\b|(?:^|[.!?] )(?:soutenez|faites|donnez|contribuez|abonnez)/i,
    give: /\b(?:dons?|donnez|donateurs?|souten(?:ez|ir)|soutien|contribu(?:ez|er|tion)|abonn(?:ez|er|é|és|ement))(?![\p{L}])/iu,
    work: /(?:notre (?:journal|rédaction|travail|indépendance|média|journalisme)|nos (?:enquêtes|journalistes|articles)|(?:presse|médias?|journalisme|journal|information)s? (?:libres?|indépendante?s?|de qualité|gratuite?))(?![\p{L}])/iu,
  },
  {
    we: /(?:^|[^\p{L}])(?:nos|nuestr[oa]s?|nosotr[oa]s|apóyanos|ayúdanos)(?![\p{L}])/iu,
    you: /(?:^|[^\p{L}])(?:tú?|te|ti|tus|contigo|usted|ustedes|su|hazte|lector(?:es|as?)?|apóyanos|ayúdanos|apoya|dona|colabora)(?![\p{L}])/iu,
    give: /(?:^|[^\p{L}])(?:don(?:a|ar|ación|aciones|ativos?)|apoy(?:a|ar|o)|apóyanos|ayúdanos|soci[oa]s?|suscr\p{L}+|contribu\p{L}+|colabora\p{L}*)(?![\p{L}])/iu,
    work: /(?:nuestr[oa]s? (?:periodismo|redacción|trabajo|periodistas|investigaciones|medio)|periodismo (?:independiente|libre|de calidad|de investigación)|medios? independientes?)(?![\p{L}])/iu,
  },
  {
    we: /(?:^|[^\p{L}])(?:noi|ci|nostr[oaie]|aiutaci|sostienici)(?![\p{L}])/iu,
    you: /(?:^|[^\p{L}])(?:tu|te|ti|tu[oa]|tuoi|voi|vi|vostr[oaie]|lettori|sostieni|dona|abbonati|aiutaci|sostienici)(?![\p{L}])/iu,
    give: /(?:^|[^\p{L}])(?:sost(?:ieni|egno|enere|enitori|ienici)|don(?:a|are|azion[ei])|contribut\p{L}+|abbona\p{L}+|aiutaci)(?![\p{L}])/iu,
    work: /(?:nostr[oaie] (?:giornalismo|redazione|lavoro|giornalisti|inchieste|giornale)|giornalismo (?:indipendente|libero|di qualità)|informazione (?:libera|indipendente|gratuita))(?![\p{L}])/iu,
  },
  {
    we: /(?:^|[^\p{L}])(?:nós|nos|noss[oa]s?)(?![\p{L}])/iu,
    you: /(?:^|[^\p{L}])(?:você|vocês|seu|sua|te|teu|leitor(?:es|as?)?|apoie|doe|contribua|assine)(?![\p{L}])/iu,
    give: /(?:^|[^\p{L}])(?:apo(?:ie|iar|io|iadores)|do(?:e|ar|ação|ações)|contribu\p{L}+|assin(?:e|ante|antes|atura))(?![\p{L}])/iu,
    work: /(?:noss[oa]s? (?:jornalismo|redação|trabalho|jornalistas|reportagens)|jornalismo (?:independente|livre|de qualidade|investigativo))(?![\p{L}])/iu,
  },
  {
    we: /\b(?:wij|we|ons|onze)\b/i,
    you: /\b(?:u|uw|jij|je|jou|jouw|jullie|lezers|steun|doneer)\b/i,
    give: /\b(?:don(?:eer|eren|atie|aties|ateurs?)|steun(?:en)?|lid|leden|abonne\w*)\b/i,
    work: /\b(?:onze (?:journalistiek|redactie|verhalen|verslaggeving|journalisten)|(?:onafhankelijke|kritische|vrije) (?:journalistiek|media|pers)|betaalmuur)\b/i,
  },
  {
    we: /(?:^|[^\p{L}])(?:vi|oss|os|vår[at]?|vores?|våre)(?![\p{L}])/iu,
    you: /(?:^|[^\p{L}])(?:du|dig|deg|din|ditt|dit|dine|dina|ni|er|läsare|lesere|læsere|stöd|støt+)(?![\p{L}])/iu,
    give: /(?:^|[^\p{L}])(?:stöd\p{L}*|støt\p{L}*|doner\p{L}*|donation\p{L}*|gåv\p{L}+|gave\p{L}*|medlem\p{L}*|prenumer\p{L}+|abonn\p{L}+)(?![\p{L}])/iu,
    work: /(?:(?:vår[at]?|vores?) (?:journalisti(?:k|kk)|redaktion|redaksjon|arbete|arbeid|arbejde)|(?:oberoende|uafhængig|uavhengig|fri) (?:journalisti(?:k|kk)|press[ea]?|medier?))(?![\p{L}])/iu,
  },
  {
    we: /(?:^|[^\p{L}])(?:my|nas|nam|nasz\p{L}*)(?![\p{L}])/iu,
    you: /(?:^|[^\p{L}])(?:ty|ciebie|ci|twoj\p{L}*|twój|wasz\p{L}*|czytelni\p{L}+|wesprzyj|wspieraj|wpłać|dołącz)(?![\p{L}])/iu,
    give: /(?:^|[^\p{L}])(?:wesprzyj|wspiera\p{L}*|wspar\p{L}+|wpłać|wpłat\p{L}*|darowizn\p{L}*|prenumer\p{L}+|subskry\p{L}+)(?![\p{L}])/iu,
    work: /(?:nasz\p{L}* (?:dziennikar\p{L}+|redakcj\p{L}+|prac\p{L}+|tekst\p{L}*)|(?:niezależn|woln|rzeteln)\p{L}+ (?:dziennikar\p{L}+|medi\p{L}+|pras\p{L}+))/iu,
  },
  {
    we: /(?:^|[^\p{L}])(?:мы|нас|нам|наш\p{L}*)(?![\p{L}])/iu,
    you: /(?:^|[^\p{L}])(?:вы|вас|вам|ваш\p{L}*|ты|тво\p{L}+|читател\p{L}+|поддержите|помогите|оформите|подпишитесь)(?![\p{L}])/iu,
    give: /(?:^|[^\p{L}])(?:поддерж\p{L}+|пожертв\p{L}+|донат\p{L}*|помогите|подпис\p{L}+)(?![\p{L}])/iu,
    work: /(?:наш\p{L}* (?:журналист\p{L}*|редакц\p{L}+|работ\p{L}+|издани\p{L}+)|(?:независим|свободн)\p{L}+ (?:журналистик\p{L}+|сми|меди\p{L}+|пресс\p{L}+|издани\p{L}+))/iu,
  },
];

/** One of these is in whatever speaks of a publisher's work: most paragraphs have none, and need no expression. */
const STEMS =
  'journal|newsroom|reporting|our reporters|paywall|nonprofit|non-profit|reader-|readers like|independent media|free stories|our stories|news free|site free|stories free|our investigation|redakt|redaks|redakc|redac|redaç|redaz|rédac|presse|medien|bezahlschranke|recherchen|unsere texte|unsere artikel|unsere arbeit|unserer arbeit|médias|notre travail|notre indép|information|enquêtes|periodis|nuestro|medios ind|medio ind|giornal|informazione|nostro|nostra|nostre|jornal|nosso|nossa|onze |kritische|vrije |onafhankelijke|dziennikar|nasz|niezależn|журнал|редакц|наш|независим|свободн'.split(
    '|',
  );

/** Shorter lines are the lexicon's, and a longer paragraph has more to say. */
const LENGTH = { least: 40, most: 900 } as const;
/** Somebody is quoted: the appeal is what is told of. */
const QUOTED = /["“”„«»‹›「」]/;
/** So much of a stretch speaks of the publisher, from its first appeal to its last. */
const DENSE = 0.7;
/** What is asked may be longer than the article, but there must be one: as long as a short dispatch. */
const DISPATCH = 400;

/** Whether each block is part of an appeal. `isText` tells which of them may be an article's running text. */
export function findAppeals(
  blocks: readonly { readonly text: string }[],
  prose: readonly Prose[],
  isText: (i: number) => boolean,
): readonly boolean[] {
  const texts = Array.from(blocks.keys()).filter(isText);
  const said = texts.map((i) => saysOf(blocks[i]?.text ?? ''));
  const weights = texts.map((i) => weightOf(prose[i] as Prose));
  const weigh = (from: number, to: number, counts: (at: number) => boolean): number =>
    weights.slice(from, to + 1).reduce((sum, weight, at) => sum + (counts(from + at) ? weight : 0), 0);
  const stretches = stretchesOf(said).filter(
    ([from, to]) => weigh(from, to, (at) => said[at] !== null) >= DENSE * weigh(from, to, () => true),
  );
  const isAsked = (at: number): boolean => stretches.some(([from, to]) => at >= from && at <= to);
  // A letter to the readers asks in all of its parts, on purpose.
  if (weigh(0, texts.length, (at) => !isAsked(at) && said[at] === null) < DISPATCH)
    return blocks.map(() => false);
  const found = new Set(texts.filter((_, at) => isAsked(at)));
  return blocks.map((_, i) => found.has(i));
}

/** From where to where appeals go on, with at most one paragraph between that is not told to be one. */
function stretchesOf(said: readonly ReturnType<typeof saysOf>[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  let open: { readonly from: number; to: number; asks: boolean } | null = null;
  said.forEach((what, at) => {
    if (what === null) return;
    if (open === null || at > open.to + 2) open = { from: at, to: at, asks: false };
    open.to = at;
    const asks: boolean = open.asks || what === 'appeal';
    if (!asks) return;
    if (open.asks) stretches.pop();
    open.asks = true;
    stretches.push([open.from, at]);
  });
  return stretches;
}

function saysOf(text: string): 'appeal' | 'own work' | null {
  if (text.length < LENGTH.least || text.length > LENGTH.most) return null;
  const lower = text.toLowerCase();
  if (!STEMS.some((stem) => lower.includes(stem)) || QUOTED.test(text)) return null;
  const wording = WORDINGS.find(({ we, work }) => work.test(text) && we.test(text));
  if (wording === undefined) return null;
  return wording.you.test(text) && wording.give.test(text) ? 'appeal' : 'own work';
}
