// SPDX-License-Identifier: MIT
import { mixColors, parseColor, type Rgb } from './color';
import type { DrawingColors } from './drawing-colors';

/*
 * Colours as the pixels of an ImageData hold them, seen as Uint32: 0xAABBGGRR. Wherever WebAssembly
 * runs, typed arrays are little-endian.
 */

export const TABLE_SIZE = 256;
/** Fields stop short of the full colour, so that examples in the full colour stand out on them. */
const FIELD_STRENGTH = 0.72;
/** Below 1 the colour comes up faster beside the boundary, which so becomes a narrower line. */
const FIELD_CURVE = 0.8;

export function packColor([red, green, blue]: Rgb): number {
  return (0xff000000 | (blue << 16) | (green << 8) | red) >>> 0;
}

/** From `paper` at index 0 to `color`, as far as `strength`, at the last index. */
export function sequentialTable(paper: Rgb, color: Rgb, strength = 1, curve = 1): Uint32Array {
  const table = new Uint32Array(TABLE_SIZE);
  for (let i = 0; i < TABLE_SIZE; i++) {
    table[i] = packColor(mixColors(paper, color, strength * (i / (TABLE_SIZE - 1)) ** curve));
  }
  return table;
}

/** From `negative` at index 0 over `paper` in the middle to `positive` at the last index. */
export function divergingTable(
  negative: Rgb,
  paper: Rgb,
  positive: Rgb,
  strength = 1,
  curve = 1,
): Uint32Array {
  const table = new Uint32Array(TABLE_SIZE);
  const middle = (TABLE_SIZE - 1) / 2;
  for (let i = 0; i < TABLE_SIZE; i++) {
    const share = strength * (Math.abs(i - middle) / middle) ** curve;
    table[i] = packColor(mixColors(paper, i < middle ? negative : positive, share));
  }
  return table;
}

/** Every table that the painters need for one set of colours. */
export class ColorTables {
  /** Unit maps: −1 … 1 as index 0 … 255. */
  readonly unit: Uint32Array;
  /** Fields of two classes: P(class 1) 0 … 1 as index 0 … 255. */
  readonly binaryField: Uint32Array;
  /** Fields of more classes, one per class: confidence 0 … 1 as index 0 … 255. */
  readonly classFields: readonly Uint32Array[];
  /** Where a value is not a number. */
  readonly missing: number;

  constructor(colors: DrawingColors) {
    const paper = parseColor(colors.surface);
    const [negative, zero, positive] = colors.area.map(parseColor) as [Rgb, Rgb, Rgb];
    this.unit = divergingTable(negative, zero, positive);
    this.binaryField = divergingTable(negative, zero, positive, FIELD_STRENGTH, FIELD_CURVE);
    this.classFields = colors.classes.map((color) =>
      sequentialTable(paper, parseColor(color), FIELD_STRENGTH, FIELD_CURVE),
    );
    this.missing = packColor(parseColor(colors.sunken));
  }
}

const tablesByColors = new WeakMap<DrawingColors, ColorTables>();

/** The tables for `colors`, built once per object. */
export function colorTables(colors: DrawingColors): ColorTables {
  let tables = tablesByColors.get(colors);
  if (tables === undefined) {
    tables = new ColorTables(colors);
    tablesByColors.set(colors, tables);
  }
  return tables;
}
