// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { niceCeiling, niceTicks } from './ticks';

describe('niceTicks', () => {
  it('steps by 1, 2 or 5 times a power of ten and includes both ends when they are ticks', () => {
    expect(niceTicks(-6, 6, 6)).toEqual([-6, -4, -2, 0, 2, 4, 6]);
    expect(niceTicks(0, 1240, 4)).toEqual([0, 500, 1000]);
    expect(niceTicks(0.13, 0.42, 3)).toEqual([0.2, 0.3, 0.4]);
  });

  it('has no rounding noise and no negative zero', () => {
    expect(niceTicks(0, 0.7, 7)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    expect(Object.is(niceTicks(-1, 1, 2)[1], 0)).toBe(true);
  });

  it('never gives more than count + 1 ticks', () => {
    for (const max of [0.0003, 0.9, 1, 7, 99, 101, 12345, 3e20]) {
      for (const count of [1, 2, 3.7, 5, 8]) {
        const ticks = niceTicks(0, max, count);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(Math.floor(count) + 1);
      }
    }
  });

  it('is empty for empty, reversed and infinite ranges', () => {
    expect(niceTicks(1, 1, 5)).toEqual([]);
    expect(niceTicks(2, 1, 5)).toEqual([]);
    expect(niceTicks(0, Number.POSITIVE_INFINITY, 5)).toEqual([]);
    expect(niceTicks(Number.NaN, 1, 5)).toEqual([]);
  });
});

describe('niceCeiling', () => {
  it('rounds up to a round number, and keeps one', () => {
    expect(niceCeiling(0.71)).toBeCloseTo(0.8, 12);
    expect(niceCeiling(1.5)).toBe(1.5);
    expect(niceCeiling(8.3)).toBe(10);
    expect(niceCeiling(2.1e30)).toBeCloseTo(2.5e30, -16);
  });
});
