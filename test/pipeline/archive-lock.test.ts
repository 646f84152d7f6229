import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockArchive } from '../../scripts/archive-lock.ts';
import { put, textOf } from './archive.ts';

let content: string;
let file: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'pressmark-lock-'));
  file = join(content, '.cache', 'lock');
});
afterEach(() => rmSync(content, { recursive: true }));

const left = () => readdirSync(join(content, '.cache'));

function leave(text: string): void {
  mkdirSync(join(content, '.cache'));
  writeFileSync(file, text);
}

describe('the lock of an archive', () => {
  it('is held by one build at a time', () => {
    const { afterKill, release } = lockArchive(content);
    expect(afterKill).toBe(false);
    expect(() => lockArchive(content)).toThrowError(
      expect.objectContaining({ code: 'busy', message: expect.stringContaining(`process ${process.pid}`) }),
    );
    release();
    lockArchive(content).release();
    expect(left()).toEqual([]);
  });

  it('is taken over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    leave(`${pid} 1 0\n`);
    const { afterKill, release } = lockArchive(content);
    expect(afterKill).toBe(true);
    expect(left()).toEqual(['lock']);
    release();
    expect(left()).toEqual([]);
  });

  it('is taken over where another process has got the number of the one that is gone', () => {
    leave(`${process.pid} 1 0\n`);
    expect(lockArchive(content).afterKill).toBe(true);
  });

  it.runIf(process.platform === 'linux')('is told from that of an older process of the same number', () => {
    leave(`${process.ppid} 1 0\n`);
    expect(lockArchive(content).afterKill).toBe(true);
  });

  it('is taken over where it holds nothing that makes sense', () => {
    leave('');
    expect(lockArchive(content).afterKill).toBe(true);
  });

  it('is never let go of by a build that has lost it', () => {
    const { release } = lockArchive(content);
    writeFileSync(file, 'another');
    release();
    expect(readFileSync(file, 'utf8')).toBe('another');
  });

  it('makes another process say why it does not build, and exit with 2', () => {
    put(join(content, 'scraped/a.txt'), textOf(1));
    const { release } = lockArchive(content);
    const args = ['build', '--content', content, '--out', join(content, '_site')];
    const command = ['--import', 'tsx', 'scripts/cli.ts', ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(stderr).toContain(`another build of this archive is running, as process ${process.pid}`);
    expect(status).toBe(2);
    expect(readdirSync(content).sort()).toEqual(['.cache', 'scraped']);
    release();
  });
});
