/** Makes the units of a site that are missing, on as many threads as there are, the dearest first. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../layouts/client/search-keep.ts';
import type { Groups } from '../../layouts/client/search-openings.ts';
import type { Crew, Crews } from '../crew.ts';
import type { OnProgress } from '../progress.ts';
import type { Staging } from '../publish/publish.ts';
import type { MadeUnit, SiteState } from '../publish/site-state.ts';
import { searchRuntime } from '../search/index-group.ts';
import { inParallel } from './in-parallel.ts';
import { copyMade } from './made-once.ts';
import type { IndexedGroup, Made, RenderJob } from './render-steps.ts';
import { allOf, type Unit, type Units } from './units.ts';

export interface Making {
  readonly job: RenderJob;
  readonly onProgress: OnProgress;
}

/** Pages in one Eleventy run: its memory is bounded by them, and its start costs as much as a few. */
const BATCH = 100;
/** The key of what is not what its own key says, because something was changed meanwhile. */
const TO_BE_MADE_AGAIN = 'to be made again';
/** Files copied at once. */
const OPEN = 16;

/** The state of the site when all is there. */
export async function makeUnits(
  crews: Crews,
  units: Units,
  { folder, kept, missing }: Staging,
  { job, onProgress }: Making,
): Promise<SiteState> {
  const crew = crews.for(missing.size);
  const made = new Map<string, MadeUnit>(kept);
  const wanted = <U extends Unit>(list: readonly U[]) => list.filter(({ id }) => missing.has(id));
  const note = ({ id, key }: Unit, files: readonly string[], more?: unknown) => {
    made.set(id, { key, files, ...(more === undefined ? {} : { note: more }) });
  };
  await inParallel(wanted(units.media), OPEN, async (unit) => {
    const names = await copyMade(unit.folder, join(folder, unit.to));
    note(
      unit,
      names.map((name) => `${unit.to}/${name}`),
    );
  });
  await inParallel(tasksOf(crew, units, wanted, job, onProgress), crew.threads * 2, async (task) => {
    for (const { unit, files, index, isAsListed = true } of await task())
      note(isAsListed ? unit : { ...unit, key: TO_BE_MADE_AGAIN }, files, index);
  });
  await inParallel(wanted(units.texts), OPEN, async (unit) => {
    await writeBelow(folder, unit.path, unit.text);
    note(unit, [unit.path]);
  });
  const areAsListed = units.search.every(({ id, key }) => made.get(id)?.key === key);
  for (const unit of wanted([units.searchFiles]))
    note(
      areAsListed ? unit : { ...unit, key: TO_BE_MADE_AGAIN },
      await writeSearchFiles(folder, units, made),
    );
  return new Map(allOf(units).map(({ id }) => [id, found(made, id)]));
}

interface Result extends Made {
  readonly unit: Unit;
  readonly index?: IndexedGroup;
}

/** Indexes first: each takes seconds, and pages fill the gaps. */
function tasksOf(
  crew: Crew,
  units: Units,
  wanted: <U extends Unit>(list: readonly U[]) => readonly U[],
  job: RenderJob,
  onProgress: OnProgress,
): (() => Promise<Result[]>)[] {
  const search = wanted(units.search);
  const articles = wanted(units.articles);
  const pages = wanted(units.pages);
  const total = articles.length + pages.length + search.reduce((sum, unit) => sum + unit.articles.length, 0);
  let done = 0;
  const report = (count: number) => {
    done += count;
    onProgress({ stage: 'pages rendered and articles indexed', done, total });
  };
  const rendering = <U extends Unit>(
    list: readonly U[],
    id: (unit: U) => string,
    render: Crew['renderArticles'],
  ) =>
    batchesOf(list, crew.threads).map((batch) => async () => {
      const results = await render({ ...job, ids: batch.map(id) });
      report(batch.length);
      return results.map((result, at): Result => ({ ...result, unit: batch[at] ?? missingUnit(result.id) }));
    });
  if (total === 0) return [];
  report(0);
  return [
    ...search.map((unit) => async () => {
      const { id, folder, data, articles } = unit;
      const result = await crew.indexArticles({ ...job, id, folder, data, articles });
      report(articles.length);
      return [{ ...result, unit }];
    }),
    ...rendering(articles, ({ slug }) => slug, crew.renderArticles),
    ...rendering(pages, ({ path }) => path, crew.renderPages),
  ];
}

/** Few enough that every thread gets some, and never more than one Eleventy run should take. */
function batchesOf<T>(list: readonly T[], threads: number): readonly (readonly T[])[] {
  const size = Math.min(BATCH, Math.max(50, Math.ceil(list.length / threads)));
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

async function writeSearchFiles(
  folder: string,
  { search, searchFiles }: Units,
  made: ReadonlyMap<string, MadeUnit>,
): Promise<readonly string[]> {
  const groups: Groups = search.map((unit) => ({
    folder: unit.folder.slice('pagefind/'.length),
    ...(found(made, unit.id).note as IndexedGroup),
  }));
  const files = new Map<string, string | Uint8Array>([['pagefind/groups.json', JSON.stringify(groups)]]);
  for (const [name, code] of await searchRuntime()) files.set(`pagefind/${name}`, code);
  for (const [path, content] of files) await writeBelow(folder, path, content);
  if (searchFiles.listed) {
    const indexes = search.flatMap(({ id }) => found(made, id).files);
    files.set(LIST, JSON.stringify(await listFor(folder, [...files.keys(), ...indexes])));
    await writeBelow(folder, LIST, files.get(LIST) ?? '');
  }
  return [...files.keys()];
}

const LIST = 'pagefind/files.json';

/** What a browser has to fetch to search without a connection, and how much that is. */
async function listFor(folder: string, paths: readonly string[]): Promise<Files> {
  const below = paths.filter((path) => path.startsWith('pagefind/'));
  const sizes = await inParallel(below, OPEN, async (path) => (await stat(join(folder, path))).size);
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: below.map((path) => path.slice('pagefind/'.length)),
  };
}

async function writeBelow(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function found(made: ReadonlyMap<string, MadeUnit>, id: string): MadeUnit {
  return made.get(id) ?? missingUnit(id);
}

function missingUnit(id: string): never {
  throw new Error(`the site lacks \`${id}\`, which should have been made`);
}
