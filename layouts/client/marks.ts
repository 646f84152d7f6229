/** Marks what was searched for in an article that was opened from a search, with a way from one mark to the next. */
import { answers, type Term, termsOf, UNSPACED, WORDS } from './mark-terms.ts';

/** More marks than these help nobody. */
const MOST = 500;

/** `asked`: what the page's address says is to be marked. */
export function markWords(asked: readonly string[]): void {
  const terms = termsOf(asked);
  const bar = document.querySelector<HTMLElement>('[data-marks]');
  const article = document.querySelector<HTMLElement>('article.article');
  if (bar === null || article === null || terms.length === 0) return;
  const marks = markIn(article, terms);
  if (marks.length > 0) lead(bar, marks);
}

function markIn(root: HTMLElement, terms: readonly Term[]): HTMLElement[] {
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

/** A text taken apart into what answers the terms and what lies between. */
export function partsOf(
  text: string,
  terms: readonly Term[],
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

function spansOf(text: string, terms: readonly Term[]): [number, number][] {
  const words = [...text.matchAll(WORDS)];
  return terms.flatMap(({ words: [first = '', ...rest], isWhole }) =>
    UNSPACED.test(first) ? placesOf(first, text) : runsOf([first, ...rest], isWhole, words),
  );
}

function placesOf(run: string, text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length))
    spans.push([at, at + run.length]);
  return spans;
}

/** Where words of a text answer those of a term one after another. */
function runsOf(
  asked: readonly string[],
  isWhole: boolean,
  words: readonly RegExpExecArray[],
): [number, number][] {
  return words.flatMap((first, n): [number, number][] => {
    const run = words.slice(n, n + asked.length);
    const last = run.at(-1);
    if (last === undefined || run.length < asked.length) return [];
    const isFound = run.every(([word], at) => answers(asked[at] ?? '', word, isWhole));
    return isFound ? [[first.index, last.index + last[0].length]] : [];
  });
}

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
