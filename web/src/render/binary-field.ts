// SPDX-License-Identifier: MIT
import { type ColorTables, TABLE_SIZE } from './color-tables';
import type { FieldGrid, FieldRow } from './field-grid';

const LAST_COLOR = TABLE_SIZE - 1;

/**
 * Paints P(class 1) into `grid.size`² pixels. With hard edges every pixel has its class's full colour, but
 * one at the boundary is as light as the boundary is near.
 */
export function paintBinaryField(
  pixels: Uint32Array,
  grid: FieldGrid,
  row: FieldRow,
  plane: Float32Array,
  tables: ColorTables,
  hardEdges: boolean,
): void {
  for (let y = 0; y < grid.size; y++) {
    row.read(plane, y);
    if (hardEdges) paintHardRow(pixels, grid, row, y, tables);
    else paintSoftRow(pixels, grid, row, y, tables);
  }
}

/** The hot loop, a third of a million pixels per frame: each costs one addition and one look-up. */
function paintSoftRow(
  pixels: Uint32Array,
  grid: FieldGrid,
  row: FieldRow,
  y: number,
  { binaryField, missing }: ColorTables,
): void {
  const { values } = row;
  const { firstPixel, share } = grid;
  const start = y * grid.size;
  const perPixel = grid.samples / grid.size;
  for (let interval = 0; interval <= grid.samples; interval++) {
    const first = firstPixel[interval] as number;
    const end = firstPixel[interval + 1] as number;
    if (first === end) continue;
    const left = values[interval] as number;
    const right = values[interval + 1] as number;
    if (!(left >= 0 && left <= 1 && right >= 0 && right <= 1)) {
      pixels.fill(missing, start + first, start + end);
      continue;
    }
    const change = (right - left) * LAST_COLOR;
    const step = change * perPixel;
    let level = left * LAST_COLOR + change * (share[first] as number) + 0.5;
    for (let x = first; x < end; x++) {
      pixels[start + x] = binaryField[level | 0] as number;
      level += step;
    }
  }
}

function paintHardRow(
  pixels: Uint32Array,
  grid: FieldGrid,
  row: FieldRow,
  y: number,
  { binaryField, missing }: ColorTables,
): void {
  const { values } = row;
  const { firstPixel, share } = grid;
  const start = y * grid.size;
  for (let interval = 0; interval <= grid.samples; interval++) {
    const left = values[interval] as number;
    const change = (values[interval + 1] as number) - left;
    const gain = LAST_COLOR / 2 / row.steepness(interval);
    const end = firstPixel[interval + 1] as number;
    for (let x = firstPixel[interval] as number; x < end; x++) {
      const distance = (left + change * (share[x] as number) - 0.5) * gain;
      const level = Math.max(0, Math.min(LAST_COLOR, LAST_COLOR / 2 + distance + 0.5));
      pixels[start + x] = level >= 0 ? (binaryField[level | 0] as number) : missing;
    }
  }
}
