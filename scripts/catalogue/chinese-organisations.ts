/** Organisations in Chinese: what ends like one, from where its name can be seen to begin. */
import { placesWithin } from './chinese-places.ts';
import { countriesIn } from './gazetteer.ts';
import { addWeight, namesWith, type Weights } from './sightings.ts';
import {
  CHINESE_BREAKS,
  CHINESE_GENERIC,
  CHINESE_LEVELS,
  CHINESE_ORGANISATION_ENDS,
  CHINESE_PLACED_ENDS,
} from './words/chinese.ts';

/** What stands between ending and beginning. */
const LONGEST = 14;
/** A name that begins with a place is sure; another must be seen twice. */
const LEAST = 2;
const COUNTED = /^[一二两三四五六七八九十百千几多数近逾约第首本该全新旧大小]/u;
const DOING =
  /宣布|成立|投资|批准|获得|开设|建立|收购|加入|举行|派出|访问|参观|支持|帮助|起诉|警告|打造|引进|推动|助力|联手|携手|考入|毕业|进入|来自|位于|属于|没有|许多|不少/u;
/** After a place alone these are its own: the others are any of those there. */
const OF_A_PLACE =
  /^(?:政府|议会|大学|日报|晚报|早报|银行|电视台|航空|航空公司|科学院|气象台|博物馆|图书馆|美术馆)$/;
const OF_A_COUNTRY = /^(?:银行|科学院)$/;
/** In `发展和改革委员会` the small word belongs to the name. */
const TOGETHER = /^(?:委员会|局|厅|部)$/;

/** In simplified signs. */
export function findChineseOrganisations(clauses: readonly string[]): string[] {
  const weights: Weights = new Map();
  for (const clause of clauses) {
    for (let at = 1; at < clause.length; at++) {
      const ending = CHINESE_ORGANISATION_ENDS.find((each) => clause.startsWith(each, at));
      if (ending === undefined) continue;
      note(clause, at, ending, weights);
      at += ending.length - 1;
    }
  }
  return namesWith(LEAST, weights);
}

function note(clause: string, end: number, ending: string, weights: Weights): void {
  const start = beginning(clause, end, TOGETHER.test(ending));
  const before = clause.slice(start, end);
  const place = placesWithin(before)[0] ?? countryWithin(before);
  const from = start + (place?.start ?? 0);
  const own = clause.slice(from + (place?.length ?? 0), end).replace(LEVEL, '');
  if (DOING.test(own)) return;
  if (place !== undefined) {
    const isBare = own === '' || CHINESE_GENERIC.has(own);
    const isItsOwn = (place.isCountry ? OF_A_COUNTRY : OF_A_PLACE).test(ending);
    if (!isBare || isItsOwn) addWeight(weights, clause.slice(from, end) + ending, LEAST);
  } else if (!CHINESE_PLACED_ENDS.has(ending) && own.length > 1 && own.length < 9) {
    if (!COUNTED.test(own) && !isGeneric(own)) addWeight(weights, own + ending, LEAST / 2);
  }
}

const LEVEL = new RegExp(`^(?:${[...CHINESE_LEVELS].join('|')})`, 'u');

function isGeneric(own: string): boolean {
  if (CHINESE_GENERIC.has(own)) return true;
  return [2, 3].some(
    (length) => CHINESE_GENERIC.has(own.slice(0, length)) && CHINESE_GENERIC.has(own.slice(length)),
  );
}

/** Where the stretch begins that has no small word in it, or but one. */
function beginning(clause: string, end: number, mayJoin: boolean): number {
  const joined = !mayJoin;
  let start = end;
  while (start > 0 && end - start < LONGEST) {
    const sign = clause.charAt(start - 1);
    if (CHINESE_BREAKS.includes(sign)) {
      if (joined || !(sign === '和' || sign === '与')) break;
      const further = beginning(clause, start - 1, false);
      return placesWithin(clause.slice(further, start)).length > 0 ? further : start;
    }
    start--;
  }
  return start;
}

interface Start {
  readonly start: number;
  readonly length: number;
  readonly isCountry: boolean;
}

function countryWithin(text: string): Start | undefined {
  const names = countriesIn('zh');
  for (let start = 0; start < text.length; start++) {
    for (const length of [4, 3, 2])
      if (names.has(text.slice(start, start + length)) && start + length <= text.length)
        return { start, length, isCountry: true };
  }
  return undefined;
}
