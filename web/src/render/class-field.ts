// SPDX-License-Identifier: MIT
import { type ColorTables, TABLE_SIZE } from './color-tables';
import type { FieldGrid, FieldRow } from './field-grid';

const LAST_COLOR = TABLE_SIZE - 1;
/** A sample's order packs the likeliest class above the second likeliest one, four bits each. */
const CLASS_BITS = 4;

/**
 * Paints probabilities of three to sixteen classes: the likeliest class's colour by its lead over the
 * second likeliest, which is 0 on every boundary.
 *
 * Probabilities are interpolated linearly, so where the four samples around agree on the two likeliest
 * classes, so do all pixels between them, and their lead alone needs interpolation. Only cells crossed by a
 * boundary look at every class.
 */
export class ClassField {
  #lead = new Float32Array(0);
  #order = new Uint8Array(0);

  /** Writes `grid.size`² pixels. */
  paint(
    pixels: Uint32Array,
    grid: FieldGrid,
    row: FieldRow,
    planes: readonly Float32Array[],
    tables: ColorTables,
    hardEdges: boolean,
  ): void {
    this.#rank(planes, grid.samples * grid.samples);
    for (let y = 0; y < grid.size; y++) {
      row.read(this.#lead, y);
      this.#paintRow(pixels, grid, row, planes, y, tables, hardEdges);
    }
  }

  /** Finds the two likeliest classes at every sample, and how far the first leads. */
  #rank(planes: readonly Float32Array[], count: number): void {
    if (this.#lead.length !== count) {
      this.#lead = new Float32Array(count);
      this.#order = new Uint8Array(count);
    }
    for (let at = 0; at < count; at++) {
      let best = Number.NEGATIVE_INFINITY;
      let next = Number.NEGATIVE_INFINITY;
      let leader = 0;
      let second = 0;
      for (let k = 0; k < planes.length; k++) {
        const value = (planes[k] as Float32Array)[at] as number;
        if (value > best) {
          next = best;
          second = leader;
          best = value;
          leader = k;
        } else if (value > next) {
          next = value;
          second = k;
        }
      }
      this.#lead[at] = best - next;
      this.#order[at] = (leader << CLASS_BITS) | second;
    }
  }

  #paintRow(
    pixels: Uint32Array,
    grid: FieldGrid,
    row: FieldRow,
    planes: readonly Float32Array[],
    y: number,
    tables: ColorTables,
    hardEdges: boolean,
  ): void {
    const order = this.#order;
    const { values } = row;
    const { firstPixel, share, samples } = grid;
    const upper = grid.rowStart(y, 0);
    const lower = grid.rowStart(y, 1);
    const start = y * grid.size;
    for (let interval = 0; interval <= samples; interval++) {
      const end = firstPixel[interval + 1] as number;
      const left = Math.max(0, interval - 1);
      const right = Math.min(samples - 1, interval);
      const agreed = order[upper + left] as number;
      const gain = hardEdges ? LAST_COLOR / row.steepness(interval) : LAST_COLOR;
      const uniform =
        agreed === order[upper + right] &&
        agreed === order[lower + left] &&
        agreed === order[lower + right];
      const table = tables.classFields[agreed >> CLASS_BITS] as Uint32Array;
      const from = values[interval] as number;
      const change = (values[interval + 1] as number) - from;
      for (let x = firstPixel[interval] as number; x < end; x++) {
        if (!uniform) {
          pixels[start + x] = mixedPixel(grid, planes, x, y, tables, hardEdges);
          continue;
        }
        const level = (from + change * (share[x] as number)) * gain + 0.5;
        const index = level < LAST_COLOR ? level | 0 : LAST_COLOR;
        pixels[start + x] = level >= 0 ? (table[index] as number) : tables.missing;
      }
    }
  }
}

/** A pixel between samples that disagree. */
function mixedPixel(
  grid: FieldGrid,
  planes: readonly Float32Array[],
  x: number,
  y: number,
  tables: ColorTables,
  hardEdges: boolean,
): number {
  let best = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  let leader = 0;
  let second = 0;
  for (let k = 0; k < planes.length; k++) {
    const value = valueAt(grid, planes[k] as Float32Array, x, y);
    if (value > best) {
      next = best;
      second = leader;
      best = value;
      leader = k;
    } else if (value > next) {
      next = value;
      second = k;
    }
  }
  let lead = best - next;
  if (hardEdges) {
    const [a, b] = [planes[leader] as Float32Array, planes[second] as Float32Array];
    lead = Math.min(1, lead / leadSteepness(grid, a, b, x, y));
  }
  const table = tables.classFields[leader] as Uint32Array;
  return lead >= 0 ? (table[(lead * LAST_COLOR + 0.5) | 0] ?? tables.missing) : tables.missing;
}

/** Bilinear interpolation; `x` and `y` are pixels of the picture. */
function valueAt(grid: FieldGrid, plane: Float32Array, x: number, y: number): number {
  const { samples } = grid;
  const interval = grid.interval[x] as number;
  const left = Math.max(0, interval - 1);
  const right = Math.min(samples - 1, interval);
  const upper = grid.rowStart(y, 0);
  const lower = grid.rowStart(y, 1);
  const share = grid.share[x] as number;
  const top = plane[upper + left] as number;
  const bottom = plane[lower + left] as number;
  const above = top + ((plane[upper + right] as number) - top) * share;
  const below = bottom + ((plane[lower + right] as number) - bottom) * share;
  return above + (below - above) * (grid.share[y] as number);
}

/** How fast plane `a` gains on plane `b`, per pixel; never 0. */
function leadSteepness(
  grid: FieldGrid,
  a: Float32Array,
  b: Float32Array,
  x: number,
  y: number,
): number {
  const last = grid.size - 1;
  const [left, right] = [Math.max(0, x - 1), Math.min(last, x + 1)];
  const [above, below] = [Math.max(0, y - 1), Math.min(last, y + 1)];
  const lead = (atX: number, atY: number): number =>
    valueAt(grid, a, atX, atY) - valueAt(grid, b, atX, atY);
  const across = (lead(right, y) - lead(left, y)) / Math.max(1, right - left);
  const down = (lead(x, below) - lead(x, above)) / Math.max(1, below - above);
  return Math.sqrt(across * across + down * down) + Number.EPSILON;
}
