// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { histogram, type Scale, shareOf, spreadOf, valueAt } from './spread';

describe('a spread', () => {
  it('has the quartiles of NumPy and the variance of a sample', () => {
    // numpy.percentile([7, 1, 3, 12], [25, 50, 75]) and numpy.var(…, ddof=1)
    expect(spreadOf([7, 1, 3, 12])).toEqual({
      count: 4,
      least: 1,
      lowerQuartile: 2.5,
      median: 5,
      upperQuartile: 8.25,
      greatest: 12,
      mean: 5.75,
      variance: 23.583333333333332,
    });
  });

  it('of one value is that value, and of none there is none', () => {
    expect(spreadOf([4])).toMatchObject({ lowerQuartile: 4, upperQuartile: 4, variance: 0 });
    expect(spreadOf([])).toBeNull();
  });
});

describe('a scale', () => {
  const linear: Scale = { low: 1, high: 101, isLog: false };
  const log: Scale = { low: 0.01, high: 100, isLog: true };

  it('puts values at their share, and back', () => {
    expect(shareOf(linear, 26)).toBe(0.25);
    expect(shareOf(log, 1)).toBeCloseTo(0.5, 12);
    for (const scale of [linear, log]) {
      expect(shareOf(scale, valueAt(scale, 0.3))).toBeCloseTo(0.3, 12);
    }
  });

  it('holds what lies beyond at its ends, 0 on a logarithmic one too', () => {
    expect(shareOf(linear, 500)).toBe(1);
    expect(shareOf(log, 0)).toBe(0);
  });

  it('counts every value in one bin, the greatest in the last', () => {
    expect(histogram([1, 1, 50, 101], linear, 4)).toEqual([2, 1, 0, 1]);
    expect(histogram([0.01, 0.02, 100], log, 2)).toEqual([2, 1]);
  });
});
