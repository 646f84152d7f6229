/** Where an error lies and what mends it. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly remedy?: string;
}

/** An error that a person can mend: what is wrong, where, and what to do. Printed in one place, the CLI. */
export class PressmarkError extends Error {
  override readonly name = 'PressmarkError';
  /** Stable, for scripts and tests: `bad-settings`, `bad-sidecar`, `no-such-folder` … */
  readonly code: string;
  readonly where: Where;

  constructor(code: string, message: string, where: Where = {}) {
    super(message);
    this.code = code;
    this.where = where;
  }

  /** `FILE:LINE: what is wrong`, and on the next line what to do. */
  describe(): string {
    const { file, line, remedy } = this.where;
    const place = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
    return `${place}${this.message}${remedy === undefined ? '' : `\n  ${remedy}`}`;
  }
}

const MENDED: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOSPC: ['there is no room left on the disk', 'Make room, and build again: nothing is lost.'],
  EDQUOT: ['there is no room left of what you may use', 'Make room, and build again: nothing is lost.'],
  EROFS: ['the disk can only be read', 'Name another folder, or make this one writable.'],
  EACCES: ['this may not be read or written', 'Give yourself the right to, or name another folder.'],
  EPERM: ['this may not be changed', 'Give yourself the right to, or name another folder.'],
  EMFILE: ['too many files are open', 'Raise the limit (`ulimit -n 4096`), or build with fewer --jobs.'],
  ENFILE: ['too many files are open on this machine', 'Close other programs, and build again.'],
};

/** A system's refusal as a person can mend it; null for any other error. */
export function asMendable(error: unknown): PressmarkError | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const [message, remedy] = MENDED[String(error.code)] ?? [];
  if (message === undefined || remedy === undefined) return null;
  const file = 'path' in error && typeof error.path === 'string' ? { file: error.path } : {};
  return new PressmarkError('no-access', message, { ...file, remedy });
}
