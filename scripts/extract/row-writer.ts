/** Fills the rows of a list of numbers, one after the other. */
export class RowWriter {
  readonly #rows: Float32Array;
  at = 0;

  constructor(rows: Float32Array) {
    this.#rows = rows;
  }

  add(value: number): void {
    this.#rows[this.at++] = value;
  }

  is(value: boolean): void {
    this.#rows[this.at++] = value ? 1 : 0;
  }
}
