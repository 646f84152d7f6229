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
