import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { register } from 'tsx/esm/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PressmarkError } from '../../scripts/errors.ts';
import { build, copyInputs, filesOf, keptOf, put, textOf } from './archive.ts';

// Eleventy imports its configuration by itself, past Vitest, which transforms TypeScript for the tests.
register();

let folder: string;
const pictures: Uint8Array[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-incremental-'));
  for (const background of ['teal', 'brown']) {
    const blank = sharp({ create: { width: 48, height: 32, channels: 3, background } });
    pictures.push(await blank.png().toBuffer(), await blank.gif().toBuffer());
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = ['a/1', 'a/2', 'b/3', 'b/4', '5'];
/** Stay as they are; with `a/1` and `a/2` they are just enough to tell what recurs in a source. */
const STAYING = ['a/6', 'a/7', 'a/8'];

const SETTINGS = [
  null,
  'title: The Quay Archive\nminimumForTagPage: 1\n',
  'title: The Quay Archive\nmostCards: 2\nsources: [{folder: a, name: The Courier}]\n',
  'baseUrl: https://archive.example.org/quay/\nlanguage: de\nabout: Made by **hand**.\n',
];

const VOCABULARIES = [
  null,
  'subjects:\n  - {name: Harbour, kind: place, aliases: [Quay], note: Where ships lie.}\n',
  'subjects:\n  - {name: Quay, kind: topic}\nhidden: [Harbour]\n',
];

const SIDECARS = [
  null,
  { title: 'Ferry returns', date: '2019-11-25', tags: ['Quay'] },
  { title: 'Ferry returns', date: '2019-11', authors: ['Ada Finch'], tags: ['Quay', 'Harbour'] },
  { date: '1994~', source: 'The Herald', tags: ['Harbour'] },
];

/** Changes something in the archive at `root`. */
type Change = (root: string) => void;

function articleFile(root: string, number: number): string | null {
  const folder = join(root, 'content/articles');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.length === 0 ? null : join(folder, names[number % names.length] ?? '');
}

/** So many, or fewer on a slow machine. */
const RUNS = { most: 6, milliseconds: 30_000 };

/** When changes may happen in the midst of a build. */
const STAGES = [
  'compare',
  'extract',
  'write articles',
  'articles read',
  'social cards drawn',
  'pages rendered and articles indexed',
];

const name = fc.constantFrom(...NAMES);

/** Each with what it does to an archive, named for the report of a failure. */
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: name, is: fc.nat(6) }) },
  { weight: 1, arbitrary: fc.record({ text: name, is: fc.constant(null) }) },
  { weight: 2, arbitrary: fc.record({ sidecar: name, is: fc.nat(SIDECARS.length - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ picture: name, as: fc.constantFrom('png', 'gif'), is: fc.option(fc.nat(3)) }),
  },
  { weight: 2, arbitrary: fc.record({ settings: fc.nat(SETTINGS.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ vocabulary: fc.nat(VOCABULARIES.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ edited: fc.nat(4), title: fc.constantFrom('Mended', 'Put right') }) },
  { weight: 1, arbitrary: fc.record({ deleted: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ renamed: fc.nat(4), to: fc.nat(2), isSaid: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ own: fc.option(fc.constantFrom('Of my own', 'Another')) }) },
  { weight: 1, arbitrary: fc.record({ lostOriginals: fc.constant(true) }) },
  {
    weight: 1,
    arbitrary: fc.record({ withdrawn: fc.nat(4), level: fc.constantFrom('remove', 'delist') }),
  },
);

function toChange(said: typeof change extends fc.Arbitrary<infer T> ? T : never): Change {
  if ('text' in said)
    return (root) => put(join(root, 'texts', `${said.text}.txt`), said.is === null ? null : textOf(said.is));
  if ('sidecar' in said) {
    const facts = SIDECARS[said.is] ?? null;
    const json = facts === null ? null : JSON.stringify(facts);
    return (root) => put(join(root, 'texts', `${said.sidecar}.json`), json);
  }
  if ('picture' in said)
    return (root) => put(join(root, 'texts', `${said.picture}.${said.as}`), pictures[said.is ?? -1] ?? null);
  if ('settings' in said)
    return (root) => put(join(root, 'content/archive.yml'), SETTINGS[said.settings] ?? null);
  if ('vocabulary' in said)
    return (root) => put(join(root, 'content/vocabulary.yml'), VOCABULARIES[said.vocabulary] ?? null);
  if ('own' in said) {
    const text = said.own === null ? null : `---\nid: own\ntitle: ${said.own}\n---\nBy hand.\n`;
    return (root) => put(join(root, 'content/articles/own.md'), text);
  }
  if ('lostOriginals' in said)
    return (root) => rmSync(join(root, 'content/originals'), { recursive: true, force: true });
  if ('withdrawn' in said)
    return (root) => {
      const file = articleFile(root, said.withdrawn);
      const id = file === null ? null : /^id: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1];
      const list = join(root, 'content/withdrawals.yml');
      const before = existsSync(list) ? readFileSync(list, 'utf8') : 'withdrawals:\n';
      if (id == null || before.includes(id)) return;
      put(list, `${before}  - {id: ${id}, level: ${said.level}, reason: Asked for, date: 2024-05-02}\n`);
    };
  if ('deleted' in said)
    return (root) => {
      const file = articleFile(root, said.deleted);
      if (file !== null) put(file, null);
    };
  if ('renamed' in said)
    return (root) => {
      const file = articleFile(root, said.renamed);
      const to = join(root, `content/articles/renamed-${said.to}.md`);
      if (file === null || existsSync(to)) return;
      const formerly = `\nformerly: [${basename(file, '.md')}]`;
      const text = readFileSync(file, 'utf8');
      if (said.isSaid && !text.includes('\nformerly:')) put(file, text.replace(/^id: .*$/m, `$&${formerly}`));
      renameSync(file, to);
    };
  return (root) => {
    const file = articleFile(root, said.edited);
    if (file === null) return;
    put(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${said.title}`));
  };
}

/** Lets the changes happen before a build, or in the midst of it; the build may then say that it was disturbed. */
async function buildWith(root: string, changes: readonly Change[], stage: string | null): Promise<void> {
  let waiting = [...changes];
  const happen = () => {
    for (const each of waiting) each(root);
    waiting = [];
  };
  const onProgress = (progress: { readonly stage: string }) => {
    if (progress.stage === stage) happen();
  };
  if (stage === null) happen();
  await build(root, { onProgress }).catch((error: unknown) => {
    if (!(error instanceof PressmarkError) || error.code !== 'changed-meanwhile') throw error;
  });
  happen();
}

it('gives after any changes what a cold build of the same inputs gives', async () => {
  let runs = 0;
  const began = performance.now();
  const round = fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    stage: fc.option(fc.constantFrom(...STAGES)),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 3, maxLength: 6 }), async (rounds) => {
      if (performance.now() - began > RUNS.milliseconds) return;
      const root = join(folder, String(runs++));
      for (const [at, text] of [...NAMES, ...STAYING].entries())
        put(join(root, 'texts', `${text}.txt`), textOf(at));
      await build(root);
      for (const { changes, stage } of rounds) {
        // In the midst of a build an article that is missing is made anew before its file has another name.
        const isBefore = changes.some((each) => 'renamed' in each);
        await buildWith(root, changes.map(toChange), isBefore ? null : stage);
      }
      await build(root);
      const cold = join(folder, `${runs}-cold`);
      copyInputs(root, cold);
      await build(cold);
      expect(keptOf(cold)).toEqual(keptOf(root));
      expect(filesOf(join(cold, '_site'))).toEqual(filesOf(join(root, '_site')));
      expect((await build(root)).made).toBe(0);
      rmSync(root, { recursive: true });
      rmSync(cold, { recursive: true });
    }),
    { numRuns: RUNS.most, endOnFailure: true },
  );
  expect(readdirSync(folder)).toEqual([]);
}, 180_000);
