// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { AxisFitter, type AxisWish, axisShare, axisTicks } from './value-axis';

const WHOLE: AxisWish = { isLog: false, top: null, isClose: false };
const axisFor = (values: number[], wish: Partial<AxisWish> = {}) =>
  new AxisFitter().fit(Float64Array.from(values), { ...WHOLE, ...wish });

describe('axisShare', () => {
  it('puts the ends at 0 and 1, and the geometric mean half-way up a logarithmic axis', () => {
    const axis = { lowest: 0.001, highest: 0.1, isLog: true };
    expect([0.001, 0.01, 0.1].map((value) => axisShare(axis, value))).toEqual([0, 0.5, 1]);
    expect(axisShare(axis, 0)).toBe(0);
    expect(axisShare({ lowest: 2, highest: 4, isLog: false }, 3)).toBe(0.5);
  });
});

describe('AxisFitter', () => {
  it('begins at 0 over a whole run and ends at a round number', () => {
    expect(axisFor([0.31, 0.7, 0.52])).toEqual({ lowest: 0, highest: 0.8, isLog: false });
    expect(axisFor([0.31, 0.4], { top: 1 })).toEqual({ lowest: 0, highest: 1, isLog: false });
  });

  it('lies closely around a part of the run', () => {
    const { lowest, highest } = axisFor([0.5, 0.52, Number.NaN], { isClose: true });
    expect(lowest).toBeCloseTo(0.499);
    expect(highest).toBeCloseTo(0.521);
    expect(axisFor([1, 0.96], { isClose: true, top: 1 }).highest).toBe(1);
  });

  it('has room around values that are all the same, and around none', () => {
    for (const values of [[0.5, 0.5], [0, 0], [], [Number.NaN]]) {
      for (const wish of [{}, { isClose: true }, { isLog: true }, { isLog: true, isClose: true }]) {
        const { lowest, highest } = axisFor(values, wish);
        expect(highest).toBeGreaterThan(lowest);
        expect(axisTicks(axisFor(values, wish), 4).length).toBeGreaterThan(0);
      }
    }
  });

  it('begins a logarithmic axis at a power of ten below the least positive value', () => {
    const { lowest, highest } = axisFor([0, 0.0004, 0.03], { isLog: true });
    expect(lowest).toBeCloseTo(0.0001);
    expect(highest).toBeGreaterThanOrEqual(0.03);
  });

  it('stays as it is while the values change little', () => {
    const fitter = new AxisFitter();
    const first = fitter.fit(Float64Array.of(0.79), WHOLE);
    expect(fitter.fit(Float64Array.of(0.5), WHOLE)).toEqual(first);
    expect(fitter.fit(Float64Array.of(0.1), WHOLE).highest).toBeLessThan(first.highest);
  });
});
