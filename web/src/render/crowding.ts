// SPDX-License-Identifier: MIT

/** Markers in one place from which their halos would hide what they are to set off. */
const CROWD = 2;

/** Counts how many markers share a place, a cell of about one marker's size. */
export class Crowding {
  readonly #size: number;
  readonly #cells = new Map<number, number>();

  /** @param radius of a marker, px */
  constructor(radius: number) {
    this.#size = 1.5 * radius;
  }

  /** A marker at a place of the picture, px. */
  add(x: number, y: number): void {
    const cell = this.#cellOf(x, y);
    this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + 1);
  }

  /** Whether markers there lie over each other. */
  isCrowdedAt(x: number, y: number): boolean {
    return (this.#cells.get(this.#cellOf(x, y)) ?? 0) > CROWD;
  }

  #cellOf(x: number, y: number): number {
    return Math.floor(y / this.#size) * 65_536 + Math.floor(x / this.#size);
  }
}
