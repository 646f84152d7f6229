/** `npm run bench -- duplicates`: whether one story is found to be one, and two to be two, on pairs made up for it; and what it costs. */
import { findDuplicates, type Sketched } from '../../scripts/catalogue/duplicates.ts';
import { sketchArticle } from '../../scripts/catalogue/sketch.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { Dice, LAYOUTS, makeStory, makeWorld, type Story, type World } from './generate.ts';

/** Of the pairs found so many must be one story. */
const PRECISION = 0.99;

/** Another text beside a story's. */
type Another = (story: Story, world: World, dice: Dice) => Story;

const rewritten = (world: World, dice: Dice): string => makeStory(world, dice).paragraphs[0] ?? '';

const oneOfFive: Another = (story, world, dice) => {
  const first = dice.between(0, 4);
  return {
    ...story,
    paragraphs: story.paragraphs.map((text, i) => (i % 5 === first ? rewritten(world, dice) : text)),
  };
};

/** The same story: as it is, from another paper, and as it was corrected. */
const ONE: Readonly<Record<string, Another>> = {
  'scraped another way': (story) => story,
  syndicated: (story, world, dice) => ({
    ...story,
    headline: makeStory(world, dice).headline,
    paper: dice.pick(world.papers),
    paragraphs: story.paragraphs
      .slice(0, Math.max(4, story.paragraphs.length - dice.between(0, 2)))
      .map((text, i) => (i === 0 ? `${dice.pick(world.places).toUpperCase()} (Reuters) - ${text}` : text)),
  }),
  revised: (story, world, dice) => {
    const changed = dice.between(0, story.paragraphs.length - 1);
    const paragraphs = story.paragraphs.map((text, i) => (i === changed ? rewritten(world, dice) : text));
    return {
      ...story,
      paragraphs: [...paragraphs.slice(0, 2), rewritten(world, dice), ...paragraphs.slice(2)],
    };
  },
  'one of five rewritten': oneOfFive,
  'the same, with figures': (story, world, dice) => {
    const next = oneOfFive(story, world, dice);
    const figures = asForm(next, dice).paragraphs;
    const paragraphs = next.paragraphs.map((text, i) =>
      text === story.paragraphs[i] ? text : (figures[i] ?? text),
    );
    return { ...next, paragraphs };
  },
};

/** The next report of the same thing, with 30 to 50 % of the text of the one before as its background. */
const followUp: Another = (story, world, dice) => {
  const next = makeStory(world, dice);
  const most = story.paragraphs.join('').length * (0.3 + dice.next() * 0.2);
  let kept = 0;
  while (story.paragraphs.slice(-kept - 1).join('').length <= most) kept++;
  const own = next.paragraphs.slice(0, Math.max(2, story.paragraphs.length - kept));
  return { ...next, paragraphs: [...own, ...story.paragraphs.slice(story.paragraphs.length - kept)] };
};

const sameHeading = ({ headline, author, day, paper }: Story) => ({ headline, author, day, paper });
const anotherDay = (dice: Dice): string => `${dice.between(1, 28)} May ${dice.between(1994, 2023)}`;
/** The year, a telephone number, what did not change. */
const SAME_FIGURES = 0.25;
const filledIn = ({ paragraphs }: Story, dice: Dice, same = 0): readonly string[] =>
  paragraphs.map((text) =>
    text.replace(/\d+/g, (figure) => (dice.next() < same ? figure : String(dice.between(100, 9999)))),
  );

/** Two stories: the next day's with the same background, a report filled in by the same form, one of the same people. */
const TWO: Readonly<Record<string, Another>> = {
  'a follow-up': followUp,
  'its headline the next day': (story, world, dice) => ({
    ...followUp(story, world, dice),
    ...sameHeading(story),
    day: anotherDay(dice),
  }),
  'its headline the same day': (story, world, dice) => ({
    ...followUp(story, world, dice),
    ...sameHeading(story),
  }),
  'another form filled in': (story, _, dice) => ({
    ...story,
    day: anotherDay(dice),
    paragraphs: filledIn(story, dice),
  }),
  'a form of the same day': (story, _, dice) => ({
    ...story,
    paragraphs: filledIn(story, dice, SAME_FIGURES),
  }),
  'the next of a series': (story, world, dice) => {
    const next = makeStory(world, dice);
    const { paragraphs } = story;
    const own = next.paragraphs.slice(0, Math.max(3, paragraphs.length - 3));
    const common = [paragraphs.slice(0, 1), paragraphs.slice(-2)] as const;
    return {
      ...story,
      headline: `${story.headline}, part two`,
      paragraphs: [...common[0], ...own, ...common[1]],
    };
  },
  'a column on another day': (story, world, dice) => ({
    ...makeStory(world, dice),
    headline: story.headline,
    author: story.author,
    paper: story.paper,
  }),
  'a column of the same day': (story, world, dice) => ({ ...makeStory(world, dice), ...sameHeading(story) }),
  unrelated: (_, world, dice) => makeStory(world, dice),
};

/** What each pair of a kind begins with, where it is no plain story. */
const FIRST: Readonly<Record<string, (story: Story, dice: Dice) => Story>> = {
  'another form filled in': (story, dice) => asForm(story, dice),
  'a form of the same day': (story, dice) => asForm(story, dice),
  'the same, with figures': (story, dice) => asForm(story, dice),
  'a column on another day': (story, dice) => ({ ...story, headline: dice.pick(COLUMNS) }),
  'a column of the same day': (story, dice) => ({ ...story, headline: dice.pick(COLUMNS) }),
};

/** What stands above another text every day. */
const COLUMNS = [
  'Letters to the editor',
  'Police log',
  'Weather',
  'What is on this week',
  'Births, deaths and marriages',
];

/** A market report has figures. */
const asForm = (story: Story, dice: Dice): Story => ({
  ...story,
  paragraphs: story.paragraphs.map((text) =>
    text.replace(/ (?=in [A-Z])/g, () => ` ${dice.between(100, 9999)} `),
  ),
});

/** Makes `count` pairs of each kind and prints what is found of them; gives false where too much is joined that is two. */
export function benchDuplicates(count: number): boolean {
  const dice = new Dice(7);
  const world = makeWorld(new Dice(20_261));
  const sketches: Sketched[] = [];
  const pairs: { readonly kind: string; readonly same: boolean; readonly ids: readonly [string, string] }[] =
    [];
  const add = (story: Story): string => {
    const id = String(sketches.length);
    const text = dice.pick(LAYOUTS)(story, dice);
    const source = {
      path: `${id}.txt`,
      sha256: '',
      bytes: text.length,
      encoding: 'utf-8' as const,
      text,
      facts: {},
    };
    sketches.push({ ...sketchArticle({ ...extract(source), facts: 0 }), id, path: source.path });
    return id;
  };
  for (const [kinds, same] of [[ONE, true] as const, [TWO, false] as const])
    for (const [kind, another] of Object.entries(kinds))
      for (let n = 0; n < count; n++) {
        const plain = makeStory(world, dice);
        const story = FIRST[kind]?.(plain, dice) ?? plain;
        pairs.push({ kind, same, ids: [add(story), add(another(story, world, dice))] });
      }
  const began = performance.now();
  const duplicates = findDuplicates(sketches);
  const seconds = (performance.now() - began) / 1000;
  const rootOf = (id: string): string => duplicates.get(id) ?? id;
  const joined = pairs.filter(({ ids: [a, b] }) => rootOf(a) === rootOf(b));
  for (const kind of [...Object.keys(ONE), ...Object.keys(TWO)]) {
    const found = joined.filter((pair) => pair.kind === kind).length;
    console.log(`${kind.padEnd(26)}${((100 * found) / count).toFixed(1).padStart(6)} % taken for one`);
  }
  const right = joined.filter(({ same }) => same).length;
  const groups = new Set(duplicates.values()).size;
  // Two texts of different pairs are two stories as well.
  const precision = right / Math.max(1, joinedPairs(sketches.map(({ id }) => rootOf(id))));
  const recall = right / pairs.filter(({ same }) => same).length;
  console.log(`precision ${precision.toFixed(3)} (wanted: ${PRECISION}), recall ${recall.toFixed(3)}`);
  console.log(
    `${groups} stories with other versions among ${sketches.length} texts, in ${seconds.toFixed(2)} s`,
  );
  return precision >= PRECISION;
}

/** How many pairs of texts are one, by the text that each is kept as. */
function joinedPairs(roots: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
