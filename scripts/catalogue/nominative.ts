/** The nominative of Russian, Ukrainian and Polish names, where their endings leave but one. */
import { LEXICON } from './lexicon.ts';
import { baseOf, CYRILLIC_GIVEN_NAMES, MENS_IN_A, WOMENS_IN_SOFT } from './words/slavic.ts';

type Gender = 'm' | 'f';

/** What an oblique case has at its end, what the nominative has instead, and whose names do so. */
type Ending = readonly [oblique: string, nominative: string, gender: Gender];
type Rewriting = readonly [pattern: RegExp, nominative: string];

interface Declension {
  readonly given: readonly Ending[];
  readonly isGiven: (word: string) => boolean;
  readonly genderOf: (given: string) => Gender;
  readonly surnames: Readonly<Record<Gender, readonly Rewriting[]>>;
  readonly patronymics: Readonly<Record<Gender, readonly Rewriting[]>>;
  readonly places: readonly Rewriting[];
}

const RUSSIAN: Declension = {
  given: endings(
    'm',
    'ла:ел лу:ел лом:ел ле:ел ьва:ев ьву:ев ьвом:ев ьве:ев а: у: ом: е: ем: ові: еві:й я:й ю:й ем:й єм:й е:й я:ь ю:ь ем:ь е:ь и:й ы:а у:а ой:а е:а и:я ю:я ей:я ёй:я',
  ).concat(endings('f', 'ы:а и:а е:а і:а у:а ой:а ою:а и:я е:я ю:я ей:я ёй:я і:я ї:я єю:я и:ь ью:ь')),
  isGiven: (word) => CYRILLIC_GIVEN_NAMES.has(word),
  genderOf: (given) =>
    WOMENS_IN_SOFT.has(given) || (/[ая]$/.test(given) && !MENS_IN_A.has(given)) ? 'f' : 'm',
  surnames: {
    m: [
      [/(ов|ев|ёв|ьов|ин|ын|ін|їн)(?:а|у|ым|им|е|і)$/u, '$1'],
      [/([сц]к)(?:ого|ому|им|ом)$/u, '$1ий'],
      [/([сц]ьк)(?:ого|ому|им)$/u, '$1ий'],
      [/(енк)(?:а|у|ом|ові)$/u, '$1о'],
      [/([бвгджзклмнпрстфхчшщ])(?:а|ом|ем|е)$/u, '$1'], // `Шойгу` may be in any case
    ],
    f: [
      [/(ов|ев|ёв|ьов|ин|ын|ін|їн)(?:ой|ою|у|ої|ій)$/u, '$1а'],
      [/([сц]к)(?:ой|ую)$/u, '$1ая'],
      [/([сц]ьк)(?:ої|ій|у|ою)$/u, '$1а'],
    ],
  },
  patronymics: {
    m: [[/(ич)(?:а|у|ем|е|еві)$/u, '$1']],
    f: [[/(вн|чн)(?:ы|и|е|і|у|ой|ою)$/u, '$1а']],
  },
  places: [
    [/^(?!Аляск|Небраск|Ласк)(\p{L}{3,}(?:ск|град|бург))(?:а|у|ом|е)$/u, '$1'],
    [/^(\p{L}+-\p{L}*бург)(?:а|у|ом|е)$/u, '$1'],
    [/^(\p{L}{3,}опол)(?:я|ю|ем|е)$/u, '$1ь'],
    [/^(\p{L}+)(?:его|ему|им|ем) (\p{L}*город)(?:а|у|ом|е)$/u, '$1ий $2'],
    [/^(\p{L}+[кгх])(?:ого|ому|им|ом) (\p{L}*город)(?:а|у|ом|е)$/u, '$1ий $2'],
    [/^(\p{L}+[^кгх])(?:ого|ому|ым|ом) (\p{L}*город)(?:а|у|ом|е)$/u, '$1ый $2'],
  ],
};

/** With what ends in `о`: `Павла` is Павло there. */
const UKRAINIAN: Declension = {
  ...RUSSIAN,
  given: endings('m', 'а:о у:о ом:о ові:о').concat(RUSSIAN.given),
};

const POLISH: Declension = {
  given: endings('m', 'ka:ek kowi:ek kiem:ek ła:eł a: owi: em: iem: ie:').concat(
    endings('f', 'y:a i:a ie:a ę:a ą:a ii:ia ię:ia ią:ia ce:ka rze:ra'),
  ),
  isGiven: (word) => LEXICON.given.has(word),
  genderOf: (given) => (given.endsWith('a') ? 'f' : 'm'),
  surnames: {
    m: [
      [/([sc]|dz)ki(?:ego|emu|m)$/u, '$1ki'],
      [/(\p{L}*[aeiouyąęó]\p{L}*[bcdfghjklłmnprstwzźżśćń])k(?:a|owi|iem)$/u, '$1ek'],
      [/([bcdfghjklmnprstwzźżść])(?:a|owi|em|iem)$/u, '$1'],
      [/([bcdfghjklłmnprstwz])(?:y|ę|ą)$/u, '$1a'],
    ],
    f: [[/([sc]|dz)k(?:iej|ą)(?=$|-)/gu, '$1ka']],
  },
  patronymics: { m: [], f: [] },
  places: [
    [/^(\p{L}{2,}gr)(?:odzie|odu|odem)$/u, '$1ód'],
    [/^(\p{L}{2,}grad|\p{L}{2,}burg)(?:u|zie|em|iem)$/u, '$1'],
    [/^(\p{L}{2,}ńsk)(?:u|a|iem)$/u, '$1'],
    [/^(\p{L}{3,}ic)(?:ach|om|ami)$/u, '$1e'],
    [/^(\p{L}{2,}aw)i(?:u|em|a)$/u, '$1'],
    [/^(\p{L}{2,}szaw)(?:ie|y|ę|ą)$/u, '$1a'],
    ...feminine('(?:ce|ki|kę|ką)', 'ka'),
    ...feminine('(?:dze|gi|gę|gą)', 'ga'),
    ...feminine('(?:rze|ry|rę|rą)', 'ra'),
    ...feminine('(?:wie|wy|wę|wą)', 'wa'),
    ...feminine('(?:nie|ny|nę|ną)', 'na'),
  ],
};

/** `Kamiennej Górce`, `Jeleniej Górze`: an adjective’s ending shows that the noun is feminine. */
function feminine(oblique: string, nominative: string): Rewriting[] {
  return [
    [new RegExp(`^(\\p{L}+[kg])iej (\\p{L}{2,})${oblique}$`, 'u'), `$1a $2${nominative}`],
    [new RegExp(`^(\\p{L}+[^kg])iej (\\p{L}{2,})${oblique}$`, 'u'), `$1ia $2${nominative}`],
    [new RegExp(`^(\\p{L}+[^i])ej (\\p{L}{2,})${oblique}$`, 'u'), `$1a $2${nominative}`],
  ];
}

export interface Nominative {
  readonly name: string;
  /** What the endings show its bearer to be. */
  readonly kind: 'person' | 'organisation' | 'place';
}

const DECLENSIONS: Readonly<Record<string, Declension>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  pl: POLISH,
};
/** `Ministerstwa Zdrowia`: what follows is in the genitive anyway. */
const POLISH_OFFICE = /^(Ministerstw|Towarzystw)(?:a|u|em|ie) (?!\p{L}+(?:ego|iej)\b)/u;

/** Null where the name may be in the nominative already, or its ending leaves several. */
export function nominativeOf(name: string, language: string | null): Nominative | null {
  const declension = DECLENSIONS[baseOf(language)];
  if (declension === undefined) return null;
  if (declension === POLISH && POLISH_OFFICE.test(name))
    return { name: name.replace(POLISH_OFFICE, '$1o '), kind: 'organisation' };
  const person = personIn(name, declension);
  if (person !== null) return { name: person, kind: 'person' };
  const place = rewrite(name, declension.places);
  return place === null ? null : { name: place, kind: 'place' };
}

/** Family names that are the same in all cases. */
const UNCHANGED: Readonly<Record<Gender, RegExp>> = {
  m: /(?<![ое]г)о$|[иыхi]$/u,
  f: /[^аоуыеяaąeęy]$/u,
};

/** Given name, perhaps a patronymic, and family name, all in one case. */
function personIn(name: string, declension: Declension): string | null {
  const [given = '', ...rest] = name.split(' ');
  const family = rest.at(-1);
  if (family === undefined || rest.length > 2 || declension.isGiven(given.toLowerCase())) return null;
  const found = new Map<Gender, string>();
  for (const [oblique, nominative, gender] of declension.given) {
    if (!given.endsWith(oblique)) continue;
    const base = given.slice(0, given.length - oblique.length) + nominative;
    if (!declension.isGiven(base.toLowerCase()) || declension.genderOf(base.toLowerCase()) !== gender)
      continue;
    const own = rewrite(family, declension.surnames[gender]);
    if (own === null && !UNCHANGED[gender].test(family)) continue;
    const middle = rest.slice(0, -1).map((word) => rewrite(word, declension.patronymics[gender]) ?? word);
    if (!found.has(gender)) found.set(gender, [base, ...middle, own ?? family].join(' '));
  }
  const [only, other] = found.values();
  return only === undefined || other !== undefined ? null : only;
}

function rewrite(word: string, rewritings: readonly Rewriting[]): string | null {
  for (const [pattern, nominative] of rewritings) {
    const changed = word.replace(pattern, nominative);
    if (changed !== word) return changed;
  }
  return null;
}

/** From `а: ы:а`: what stands at the end, and after the colon what the nominative has there. */
function endings(gender: Gender, list: string): Ending[] {
  return list.split(' ').map((pair): Ending => {
    const [oblique = '', nominative = ''] = pair.split(':');
    return [oblique, nominative, gender];
  });
}
