// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { figureOf } from './curve-figure.mjs';
import { growthAtEnd, measureCurve } from './curves.mjs';

/** Work of x² milliseconds, disturbed by a second now and then. */
const SQUARES = {
  name: 'squares',
  title: 'Squares',
  variable: 'x',
  unit: 'ms',
  xs: [1, 2, 4],
  open: (_module, x) => {
    let calls = 0;
    return {
      time: (count) => {
        calls += 1;
        return count * x * x + (calls % 3 === 0 ? 1000 : 0);
      },
      close() {},
    };
  },
};

describe('curves', () => {
  it('give what the work takes when nothing disturbs it', async () => {
    const { points } = await measureCurve(SQUARES, undefined, { rounds: 30, sampleMs: 4 });
    expect(points).toEqual([
      { x: 1, y: 1 },
      { x: 2, y: 4 },
      { x: 4, y: 16 },
    ]);
    expect(growthAtEnd(points)).toBe(2);
  });

  it('are drawn with a dot per point, straight where they follow a power', () => {
    const points = [1, 10, 100].map((x) => ({ x, y: x }));
    const figure = figureOf([{ name: 'n', title: 'T', variable: 'v', unit: 'µs', points }]);
    const dots = [...figure.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)];
    const xs = dots.map(([, x]) => Number(x));
    const ys = dots.map(([, , y]) => Number(y));
    expect(dots).toHaveLength(3);
    expect(xs[1]).toBeCloseTo((Number(xs[0]) + Number(xs[2])) / 2, 0);
    expect(ys[1]).toBeCloseTo((Number(ys[0]) + Number(ys[2])) / 2, 0);
    expect(ys[2]).toBeLessThan(Number(ys[0]));
  });
});
