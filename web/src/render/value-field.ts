// SPDX-License-Identifier: MIT
import type { SnapshotLayout } from '../shared/snapshot';
import { TABLE_SIZE } from './color-tables';

/** The values that a picture of a regression tells apart: those of the examples. */
export interface ValueRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** Where all examples have one value, some room around it. */
const LEAST_REACH = 0.5;

/** The range of the examples' values; null where there are classes. */
export function valueRange({
  classes,
  valueMinimum,
  valueMaximum,
}: SnapshotLayout): ValueRange | null {
  if (classes > 0) return null;
  if (valueMinimum < valueMaximum) return { minimum: valueMinimum, maximum: valueMaximum };
  return { minimum: valueMinimum - LEAST_REACH, maximum: valueMaximum + LEAST_REACH };
}

/** The smallest range that holds the values of all examples, four floats each. */
export function rangeOfExamples(examples: Float32Array): ValueRange {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let at = 2; at < examples.length; at += 4) {
    minimum = Math.min(minimum, examples[at] ?? 0);
    maximum = Math.max(maximum, examples[at] ?? 0);
  }
  return minimum < maximum ? { minimum, maximum } : { minimum: minimum - 1, maximum: minimum + 1 };
}

/** 0 … 1 over the range, held at its ends; NaN stays NaN. */
export function shareOfRange(value: number, { minimum, maximum }: ValueRange): number {
  const share = (value - minimum) / (maximum - minimum);
  return share < 0 ? 0 : share > 1 ? 1 : share;
}

/** `plane` as shares of the range, written over `target`. */
export function toShares(plane: Float32Array, range: ValueRange, target: Float32Array): void {
  for (let i = 0; i < plane.length; i++) target[i] = shareOfRange(plane[i] as number, range);
}

/** The CSS colour of a value: that of the field at full strength. */
export function valueColor(value: number, range: ValueRange, table: Uint32Array): string {
  const share = shareOfRange(value, range);
  const packed = table[Math.round((share >= 0 ? share : 0.5) * (TABLE_SIZE - 1))] ?? 0;
  return `rgb(${packed & 0xff} ${(packed >> 8) & 0xff} ${(packed >> 16) & 0xff})`;
}
