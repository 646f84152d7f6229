/** Records of files that cannot become articles: bad input is data, never an exception. */
import type { FoundFile, Quarantined, Source } from '../model.ts';

/** Whether something that was found or read turned out to be no article. */
export function isQuarantined(thing: FoundFile | Source | Quarantined): thing is Quarantined {
  return 'remedy' in thing;
}

/**
 * The record for a file whose opening or reading failed with `error`, a Node system error. What is no
 * system error is a fault of ours and is thrown on.
 */
export function quarantineForError(path: string, error: unknown): Quarantined {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return vanished(path);
    case 'ELOOP':
    case 'EISDIR':
    case 'ENXIO':
      return notAFile(path, 'it is a link, a folder or a device');
    default:
      return unreadable(path, code);
  }
}

export function notAFile(path: string, reason: string): Quarantined {
  return {
    path,
    code: 'not-a-file',
    reason: `This is not a regular file: ${reason}.`,
    remedy: 'Put a copy of the text itself in its place, or delete it.',
    actionNeeded: false,
  };
}

/** The code of a system error, such as `EACCES`; throws on what is none. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
}

function vanished(path: string): Quarantined {
  return {
    path,
    code: 'vanished',
    reason: 'The file was there when the folder was listed and gone when it was opened.',
    remedy: 'Run again when nothing else is changing the folder; if it was deleted on purpose, do nothing.',
    actionNeeded: false,
  };
}

/** For a text of which one half of a build found something else than the other. */
export function changedMeanwhile(path: string): Quarantined {
  return {
    path,
    code: 'changed-meanwhile',
    reason: 'The file, or a picture of it, was changed or deleted while the archive was being built.',
    remedy: 'Run again when nothing else is changing the folder.',
    actionNeeded: true,
  };
}

function unreadable(path: string, code: string): Quarantined {
  const denied = code === 'EACCES' || code === 'EPERM';
  return {
    path,
    code: 'unreadable',
    reason: denied ? 'You have no permission to read it.' : `The system could not read it (${code}).`,
    remedy: denied
      ? 'Give yourself permission to read it (on Linux and macOS: chmod u+r), and run again.'
      : 'Check the disk or the connection it lies on, and run again.',
    actionNeeded: true,
  };
}
