// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { median, quantile, rounded, spread } from './statistics.mjs';

describe('the statistics of a benchmark', () => {
  it('take the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([100, 1, 2, 3])).toBe(2.5);
  });

  it('do not let one disturbed sample move the median', () => {
    expect(median([10, 10, 10, 10, 9000])).toBe(10);
  });

  it('interpolate between values', () => {
    expect(quantile([0, 10], 0.95)).toBe(9.5);
    expect(quantile([4], 0.95)).toBe(4);
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  it('give the spread as a share of the median', () => {
    expect(spread([5, 5, 5])).toBe(0);
    expect(spread([8, 9, 10, 11, 12])).toBeCloseTo(0.2);
  });

  it('round to significant digits', () => {
    expect(rounded(1234567, 3)).toBe(1230000);
    expect(rounded(0.0012345, 2)).toBe(0.0012);
  });
});
