/**
 * Paragraphs that look like an article's and are the publisher's own: that it earns by what is bought, sets cookies,
 * reserves its rights, offers letters and apps, or who its author is. Only what says so beyond doubt, for what is
 * found here is no text of any article, wherever it stands.
 */
import { REASON, type Reason } from './reasons.ts';

/** A text is such a notice if it matches all of these. */
interface Notice {
  readonly reason: Reason;
  readonly says: readonly RegExp[];
  /** One of these is in it; in small letters. Most texts have none, and need no expression. */
  readonly stems: readonly string[];
}

const NOTICES: readonly Notice[] = [
  {
    reason: REASON.disclosure,
    stems: [
      'commission',
      'compensation',
      'affiliate',
      'affili',
      'provision',
      'comisión',
      'comissão',
      'commissie',
      'share of',
    ],
    says: [
      /\b(?:may|might|will|can|could|sometimes|to) (?:also )?(?:earn|receive|get|make|collect|be paid)\b.{0,60}\b(?:commissions?|compensation|compensated|share|percentage|portion|revenue)\b|\baffiliate (?:links?|commissions?|programs?)\b|\b(?:affiliate|partner)-?links?\b.{0,200}\b(?:provision|wir)\b|\bprovision\b.{0,80}\b(?:wir|uns)\b|\b(?:wir|uns)\b.{0,80}\bprovision\b|liens? (?:d['’])?affili|nous (?:pouvons|pourrions|touchons|percevons).{0,40}commission|(?:enlaces?|links?) (?:de )?afiliad|(?:podemos|podríamos|recib\w+|ganh\w+|receb\w+).{0,40}(?:comisión|comissão)|link (?:di )?affilia|(?:potremmo|possiamo|ricev\w+|guadagn\w+).{0,40}commission|(?:ontvang\w+|verdien\w+|krijg\w+).{0,40}commissie/i,
      /\b(?:links?|buy|buying|bought|purchas\w+|retail\w*|products?|sales|liens?|achet\w+|achats?|kauf\w*|einkauf\w*|bestell\w*|enlaces?|compr\w+|acquist\w+|aankoop|koopt|kopen|reader-supported)\b/i,
      // Agents and brokers earn commissions too.
      /\b(?:we|our|us|wir|uns|nous|nos|nuestr\w+|podemos|podríamos|nostr\w+|potremmo|noss\w+|wij|onze)\b|\bthis (?:post|site|article|page)\b|\baffili\w+[ -](?:links?|commissions?)\b|\breader-supported\b|\bretail offers\b/i,
    ],
  },
  {
    reason: REASON.cookies,
    stems: ['cookie', 'куки', 'クッキー'],
    // An article about cookies says `you` and `they`.
    says: [
      /\b(?:we|our|us|wir|uns(?:er\w*)?|nous|notre|nos|nuestr\w+|usamos|utilizamos|nostr\w+|usiamo|utilizziamo|noss\w+|wij|onze|vår\w*|vores|nasz\w*|używamy)\b|\b(?:this|the) (?:web)?site uses|\b(?:webs(?:ite|eite)|seite) verwendet|\bce site\b|\beste sitio|\bquesto sito|\bdeze (?:web)?site|\S\.(?:com|org|net|de|ch|at|fr|es|it|nl|pl) (?:uses|verwendet|nutzt|utilise|utiliza)|мы используем|наш/i,
      /\b(?:use\w* (?:of )?(?:\w+ ){0,2}cookies|cookies and (?:other|similar)|consent\w*|cookie (?:policy|settings?|preferences?)|(?:verwende\w*|verwendung|nutz\w+|setz\w+)|utilis\w+|accept\w*|utiliz\w+|usamos|usiamo|acept\w+|accett\w+|gebruik\w*|akkoord|toestemming|använder|samtycke|bruger|bruker|używamy|zgod\w+)\b|использу/i,
    ],
  },
  {
    reason: REASON.legal,
    stems: [
      'reserved',
      'reproduced',
      'user agreement',
      'terms of',
      'advice',
      'vorbehalten',
      'réservés',
      'reservados',
      'riservat',
      'voorbehouden',
      'beratung',
      'conseil',
      'asesoramiento',
      'consejo',
      'consulenza',
    ],
    says: [
      /\ball rights reserved\b|\bmay not be (?:reproduced|published|copied|rewritten|redistributed)\b|\bconstitutes acceptance of\b|\bour (?:user agreement|terms of (?:use|service))\b.{0,120}\b(?:privacy|cookie|accept\w*|agree)\b|\b(?:informational|educational) purposes\b.{0,120}\badvice\b|\b(?:does not|do not|not intended to|not) (?:constitute|be construed as|a substitute for|intended as)\b.{0,60}\badvice\b|\balle rechte vorbehalten\b|\bersetz\w+ (?:keine|nicht)\b.{0,60}\bberatung\b|\btous droits (?:de reproduction )?réservés|\btodos (?:los derechos|os direitos) reservados\b|\btutti i diritti (?:sono )?riservati\b|\balle rechten voorbehouden\b/i,
    ],
  },
  {
    reason: REASON.newsletter,
    stems: ['inbox', 'sign up for it', 'newsletter', 'podcasts', 'click here to'],
    says: [
      /\b(?:sign up (?:for|to|here)|signup|subscribe|get|have|delivered|sent|straight)\b.{0,160}\b(?:(?:to|in) your (?:inbox|mailbox|email)|newsletters?\b.{0,40}\b(?:here|now|today|free))|\bnewsletters?\. (?:sign up|subscribe)\b|\bwherever you (?:get|listen to) (?:your )?podcasts\b|^click here to (?:get|download|subscribe|sign|join)\b/i,
    ],
  },
];

/** A longer one has more to say. */
const LONGEST = 1000;
const SHORTEST = 30;
/** Somebody is quoted: then it is told of. */
const QUOTED = /["“”„«»]/;

/** Why this text is no part of any article; null where nothing says so. */
export function noticeIn(text: string): Reason | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const lower = text.toLowerCase();
  for (const { reason, says, stems } of NOTICES) {
    if (!stems.some((stem) => lower.includes(stem)) || QUOTED.test(text)) continue;
    if (says.every((expression) => expression.test(text))) return reason;
  }
  return null;
}
