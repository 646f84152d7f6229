import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf, keptOf, put, textOf } from './archive.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pressmark-killed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TEXTS = 30;
/** So many, or fewer on a slow machine. */
const KILLS = { least: 3, most: 6, milliseconds: 20_000 };

function start(root: string): ChildProcess {
  const places = [
    '--from',
    join(root, 'texts'),
    '--content',
    join(root, 'content'),
    '--out',
    join(root, '_site'),
  ];
  const command = ['--import', 'tsx', 'scripts/cli.ts', 'build', ...places, '--remove-missing'];
  return spawn(process.execPath, command, { detached: true, stdio: 'ignore' });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) => child.once('close', (code) => done(code)));

/** What is wrong with the site that a reader finds at this moment; null where nothing is, or where it is just changing. */
function flawOf(root: string): string | null {
  const site = join(root, '_site');
  const before = statSync(site, { throwIfNoEntry: false })?.ino;
  if (before === undefined) return null;
  let flaw: string | null = null;
  try {
    const [, digest] = readFileSync(join(site, '.pressmark'), 'utf8').split('\n');
    const state = readFileSync(join(root, 'content/.cache/sites', `${digest}.json`), 'utf8');
    const units: [string, { files: string[] }][] = JSON.parse(state);
    const gone = units.flatMap(([, { files }]) => files).find((file) => !existsSync(join(site, file)));
    if (gone !== undefined) flaw = `the site lacks ${gone}`;
  } catch (error) {
    flaw = String(error);
  }
  return statSync(site, { throwIfNoEntry: false })?.ino === before ? flaw : null;
}

/** Changes that leave no trace of the order that they came in: an address keeps the headline that it was made from. */
function change(root: string, round: number): void {
  put(join(root, `texts/new/${round}.txt`), textOf(TEXTS + round));
  put(join(root, `texts/${round}.txt`), round % 2 === 0 ? null : textOf(round));
  put(join(root, `texts/${round + 15}.json`), JSON.stringify({ tags: ['Harbour', `Round ${round}`] }));
  if (round === 2) put(join(root, 'content/archive.yml'), 'title: Another archive\n');
}

/** Originals stay for good, also of texts that came and went. */
const withoutOriginals = (root: string) =>
  [...keptOf(root)].filter(([path]) => !path.startsWith('originals'));

it('comes through being killed at any moment, and readers never see half a site', async () => {
  const [root, spared] = [join(folder, 'killed'), join(folder, 'spared')];
  for (const each of [root, spared])
    for (let at = 0; at < TEXTS; at++) put(join(each, `texts/${at}.txt`), textOf(at));
  const flaws = new Set<string>();
  const watcher = setInterval(() => {
    const flaw = flawOf(root);
    if (flaw !== null) flaws.add(flaw);
  }, 40);
  const began = performance.now();
  expect(await ended(start(root))).toBe(0);
  const whole = performance.now() - began;
  const enough = (round: number) =>
    round >= KILLS.most || (round >= KILLS.least && performance.now() - began > KILLS.milliseconds);
  for (let round = 0; !enough(round); round++) {
    for (const each of [root, spared]) change(each, round);
    const child = start(root);
    const end = ended(child);
    await new Promise((done) => setTimeout(done, whole * (0.2 + 0.7 * Math.random())));
    // Now and then only the build itself: what it has started finds out by and by.
    if (child.exitCode === null)
      process.kill(round % 3 === 2 ? (child.pid ?? 0) : -(child.pid ?? 0), 'SIGKILL');
    await end;
  }
  expect(await ended(start(root))).toBe(0);
  clearInterval(watcher);
  expect([...flaws]).toEqual([]);
  expect(flawOf(root)).toBe(null);
  expect(await ended(start(spared))).toBe(0);
  expect(withoutOriginals(root)).toEqual(withoutOriginals(spared));
  expect([...keptOf(root)]).toEqual(expect.arrayContaining([...keptOf(spared)]));
  expect(filesOf(join(root, '_site'))).toEqual(filesOf(join(spared, '_site')));
  const halfMade = readdirSync(join(root, 'content/.cache'), { recursive: true, encoding: 'utf8' });
  expect(halfMade.filter((name) => /\.new$|\.\d+-\d+$/.test(name))).toEqual([]);
}, 300_000);
