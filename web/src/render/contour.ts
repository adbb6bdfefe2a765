// SPDX-License-Identifier: MIT

/** x0, y0, x1, y1 of one straight piece. */
export const PIECE_STRIDE = 4;
const FIRST_ROOM = 1024 * PIECE_STRIDE;

/**
 * Where a sampled plane has one value, as straight pieces found by marching squares: each cell of
 * four neighbouring samples is crossed where its edges, interpolated linearly, have the value. In a
 * cell crossed twice the mean of its corners says which of them belong together.
 */
export class Contour {
  #pieces = new Float32Array(FIRST_ROOM);
  #length = 0;

  /** Pieces in shares 0 … 1 of the picture from its left and from its top. */
  get pieces(): Float32Array {
    return this.#pieces;
  }

  /** Floats of `pieces` in use. */
  get length(): number {
    return this.#length;
  }

  /** @param plane `size`² samples at the centres of their cells, top row first */
  trace(plane: Float32Array, size: number, level: number): void {
    this.#length = 0;
    for (let row = 0; row + 1 < size; row++) {
      const start = row * size;
      for (let column = 0; column + 1 < size; column++) {
        const at = start + column;
        const inside =
          ((plane[at] as number) > level ? 1 : 0) |
          ((plane[at + 1] as number) > level ? 2 : 0) |
          ((plane[at + size + 1] as number) > level ? 4 : 0) |
          ((plane[at + size] as number) > level ? 8 : 0);
        if (inside !== 0 && inside !== 15) this.#cross(plane, size, row, column, level, inside);
      }
    }
  }

  /** @param inside which corners lie above the level: 1 top left, 2 top right, 4 lower right, 8 lower left */
  #cross(
    plane: Float32Array,
    size: number,
    row: number,
    column: number,
    level: number,
    inside: number,
  ): void {
    const at = row * size + column;
    const a = plane[at] as number;
    const b = plane[at + 1] as number;
    const c = plane[at + size + 1] as number;
    const d = plane[at + size] as number;
    const x = column + 0.5;
    const y = row + 0.5;
    const top = x + (level - a) / (b - a);
    const right = y + (level - b) / (c - b);
    const bottom = x + (level - d) / (c - d);
    const left = y + (level - a) / (d - a);
    // A pattern and its opposite have the same pieces, but in a cell that is crossed twice.
    const pattern = inside > 7 ? 15 - inside : inside;
    if (pattern === 1) this.#add(size, x, left, top, y);
    else if (pattern === 2) this.#add(size, top, y, x + 1, right);
    else if (pattern === 3) this.#add(size, x, left, x + 1, right);
    else if (pattern === 4) this.#add(size, x + 1, right, bottom, y + 1);
    else if (pattern === 6) this.#add(size, top, y, bottom, y + 1);
    else if (pattern === 7) this.#add(size, x, left, bottom, y + 1);
    else if ((inside === 5) === (a + b + c + d) / 4 > level) {
      this.#add(size, top, y, x + 1, right);
      this.#add(size, x, left, bottom, y + 1);
    } else {
      this.#add(size, x, left, top, y);
      this.#add(size, x + 1, right, bottom, y + 1);
    }
  }

  #add(size: number, x0: number, y0: number, x1: number, y1: number): void {
    if (this.#length + PIECE_STRIDE > this.#pieces.length) {
      const larger = new Float32Array(2 * this.#pieces.length);
      larger.set(this.#pieces);
      this.#pieces = larger;
    }
    const pieces = this.#pieces;
    pieces[this.#length++] = x0 / size;
    pieces[this.#length++] = y0 / size;
    pieces[this.#length++] = x1 / size;
    pieces[this.#length++] = y1 / size;
  }
}
