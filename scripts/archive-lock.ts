/**
 * One build at a time for each archive: two would write the same files. The lock is a folder that holds one file, named
 * after the build that has it. It appears with that file in one renaming, and the file of a build that is gone is removed
 * by its own name: of any number of processes that want the lock at once exactly one gets it, on any file system.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';

export interface ArchiveLock {
  /** Whether the lock was that of a build that was killed, which may have left things half done. */
  readonly afterKill: boolean;
  readonly release: () => void;
}

export interface Waiting {
  /** Wait until the other build is done, rather than refuse. */
  readonly wait: boolean;
  /** Told once what is waited for. */
  readonly onNotice: (text: string) => void;
}

/**
 * Takes the lock of the archive in `content`, or takes over that of a process that is gone. Throws a
 * {@link PressmarkError} `busy` while another build of this archive runs, unless it is to be waited for.
 */
export async function lockArchive(content: string, { wait, onNotice }: Waiting): Promise<ArchiveLock> {
  const folder = join(contentFolder(content).cache, 'lock');
  const mine = holderOf(process.pid, begun++);
  let afterKill = false;
  for (let told = false; !take(folder, mine); ) {
    const other = holderIn(folder);
    if (other === null) continue; // let go of just now
    if (!isAlive(other)) {
      rmSync(join(folder, other), { force: true });
      afterKill = true;
      continue;
    }
    if (!wait) throw busy(folder, other);
    if (!told) onNotice(`waiting for another build of this archive, process ${pidOf(other)}, to be done`);
    told = true;
    await delay(PAUSE);
  }
  held.add(mine);
  const release = () => {
    held.delete(mine);
    rmSync(join(folder, mine), { force: true });
    removeEmpty(folder);
  };
  return { afterKill, release };
}

/** Between two looks at a lock that another build has, in milliseconds. */
const PAUSE = 100;

/** Locks that this process holds: its number may be that of a process that was killed, as in containers. */
const held = new Set<string>();
let begun = 0;

/** Process, which of its locks, and when it began: numbers of processes come again, also after a restart. */
const holderOf = (pid: number, count: number): string => `${pid}-${count}-${beginningOf(pid)}`;

const pidOf = (holder: string): number => Number.parseInt(holder, 10);

/** Whether it was to be had. */
function take(folder: string, mine: string): boolean {
  const staged = `${folder}.${process.pid}-${begun++}`;
  // In two steps: with parents, Node calls a disk that can only be read a missing folder.
  mkdirSync(dirname(staged), { recursive: true });
  mkdirSync(staged);
  writeFileSync(join(staged, mine), '');
  removeEmpty(folder); // some systems let no folder take the place of another, be it empty
  try {
    renameSync(staged, folder);
    return true;
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    if (TAKEN.has(code) || holderIn(folder) !== null) return false;
    throw error;
  }
}

/** What renaming fails with where there is a folder that is not empty; Windows says that it is not permitted. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST']);

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // there is none, or somebody holds it
  }
}

function holderIn(folder: string): string | null {
  try {
    return readdirSync(folder)[0] ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(holder: string): boolean {
  const pid = pidOf(holder);
  if (!(pid > 0)) return false;
  if (pid === process.pid) return held.has(holder);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return holder.split('-')[2] === beginningOf(pid);
}

/** When a process began, in a form that Linux gives; elsewhere nothing, and its number has to do. */
function beginningOf(pid: number): string {
  try {
    // The name of the program comes second, in brackets, and may hold anything; the time is the 20th after it.
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function busy(folder: string, holder: string): PressmarkError {
  return new PressmarkError('busy', `another build of this archive is running, as process ${pidOf(holder)}`, {
    file: folder,
    remedy: 'Build again when it is done, or with --wait. If there is no such process, delete this folder.',
  });
}
