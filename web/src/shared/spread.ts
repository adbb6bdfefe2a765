// SPDX-License-Identifier: MIT

/** How a figure of many runs is spread. */
export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
  readonly mean: number;
  /** Of a sample: the squared deviations over `count` − 1; 0 of a single value. */
  readonly variance: number;
}

/** Null of no values at all. Values are finite. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const count = sorted.length;
  if (count === 0) return null;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    count,
    least: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    greatest: quantile(sorted, 1),
    mean,
    variance: count > 1 ? squares / (count - 1) : 0,
  };
}

/** Between two values in proportion, as NumPy does it (Hyndman and Fan's definition 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}

/** A part of an axis: linear, or logarithmic where all of it is above 0. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
}

/** Where a value lies on the scale: 0 at its low end, 1 at its high end, not beyond. */
export function shareOf({ low, high, isLog }: Scale, value: number): number {
  const place = isLog ? (x: number) => Math.log(Math.max(x, low)) : (x: number) => x;
  const share = (place(value) - place(low)) / (place(high) - place(low));
  return Math.max(0, Math.min(1, share));
}

/** The value at a share of the scale. */
export function valueAt({ low, high, isLog }: Scale, share: number): number {
  return isLog ? low * (high / low) ** share : low + share * (high - low);
}

/** How many of the values fall into each of `bins` equal parts of the scale. */
export function histogram(values: readonly number[], scale: Scale, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.floor(shareOf(scale, value) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
