import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockArchive } from '../../scripts/archive-lock.ts';
import { put, textOf } from './archive.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'pressmark-lock-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const notices: string[] = [];
const lock = ({ wait = false } = {}) =>
  lockArchive(content, { wait, onNotice: (text) => notices.push(text) });
const cacheHolds = () => readdirSync(join(content, '.cache'));

function leave(holder: string): void {
  mkdirSync(join(content, '.cache/lock'), { recursive: true });
  writeFileSync(join(content, '.cache/lock', holder), '');
}

describe('the lock of an archive', () => {
  it('is held by one build at a time', async () => {
    const { afterKill, release } = await lock();
    expect(afterKill).toBe(false);
    await expect(lock()).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    expect(cacheHolds()).toEqual(['lock']);
    release();
    (await lock()).release();
    expect(cacheHolds()).toEqual([]);
  });

  it('is waited for when so wished', async () => {
    const { release } = await lock();
    const second = lock({ wait: true });
    setTimeout(release, 250);
    const { afterKill, release: releaseSecond } = await second;
    expect(afterKill).toBe(false);
    expect(notices).toEqual([expect.stringContaining(`process ${process.pid}`)]);
    await expect(lock()).rejects.toMatchObject({ code: 'busy' });
    releaseSecond();
  });

  it.each([
    ['that is gone', () => `${spawnSync(process.execPath, ['--version']).pid}-0-1`],
    ['whose number this one has now', () => `${process.pid}-0-1`],
    ['that cannot be told', () => 'x'],
  ])('is taken over from a process %s', async (_, holder) => {
    leave(holder());
    const { afterKill, release } = await lock();
    expect(afterKill).toBe(true);
    expect(readdirSync(join(content, '.cache/lock'))).toEqual([expect.stringMatching(`^${process.pid}-`)]);
    release();
    expect(cacheHolds()).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'is told from that of an older process of the same number',
    async () => {
      leave(`${process.ppid}-0-1`);
      expect((await lock()).afterKill).toBe(true);
    },
  );

  it('is never let go of by a build that has lost it', async () => {
    const { release } = await lock();
    rmSync(join(content, '.cache/lock'), { recursive: true });
    leave('another');
    release();
    expect(readdirSync(join(content, '.cache/lock'))).toEqual(['another']);
  });

  it('goes to one after the other of several processes that find a dead one’s', async () => {
    leave('999999999-0-1');
    const count = join(content, 'count');
    writeFileSync(count, '0');
    // Each adds up in a file what would be lost if another did so at the same time.
    const code = `
      const { readFileSync, writeFileSync } = await import('node:fs');
      const { lockArchive } = await import(${JSON.stringify(new URL('../../scripts/archive-lock.ts', import.meta.url).href)});
      for (let turn = 0; turn < 5; turn++) {
        const { release } = await lockArchive(${JSON.stringify(content)}, { wait: true, onNotice() {} });
        const sum = Number(readFileSync(${JSON.stringify(count)}, 'utf8')) + 1;
        await new Promise((done) => setTimeout(done, 5));
        writeFileSync(${JSON.stringify(count)}, String(sum));
        release();
      }`;
    const command = ['--import', 'tsx', '--input-type=module', '-e', code];
    const runs = Array.from({ length: 4 }, () => spawn(process.execPath, command, { stdio: 'inherit' }));
    const codes = await Promise.all(runs.map(async (run) => (await once(run, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(count, 'utf8')).toBe('20');
  });

  it('makes another process say why it does not build, and exit with 2', async () => {
    put(join(content, 'scraped/a.txt'), textOf(1));
    const { release } = await lock();
    const args = ['build', '--content', content, '--out', join(content, '_site')];
    const command = ['--import', 'tsx', 'scripts/cli.ts', ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(stderr).toContain(`another build of this archive is running, as process ${process.pid}`);
    expect(status).toBe(2);
    expect(readdirSync(content).sort()).toEqual(['.cache', 'scraped']);
    release();
  });

  it('makes another process build afterwards that was told to wait', async () => {
    put(join(content, 'scraped/a.txt'), textOf(1));
    const { release } = await lock();
    const args = ['build', '--wait', '--content', content, '--out', join(content, '_site')];
    const run = spawn(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', ...args]);
    const ended = once(run, 'exit');
    const [told] = await once(run.stderr, 'data');
    expect(String(told)).toContain(`waiting for another build of this archive, process ${process.pid}`);
    expect(readdirSync(content).sort()).toEqual(['.cache', 'scraped']);
    release();
    expect(await ended).toEqual([0, null]);
    expect(readdirSync(content)).toContain('_site');
  });
});
