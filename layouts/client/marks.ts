/** Marks what was searched for in an article that was opened from a search, with a way from one mark to the next. */
import { isSense } from './search-known.ts';

/** More marks than these help nobody. */
const MOST = 500;

/** Name of the parameter that a result's address carries the words in. */
export const MARK = 'mark';

export function markWords(): void {
  const asked = new URLSearchParams(location.search).get(MARK) ?? '';
  const bar = document.querySelector<HTMLElement>('[data-marks]');
  const article = document.querySelector<HTMLElement>('article.article');
  const terms = asked.split(/\s+/).filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (bar === null || article === null || terms.length === 0) return;
  const marks = markIn(article, terms);
  if (marks.length > 0) lead(bar, marks);
}

function markIn(root: HTMLElement, terms: readonly string[]): HTMLElement[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    const parts = partsOf(text.data, terms);
    if (!parts.some(({ found }) => found) || marks.length >= MOST) continue;
    text.replaceWith(
      ...parts.map(({ part, found }) => {
        if (!found) return part;
        const mark = document.createElement('mark');
        mark.textContent = part;
        marks.push(mark);
        return mark;
      }),
    );
  }
  return marks;
}

const WORDS = /[\p{L}\p{N}\p{M}’']+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** A text taken apart into what answers the terms and what lies between. */
export function partsOf(
  text: string,
  terms: readonly string[],
): readonly { readonly part: string; readonly found: boolean }[] {
  const spans = spansOf(text, terms).sort((a, b) => a[0] - b[0]);
  const parts: { part: string; found: boolean }[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at) continue;
    if (from > at) parts.push({ part: text.slice(at, from), found: false });
    parts.push({ part: text.slice(from, to), found: true });
    at = to;
  }
  if (at < text.length) parts.push({ part: text.slice(at), found: false });
  return parts;
}

function spansOf(text: string, terms: readonly string[]): [number, number][] {
  const spans: [number, number][] = [];
  const spaced = terms.filter((term) => !UNSPACED.test(term)).map(plain);
  for (const match of text.matchAll(WORDS)) {
    const word = plain(match[0]);
    if (spaced.some((term) => answers(term, word))) spans.push([match.index, match.index + match[0].length]);
  }
  for (const term of terms.filter((one) => UNSPACED.test(one)))
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
      spans.push([at, at + term.length]);
  return spans;
}

/** As the search finds them: words that begin so, and forms that share most of it. */
function answers(term: string, word: string): boolean {
  if (word.startsWith(term)) return true;
  const stem = term.slice(0, Math.max(4, Math.ceil(term.length * 0.75)));
  return term.length > 4 && word.startsWith(stem) && word.length <= term.length + 2 && isSense(term, word);
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function lead(bar: HTMLElement, marks: readonly HTMLElement[]): void {
  const place = bar.querySelector('[data-place]');
  let at = -1;
  const go = (step: number): void => {
    at = (at + step + marks.length) % marks.length;
    for (const [n, mark] of marks.entries()) mark.toggleAttribute('data-current', n === at);
    if (place !== null) place.textContent = `${at + 1} / ${marks.length}`;
    marks[at]?.scrollIntoView({ block: 'center' });
  };
  for (const button of bar.querySelectorAll<HTMLButtonElement>('button'))
    button.addEventListener('click', () => go(Number(button.dataset.step)));
  bar.hidden = false;
  go(1);
}
