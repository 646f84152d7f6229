/** One build at a time for each archive: two would write the same files. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';
import { PressmarkError } from './errors.ts';

export interface ArchiveLock {
  /** Whether the lock was that of a build that was killed, which may have left things half done. */
  readonly afterKill: boolean;
  readonly release: () => void;
}

/**
 * Takes the lock of the archive in `content`, or takes over that of a process that is gone. Throws a
 * {@link PressmarkError} `busy` while another build of this archive runs.
 */
export function lockArchive(content: string): ArchiveLock {
  const { cache } = contentFolder(content);
  const file = join(cache, 'lock');
  const mine = holderOf(process.pid, begun++);
  mkdirSync(cache, { recursive: true });
  for (let afterKill = false; ; ) {
    if (create(file, mine)) {
      held.add(mine);
      const release = () => {
        held.delete(mine);
        if (read(file) === mine) rmSync(file, { force: true });
      };
      return { afterKill, release };
    }
    const other = read(file);
    if (other === null) continue; // let go of just now
    if (isAlive(other)) throw busy(file, other);
    setAside(file, other, mine);
    afterKill = true;
  }
}

/** Locks that this process holds: its number may be that of a process that was killed, as in containers. */
const held = new Set<string>();
let begun = 0;

/** Process, when it began, and which of its locks: numbers of processes come again, also after a restart. */
const holderOf = (pid: number, count: number): string => `${pid} ${beginningOf(pid)} ${count}\n`;

/** Whole or not at all: the file is never there without its text. False where there is one already. */
function create(file: string, text: string): boolean {
  const staged = `${file}.${process.pid}`;
  writeFileSync(staged, text);
  try {
    linkSync(staged, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(staged, { force: true });
  }
}

/** Another process may have taken the lock over meanwhile: then it is put back. */
function setAside(file: string, expected: string, mine: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const found = read(aside);
  if (found !== expected && found !== null && found !== mine) create(file, found);
  rmSync(aside, { force: true });
}

function isAlive(holder: string): boolean {
  const [number, began] = holder.split(' ');
  const pid = Number(number);
  if (!(pid > 0)) return false; // cut short when the power went
  if (pid === process.pid) return held.has(holder);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return began === beginningOf(pid);
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

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function busy(file: string, holder: string): PressmarkError {
  const [pid = ''] = holder.split(' ');
  return new PressmarkError('busy', `another build of this archive is running, as process ${pid}`, {
    file,
    remedy: 'Build again when it is done. If there is no such process, delete this file.',
  });
}
