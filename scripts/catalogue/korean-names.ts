/** People, organisations and places in Korean, whose words have spaces between them and particles at their ends. */
import { lookForNames, type Sighting } from './sightings.ts';
import {
  KOREAN_GENERIC,
  KOREAN_LEVEL,
  KOREAN_NO_PEOPLE,
  KOREAN_ORGANISATION_ENDS,
  KOREAN_PARTICLE,
  KOREAN_PLACES,
  KOREAN_SURNAMES,
  KOREAN_TITLES,
} from './words/korean.ts';

type Names = Map<string, { readonly name: string; readonly kind: Sighting['kind'] }>;

const WORD = /[가-힣]+/g;

/** @see Finder */
export function findKoreanNames(texts: readonly string[]): readonly (readonly Sighting[])[] {
  const names: Names = new Map();
  for (const name of KOREAN_PLACES) names.set(name, { name, kind: 'place' });
  for (const text of texts) {
    const words = [...text.matchAll(WORD)];
    words.forEach(({ 0: word, index }, at) => {
      const organisation = organisationIn(word);
      if (organisation !== null) names.set(organisation, { name: organisation, kind: 'organisation' });
      const following = [words[at + 1], words[at + 2]];
      const isClose = following.map(
        (next) => next !== undefined && /^[가-힣 ]*$/.test(text.slice(index, next.index)),
      );
      if (
        isPerson(
          word,
          following.map((next, far) => (isClose[far] ? (next?.[0] ?? '') : '')),
        )
      )
        names.set(word, { name: word, kind: 'person' });
    });
  }
  return texts.map((text) => lookForNames(text, names).filter((each) => isWhole(text, each)));
}

/** `박정민 부산시장은`, `이상호 부산항만공사 사장은` */
function isPerson(word: string, [next = '', second = '']: readonly string[]): boolean {
  const surname = [2, 1].map((length) => word.slice(0, length)).find((each) => KOREAN_SURNAMES.has(each));
  if (surname === undefined || word.length !== surname.length + 2) return false;
  if (KOREAN_NO_PEOPLE.has(word) || /[의에를을는]$/.test(word)) return false;
  if (endsInTitle(next)) return true;
  return organisationIn(next) === next && endsInTitle(second);
}

function endsInTitle(word: string): boolean {
  return [word, word.replace(KOREAN_PARTICLE, '')].some((form) =>
    KOREAN_TITLES.some((title) => form.endsWith(title) && (title.length > 1 || form === title)),
  );
}

function organisationIn(word: string): string | null {
  for (const form of new Set([word, word.replace(KOREAN_PARTICLE, '')])) {
    const ending = KOREAN_ORGANISATION_ENDS.find((each) => form.endsWith(each));
    const own = ending === undefined ? '' : form.slice(0, -ending.length);
    if (own.length > 1 && own.length < 9 && !KOREAN_GENERIC.has(own)) return form;
  }
  return null;
}

/** From a word’s beginning, and to its end but for particles; after a place its level may stand. */
function isWhole(text: string, { start, end, kind }: Sighting): boolean {
  if (/[가-힣]/.test(text.charAt(start - 1))) return false;
  const rest = /^[가-힣]*/.exec(text.slice(end))?.[0] ?? '';
  return [rest, rest.replace(KOREAN_PARTICLE, '')].some((left) =>
    kind === 'place' ? KOREAN_LEVEL.test(left) : left === '',
  );
}
