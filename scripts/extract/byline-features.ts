import { agencyAtStart } from './agencies.ts';
import { bylineCandidates, type Candidate } from './byline-candidates.ts';
import { READER_SAYS } from './date-words.ts';
import { isGivenName } from './given-names.ts';
import type { Label } from './label.ts';
import { REASON, type Reason } from './reasons.ts';
import type { Page } from './zones.ts';

/** Where a page may name its authors, and a row of numbers for each place. */
export interface BylineCandidates {
  readonly places: readonly Candidate[];
  readonly rows: Float32Array;
}

/** Candidates for authors on a labelled page. */
export function describeBylines(page: Page, labels: readonly Label[]): BylineCandidates {
  const places = bylineCandidates(page.blocks).filter(({ block }) => mayName(page, labels, block));
  const context = contextOf(page, labels, places);
  const rows = new Float32Array(places.length * BYLINE_WIDTH);
  places.forEach((place, n) => {
    rows.set(rowOf(page, labels, place, context), n * BYLINE_WIDTH);
  });
  return { places, rows };
}

/**
 * A photographer's name in a caption is a credit, one in a headline is the story's, one in a copyright
 * line a house's, and one who says something in a comment a reader's.
 */
function mayName({ blocks, hints }: Page, labels: readonly Label[], block: number): boolean {
  const hint = hints[block];
  if (hint?.kind === 'furniture' && (hint.reason === REASON.copyright || hint.reason === REASON.legal))
    return false;
  return !NAMELESS.has(labels[block]?.role ?? 'cut') && !isReaders(blocks[block]?.text ?? '');
}

/** Begins with a reader's name and that he says something, as a comment does. */
function isReaders(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < 60 && READER_SAYS.test(text.slice(0, colon + 1));
}

const NAMELESS: ReadonlySet<Label['role']> = new Set(['title', 'caption', 'promotion', 'closing']);

interface Context {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  /** How often each name is a candidate, by its form in small letters; as one of a kind. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** Candidates after a byline's word, by list, in order. */
  readonly lists: readonly number[];
  /** How often each word stands in the body. */
  readonly words: ReadonlyMap<string, number>;
  /** How many names each list has, and how many letters of each block are names. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly spoken: ReadonlyMap<number, number>;
  /** The first block below the title with a candidate. */
  readonly next: number;
  /** The furniture heading above each block that tells what the blocks below it are. */
  readonly headings: readonly (Heading | null)[];
}

interface Seen {
  times: number;
  marked: number;
  bio: boolean;
  top: boolean;
  foot: boolean;
}

interface Heading {
  readonly reason: Reason;
  readonly block: number;
}

function rowOf(page: Page, labels: readonly Label[], place: Candidate, context: Context): number[] {
  const { block, from, to } = place;
  const text = page.blocks[block]?.text ?? '';
  const after = text.slice(to, to + 40);
  const seen = context.seen.get(keyOf(place.name));
  const label = labels[block];
  const hint = page.hints[block];
  const next = page.hints[block + 1];
  const before = page.blocks[block - 1]?.text ?? '';
  const rank = context.lists.indexOf(place.list);
  const words = place.name.split(/[\s\u00a0]+/);
  const body = words.map((word) => context.words.get(word) ?? 0);
  const small = words.map((word) => context.words.get(word.toLowerCase()) ?? 0);
  const heading = context.headings[block] ?? null;
  const near = (offset: number): boolean => isDated(page, block + offset);
  const above = context.title >= 0 ? block - context.title : 99;
  return [
    flag(place.word === 'by'),
    flag(place.word === 'written'),
    flag(place.word === 'author'),
    flag(place.word === 'other'),
    flag(place.word === null),
    flag(place.colon),
    flag(place.apart),
    flag(place.word !== null && place.word !== 'other' && rank === 0),
    flag(rank === 1),
    flag(rank > 1),
    flag(context.lists.length === 0),
    flag(isGivenName(words[0]?.split('-')[0] ?? '')),
    flag(words.slice(1).some((word) => isGivenName(word))),
    flag(context.sizes.get(place.list) === 1),
    flag((context.sizes.get(place.list) ?? 0) > 2),
    flag(/(?:and|und|et|y|e|en|och|og|i|&|и|та)\s$/u.test(text.slice(Math.max(0, from - 5), from))),
    flag(/[,;]\s?$/.test(text.slice(Math.max(0, from - 2), from))),
    Math.min(1, (context.spoken.get(block) ?? 0) / Math.max(1, text.length)),
    flag(block === context.next),
    flag(place.reached === 'middle'),
    flag(place.reached === 'end'),
    Math.min(1, place.index / 4),
    flag(place.shape === 'single'),
    flag(place.shape === 'handle'),
    flag(place.shape === 'caseless'),
    flag(place.words === 2),
    flag(place.words === 3),
    flag(place.words > 3),
    flag(place.glued),
    flag(place.name === place.name.toUpperCase() && place.name !== place.name.toLowerCase()),
    flag(/\p{Lu}\./u.test(place.name)),
    flag(place.name.includes('-')),
    flag(after.trim() === ''),
    flag(/^\s*[,;]/.test(after)),
    flag(/^\s*[|•·/–—-]/.test(after)),
    flag(/^\s*\d/.test(after) || /^[\s,|•·/–—-]*(?:(?:on|am|le|el|in)\s)?\d{1,2}[.\s]/.test(after)),
    flag(/^\s\p{Ll}/u.test(after)),
    flag(BIO.test(after)),
    flag(/^\s*@/.test(after)),
    flag(SAYS.test(after)),
    flag(/^\s*[:：]/.test(after)),
    flag(/^\s*\(/.test(after)),
    flag(/^[!?…]/.test(after)),
    flag(/^\s?[,|]\s/.test(after) && agencyAtStart(after.replace(/^\s?[,|]\s/, '')) !== null),
    flag(/^\s?,?\s\p{Lu}/u.test(after)),
    flag(from === 0),
    flag(/\d[\s,|•·/–—-]*$/.test(text.slice(Math.max(0, from - 8), from))),
    flag(CREDIT.test(text)),
    flag(CREDIT.test(before.slice(0, 60))),
    flag(before.endsWith(':')),
    ...steps(text.length, [30, 60, 100, 160, 300]),
    ...steps((to - from) / Math.max(1, text.length), [0.3, 0.6, 0.95]),
    ...steps(above, [-8, -3, -1, 0, 1, 2, 3, 5, 8, 14, 30]),
    ...steps(block - context.first, [-10, -4, -2, -1, 0, 2, 6]),
    ...steps(block - context.last, [-6, -2, -1, 0, 1, 2, 4, 8, 16]),
    block / Math.max(1, page.blocks.length),
    flag(context.title < 0),
    flag(near(0)),
    flag(near(1)),
    flag(near(-1)),
    flag(near(2) || near(3)),
    flag(near(-2) || near(-3)),
    flag((seen?.times ?? 0) > 1),
    flag((seen?.times ?? 0) > 3),
    flag((seen?.marked ?? 0) > 0),
    flag((seen?.marked ?? 0) > 1),
    flag(seen?.bio === true),
    flag(seen?.top === true),
    flag(seen?.foot === true),
    flag(seen?.top === true && seen.foot),
    Math.min(1, Math.max(...body) / 6),
    flag(Math.min(...body) > 0),
    flag(body[body.length - 1] === 0),
    flag(small.some((count) => count > 0)),
    Math.min(1, Math.max(...small) / 4),
    flag(label?.role === 'title'),
    flag(label?.role === 'deck'),
    flag(label?.role === 'paragraph' || label?.role === 'quote'),
    flag(label?.role === 'subheading'),
    flag(label?.role === 'item'),
    flag(label?.role === 'meta'),
    flag(label?.role === 'caption'),
    flag(label?.role === 'closing'),
    flag(hint?.kind === 'furniture'),
    flag(hint?.kind === 'furniture' && hint.reason === REASON.aboutAuthor),
    flag(next?.kind === 'furniture' && next.reason === REASON.share),
    flag(next?.kind === 'furniture' && next.reason !== REASON.share),
    flag(heading?.reason === REASON.aboutAuthor && block - heading.block <= 4),
    flag(heading?.reason === REASON.comments && block > context.last),
    flag(
      (heading?.reason === REASON.related || heading?.reason === REASON.mostRead) &&
        block - heading.block < 30,
    ),
    flag(page.blocks[block]?.bullet === true),
    flag(page.blocks[block]?.glued === true),
    flag(page.blocks[block]?.blankBefore === true),
    flag(page.layout === 'glued'),
    flag(page.layout === 'nodes'),
    flag(page.layout === 'wrapped'),
  ];
}

export const BYLINE_WIDTH = 126;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Thermometer code: 1 for each step that a value has passed. */
const steps = (value: number, bounds: readonly number[]): number[] =>
  bounds.map((bound) => (value > bound ? 1 : 0));

// How a note on a person goes on after the name: `is a reporter`, `lebt in`, `est journaliste`.
const BIO =
  /^,?\s(?:is|was|has|writes|covers|joined|works|lives|reports|ist|war|lebt|arbeitet|schreibt|lehrt|studierte|berichtet|wurde|est|écrit|travaille|vit|es|escribe|trabaja|é|è|scrive|lavora|vive|is|schrijft|werkt|är|er|skriver|jobbar|jest|pisze|je|píše|yazıyor|—|–)\s/u;
const SAYS =
  /^\s(?:says|said|sagt|meint|schreibt|schrieb|dit|dice|diz|zegt|säger|siger|sier|pisze|mówi|commented|replied|on\s\w+\s\d+.{0,20}\sat)\b/iu;
const CREDIT =
  /photo|foto|©|\(c\)|image|bild|getty|credit|courtesy|picture|illustration|shutterstock|fotografía|фото|写真|摄影/iu;
const YEAR = /(?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./]\d{2}|\bago\b|\bvor \d/;

export const keyOf = (name: string): string => name.toLowerCase().replaceAll('’', "'");

function contextOf(page: Page, labels: readonly Label[], places: readonly Candidate[]): Context {
  const title = labels.findIndex(({ role }) => role === 'title');
  const first = labels.findIndex(({ role }, i) => role === 'paragraph' && i > title);
  const last = labels.findLastIndex(({ role }) => role === 'paragraph');
  const lists = new Set<number>();
  const seen = new Map<string, Seen>();
  const sizes = new Map<number, number>();
  const spoken = new Map<number, number>();
  for (const { name, word, list, block, from, to } of places) {
    sizes.set(list, (sizes.get(list) ?? 0) + 1);
    spoken.set(block, (spoken.get(block) ?? 0) + to - from);
    if (word !== null && word !== 'other') lists.add(list);
    const entry = seen.get(keyOf(name)) ?? { times: 0, marked: 0, bio: false, top: false, foot: false };
    entry.times++;
    if (word !== null && word !== 'other') entry.marked++;
    if (BIO.test(page.blocks[block]?.text.slice(to, to + 40) ?? '')) entry.bio = true;
    if (block <= first + 2 && block >= title - 3) entry.top = true;
    if (block > last) entry.foot = true;
    seen.set(keyOf(name), entry);
  }
  const next = places.find(({ block }) => block > title)?.block ?? -1;
  return {
    title,
    first,
    last,
    seen,
    sizes,
    spoken,
    next,
    lists: [...lists],
    words: wordsIn(page, labels),
    headings: headingsOf(page),
  };
}

/** How much of the body names are compared with, in characters. */
const COMPARED = 6000;

function wordsIn(page: Page, labels: readonly Label[]): Map<string, number> {
  const words = new Map<string, number>();
  let length = 0;
  page.blocks.forEach(({ text }, i) => {
    const role = labels[i]?.role;
    if ((role !== 'paragraph' && role !== 'title' && role !== 'deck') || length > COMPARED) return;
    length += text.length;
    for (const word of text.slice(0, COMPARED).match(/[\p{L}\p{M}’'-]+/gu) ?? [])
      words.set(word, (words.get(word) ?? 0) + 1);
  });
  return words;
}

function isDated({ blocks, hints }: Page, i: number): boolean {
  const hint = hints[i];
  if (hint?.kind === 'meta' && hint.line.dates.length > 0) return true;
  const text = blocks[i]?.text ?? '';
  return text.length < 160 && YEAR.test(text);
}

const TELLING: ReadonlySet<Reason> = new Set([
  REASON.aboutAuthor,
  REASON.comments,
  REASON.related,
  REASON.mostRead,
]);

function headingsOf({ hints }: Page): (Heading | null)[] {
  let heading: Heading | null = null;
  return hints.map((hint, block) => {
    if (hint?.kind === 'furniture' && TELLING.has(hint.reason)) heading = { reason: hint.reason, block };
    return heading;
  });
}
