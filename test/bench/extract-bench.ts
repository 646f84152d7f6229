/** `npm run bench -- extract`: our extraction from text beside Readability's from HTML, on the same pages. */
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { extract } from '../../scripts/extract/extract.ts';
import { findMojibake } from '../../scripts/read/mojibake.ts';
import { Dice, makePage, makeWorld } from './generate.ts';

/** Readability on jsdom is to take at least so many times as long. */
const WANTED = 20;
/** The pages are read again until so many seconds have gone by, so that a few pages suffice. */
const SECONDS = 5;

/**
 * Makes `count` pages as HTML and as the text a browser shows of them, has each side extract them all, in turns,
 * and prints pages a second and the ratio. Gives false where the ratio is less than wanted.
 */
export function benchExtract(count: number): boolean {
  const world = makeWorld(new Dice(20_261));
  const pages = Array.from({ length: count }, (_, number) => makePage(world, number));
  const [characters, markup] = [
    sum(pages.map(({ text }) => text.length)),
    sum(pages.map(({ html }) => html.length)),
  ];
  console.log(
    `${count} pages, on average ${Math.round(markup / count)} characters of HTML and ${Math.round(characters / count)} of text`,
  );
  const readText = (): void => {
    for (const { text } of pages) extract(sourceOf(text), findMojibake(text));
  };
  const readHtml = (): void => {
    for (const { html } of pages)
      new Readability(new JSDOM(html, { url: 'https://paper.example/' }).window.document).parse();
  };
  readText();
  const ours = count / secondsOf(readText);
  const theirs = count / secondsOf(readHtml);
  console.log(`Pressmark, from text             ${ours.toFixed(0).padStart(6)} pages a second`);
  console.log(`Readability on jsdom, from HTML  ${theirs.toFixed(0).padStart(6)} pages a second`);
  console.log(
    `ratio                            ${(ours / theirs).toFixed(1).padStart(6)} (wanted: at least ${WANTED})`,
  );
  return ours >= theirs * WANTED;
}

/** The quickest of several runs: other programs only ever make a run slower. */
function secondsOf(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < SECONDS; ) {
    const began = performance.now();
    run();
    const seconds = (performance.now() - began) / 1000;
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return best;
}

const sourceOf = (text: string) => ({
  path: 'page.txt',
  sha256: '',
  bytes: text.length,
  encoding: 'utf-8' as const,
  text,
  facts: {},
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
