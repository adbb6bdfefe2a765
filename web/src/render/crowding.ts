// SPDX-License-Identifier: MIT

/** Markers in one place from which their halos would hide what they are to set off. */
const CROWD = 2.5;

/** Counts how many markers share a place: mean number in a cell of one marker's radius that has any. */
export class Crowding {
  readonly #cells = new Set<number>();
  #count = 0;

  constructor(readonly radius: number) {}

  /** A marker at a place of the picture, px. */
  add(x: number, y: number): void {
    const column = Math.floor(x / this.radius);
    const row = Math.floor(y / this.radius);
    this.#cells.add(row * 65_536 + column);
    this.#count++;
  }

  /** Whether markers mostly lie over each other. */
  get isCrowded(): boolean {
    return this.#count > CROWD * this.#cells.size;
  }
}
