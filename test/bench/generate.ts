/** Makes any number of scraped files that are nobody's, yet measure like real ones; the same every time. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A small fast generator of pseudo-random numbers (Marsaglia's xorshift32), seeded. */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = seed | 0 || 1;
  }
  /** From 0 to below 1. */
  next(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 0x1_0000_0000;
  }
  /** A whole number from `low` to `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }
  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
  /** Rank 0 about twice as often as rank 1, three times as rank 2, …: Zipf's law. */
  zipf<T>(list: readonly T[]): T {
    return list[Math.min(list.length - 1, Math.floor(list.length ** this.next() - 1))] as T;
  }
}

const FUNCTION_WORDS =
  'the of and to a in that is was for it with as on by at from be this have are not'.split(' ');
const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const CODAS = ['', '', 'l', 'n', 'r', 's', 't', 'nd', 'st', 'ck'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const MENU = [
  'Home',
  'News',
  'World',
  'Business',
  'Opinion',
  'Sport',
  'Culture',
  'Weather',
  'Subscribe',
  'Log in',
];
const TAIL = [
  'Share this article',
  'Most read',
  'Sign up for our newsletter',
  'Advertisement',
  'All rights reserved.',
  'Contact us',
  'Privacy policy',
];

export interface World {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly papers: readonly string[];
}

export interface Story {
  readonly headline: string;
  readonly author: string;
  readonly day: string;
  readonly paper: string;
  readonly paragraphs: readonly string[];
}

/** Writes `count` scraped files below `folder`, in a folder for each of ten papers. */
export async function generate(folder: string, count: number): Promise<void> {
  const world = makeWorld(new Dice(20_261));
  for (const paper of world.papers) await mkdir(join(folder, slug(paper)), { recursive: true });
  for (let number = 0; number < count; number++) {
    const { paper, text } = makeFile(world, number);
    await writeFile(join(folder, slug(paper), `${String(number).padStart(6, '0')}.txt`), text);
  }
}

/** Writes one more file, as that of its number would be; gives its path. */
export async function generateOne(folder: string, number: number): Promise<string> {
  const { paper, text } = makeFile(makeWorld(new Dice(20_261)), number);
  const file = join(folder, slug(paper), `${String(number).padStart(6, '0')}.txt`);
  await writeFile(file, text);
  return file;
}

/** The file of one number, whatever came before it. */
export function makeFile(world: World, number: number): { readonly paper: string; readonly text: string } {
  const dice = new Dice(Math.imul(number + 1, 2_654_435_761));
  const story = makeStory(world, dice);
  return { paper: story.paper, text: dice.pick(LAYOUTS)(story, dice) };
}

/** The page of one number as HTML, and as the text that a browser shows of it (`innerText`). */
export function makePage(world: World, number: number): { readonly html: string; readonly text: string } {
  const dice = new Dice(Math.imul(number + 1, 2_654_435_761));
  const story = makeStory(world, dice);
  const others = Array.from({ length: 8 }, () => makeStory(world, dice).headline);
  return { html: asHtml(story, others), text: asInnerText(story, others) };
}

export function makeWorld(dice: Dice): World {
  const word = () =>
    Array.from(
      { length: dice.between(1, 3) },
      () => dice.pick(ONSETS) + dice.pick(VOWELS) + dice.pick(CODAS),
    ).join('');
  const name = () => capital(word());
  const many = <T>(length: number, make: () => T) => [...new Set(Array.from({ length }, make))];
  const places = many(300, name);
  return {
    words: many(20_000, word),
    places,
    people: many(2_000, () => `${name()} ${name()}`),
    bodies: many(
      400,
      () =>
        `${dice.pick(places)} ${dice.pick(['University', 'Council', 'Police', 'Bank', 'Institute', 'Railways', 'Football Club'])}`,
    ),
    papers: many(10, () => `The ${name()} ${dice.pick(['Post', 'Times', 'Herald', 'Gazette'])}`),
  };
}

export function makeStory(world: World, dice: Dice): Story {
  const cast = Array.from({ length: 3 }, () => dice.zipf(world.people));
  const scene = [dice.zipf(world.places), dice.zipf(world.bodies), dice.zipf(world.places)];
  const clause = (length: number) =>
    Array.from({ length }, () =>
      dice.next() < 0.4 ? dice.zipf(FUNCTION_WORDS) : dice.zipf(world.words),
    ).join(' ');
  const sentence = () => {
    const shape = dice.next();
    if (shape < 0.2) return `“${capital(clause(dice.between(6, 16)))},” said ${dice.pick(cast)}.`;
    if (shape < 0.5)
      return `${capital(clause(dice.between(4, 9)))} in ${dice.pick(scene)} ${clause(dice.between(4, 12))}.`;
    return `${capital(clause(dice.between(8, 24)))}.`;
  };
  const paragraph = () => Array.from({ length: dice.between(1, 4) }, sentence).join(' ');
  return {
    headline: `${capital(clause(3))} ${dice.pick(scene)} ${clause(dice.between(2, 5))}`,
    author: dice.zipf(world.people),
    day: `${dice.between(1, 28)} ${dice.pick(MONTHS)} ${dice.between(1994, 2023)}`,
    paper: dice.zipf(world.papers),
    paragraphs: Array.from({ length: dice.between(6, 18) }, paragraph),
  };
}

function asHtml({ headline, author, day, paper, paragraphs }: Story, others: readonly string[]): string {
  const list = (items: readonly string[]) =>
    `<ul>${items.map((item) => `<li class="item"><a href="/${slug(item)}">${item}</a></li>`).join('\n')}</ul>`;
  const body = paragraphs
    .map((text) => `<p class="text">${text.replace(/ ([A-Z]\w+ [A-Z]\w+)/, ' <a href="/tag">$1</a>')}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} | ${paper}</title>
<meta name="author" content="${author}"><link rel="stylesheet" href="/style.css">
<script>window.page = ${JSON.stringify({ headline, author, day })};</script></head>
<body><header class="masthead"><nav class="menu">${list(MENU)}</nav></header>
<main><article class="story"><h1>${headline}</h1>
<div class="byline">By <a rel="author" href="/author">${author}</a></div><time>${day}</time>
<div class="story-body">${body}</div></article>
<aside class="related"><h2>More stories</h2>${list(others)}</aside></main>
<footer class="footer">${list(TAIL)}</footer></body></html>`;
}

function asInnerText({ headline, author, day, paragraphs }: Story, others: readonly string[]): string {
  return [
    ...MENU,
    headline,
    `By ${author}`,
    day,
    paragraphs.join('\n\n'),
    'More stories',
    ...others,
    ...TAIL,
  ].join('\n');
}

function blockALine({ headline, author, day, paragraphs }: Story): string {
  return [...MENU, '', headline, `By ${author}`, day, '', ...paragraphs, '', ...TAIL].join('\n');
}

function glued({ headline, author, day, paragraphs }: Story): string {
  return `${MENU.join('')}\n${headline}\nBy ${author}${day}\n${paragraphs.join('')}\n${TAIL.join('')}`;
}

function nodeALine({ headline, author, day, paragraphs }: Story, dice: Dice): string {
  const broken = paragraphs.map((text) =>
    text.replace(/ (?=[A-Z]\w+ [A-Z])/g, () => (dice.next() < 0.3 ? '\n' : ' ')),
  );
  return [...MENU, headline, 'By', author, day, ...broken, ...TAIL].join('\n');
}

function hardWrapped({ headline, author, day, paragraphs }: Story): string {
  const menu = MENU.map((item) => `     * ${item}`);
  return [
    ...menu,
    '',
    wrap(headline),
    '',
    wrap(`By ${author}`),
    wrap(day),
    '',
    ...paragraphs.map((text) => `${wrap(text)}\n`),
    ...TAIL.map((item) => `   ${item}`),
  ].join('\n');
}

/** A story as each way of scraping leaves it. */
export const LAYOUTS = [blockALine, glued, nodeALine, hardWrapped] as const;

/** At 80 columns, indented by three, as lynx does. */
function wrap(text: string): string {
  let column = 0;
  return text.split(' ').reduce((lines, word) => {
    const fits = lines !== '' && column + 1 + word.length <= 77;
    column = fits ? column + 1 + word.length : word.length;
    return lines === '' ? `   ${word}` : lines + (fits ? ` ${word}` : `\n   ${word}`);
  }, '');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const slug = (paper: string): string => paper.toLowerCase().replace(/ /g, '-');
