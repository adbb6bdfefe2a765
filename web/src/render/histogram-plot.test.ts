// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../shared/diagnostics';
import {
  binCount,
  binNear,
  binRange,
  cellAt,
  countShare,
  HistogramScales,
  histogramCells,
  leastHeight,
  sharesAtLimits,
} from './histogram-plot';

function distribution(minimum: number, maximum: number, shares: number[]): Distribution {
  return { minimum, maximum, mean: 0, deviation: 0, shares: Float32Array.from(shares), count: 200 };
}

describe('histogramCells', () => {
  it('has a layer to a row where it is narrow, and fills the height', () => {
    const cells = histogramCells(316, 600, 6);
    expect(cells.map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [166, 0],
      [0, 200],
      [166, 200],
      [0, 400],
      [166, 400],
    ]);
    expect(cells.at(-1)).toMatchObject({ right: 316, bottom: 600 });
  });

  it('has as many layers to a row as there is room for', () => {
    const cells = histogramCells(1000, 200, 6);
    expect(new Set(cells.map(({ top }) => top))).toEqual(new Set([0]));
    expect(cells.at(-1)?.right).toBeCloseTo(1000);
    expect(histogramCells(660, 200, 6).filter(({ top }) => top === 0)).toHaveLength(4);
  });

  it('keeps every histogram legible, however low the picture', () => {
    expect(leastHeight(316, 18)).toBe(9 * leastHeight(316, 2));
    const cells = histogramCells(316, 100, 18);
    expect(cells.at(-1)?.bottom).toBe(leastHeight(316, 18));
  });

  it('is found by a point, but not in the gap', () => {
    const cells = histogramCells(316, 600, 6);
    expect(cellAt(cells, 200, 450)).toBe(5);
    expect(cellAt(cells, 158, 450)).toBeNull();
  });
});

describe('bars', () => {
  const four = distribution(-1, 3, [0.5, 0, 0.25, 0.25]);

  it('divide the range evenly', () => {
    expect(binRange(four, 2)).toEqual({ low: 1, high: 2 });
    expect(binCount(four, 2)).toBe(50);
  });

  it('are found by their values, the ends from outside too', () => {
    expect([-9, -1, 0.5, 3, 9].map((value) => binNear(four, value))).toEqual([0, 0, 1, 3, 3]);
    expect(binNear(distribution(0, 0, [1, 0]), 0.2)).toBe(0);
  });

  it('at the limits tell how many values are saturated', () => {
    const shares = [0.4, 0.1, ...Array<number>(29).fill(0), 0.5];
    const [low, high] = sharesAtLimits(distribution(0, 1, shares), { low: 0, high: 1 });
    expect(low).toBeCloseTo(0.4);
    expect(high).toBeCloseTo(0.5);
    const centre = distribution(0.3, 0.7, shares);
    expect(sharesAtLimits(centre, { low: 0, high: 1 })).toEqual([0, 0]);
  });
});

describe('countShare', () => {
  it('has a place for 0 and makes single values visible by the logarithm', () => {
    expect(countShare(0, 1000, true)).toBe(0);
    expect(countShare(1, 1000, true)).toBeCloseTo(0.1, 2);
    expect(countShare(1, 1000, false)).toBe(0.001);
    expect(countShare(1000, 1000, true)).toBe(1);
  });
});

describe('HistogramScales', () => {
  it('shows limits, else the values with 0, or 0 in the middle', () => {
    const scales = () => new HistogramScales();
    const values = distribution(0.2, 3.4, [1]);
    expect(scales().range(values, { low: 0, high: 1 }, false)).toEqual({ low: 0, high: 1 });
    expect(scales().range(values, null, false)).toEqual({ low: 0, high: 4 });
    expect(scales().range(values, null, true)).toEqual({ low: -4, high: 4 });
    expect(scales().range(distribution(-3, -1, [1]), null, false)).toEqual({ low: -4, high: 0 });
  });

  it('has room where all values are 0', () => {
    const dead = distribution(0, 0, [1, 0]);
    expect(new HistogramScales().range(dead, null, true)).toEqual({ low: -1, high: 1 });
    expect(new HistogramScales().top(dead)).toBeGreaterThanOrEqual(200);
  });
});
