// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { Contour, PIECE_STRIDE } from './contour';

/** Samples of f over −1 … 1, x to the right, y upwards. */
function sampled(size: number, f: (x: number, y: number) => number): Float32Array {
  const at = (index: number): number => ((index + 0.5) * 2) / size - 1;
  return Float32Array.from({ length: size * size }, (_, index) =>
    f(at(index % size), -at(Math.floor(index / size))),
  );
}

/** Ends of the pieces, in the same coordinates. */
function pieces(contour: Contour): [number, number, number, number][] {
  const found: [number, number, number, number][] = [];
  for (let at = 0; at < contour.length; at += PIECE_STRIDE) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = contour.pieces.subarray(at, at + PIECE_STRIDE);
    found.push([2 * x0 - 1, 1 - 2 * y0, 2 * x1 - 1, 1 - 2 * y1]);
  }
  return found;
}

function traced(size: number, level: number, f: (x: number, y: number) => number) {
  const contour = new Contour();
  contour.trace(sampled(size, f), size, level);
  return pieces(contour);
}

const lengthOf = (found: readonly (readonly number[])[]): number =>
  found.reduce((sum, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => sum + Math.hypot(x1 - x0, y1 - y0), 0);

describe('a contour', () => {
  it('of a distance is a circle of the right length', () => {
    const found = traced(128, 0.6, Math.hypot);
    for (const [x, y] of found) expect(Math.hypot(x, y)).toBeCloseTo(0.6, 3);
    expect(lengthOf(found)).toBeCloseTo(2 * Math.PI * 0.6, 2);
  });

  it('of a plane is a straight line, exactly', () => {
    const found = traced(64, 0.1, (x, y) => 0.8 * x - 0.6 * y);
    for (const [x0, y0, x1, y1] of found) {
      expect(0.8 * x0 - 0.6 * y0).toBeCloseTo(0.1, 5);
      expect(0.8 * x1 - 0.6 * y1).toBeCloseTo(0.1, 5);
    }
    expect(found.length).toBeGreaterThan(64);
  });

  it('is closed: every end inside is the end of exactly one other piece', () => {
    const found = traced(48, 0, (x, y) => Math.sin(5 * x) * Math.cos(4 * y) + 0.2 * x);
    const ends = new Map<string, number>();
    for (const [x0, y0, x1, y1] of found) {
      for (const [x, y] of [
        [x0, y0],
        [x1, y1],
      ] as const) {
        if (Math.max(Math.abs(x), Math.abs(y)) > 0.97) continue;
        const key = `${x.toFixed(5)} ${y.toFixed(5)}`;
        ends.set(key, (ends.get(key) ?? 0) + 1);
      }
    }
    expect(ends.size).toBeGreaterThan(100);
    expect([...ends.values()].filter((count) => count !== 2)).toEqual([]);
  });

  it('joins the corners of a saddle by their mean', () => {
    // High along one diagonal; with a high middle the two low corners are cut off, each by itself.
    const saddle = (mean: number) => {
      const contour = new Contour();
      contour.trace(Float32Array.from([1, mean, mean, 1]), 2, 0);
      return pieces(contour).map(([x0, y0, x1, y1]) => [Math.sign(x0 + x1), Math.sign(y0 + y1)]);
    };
    expect(saddle(-0.5)).toEqual([
      [1, 1],
      [-1, -1],
    ]);
    expect(saddle(-1.5)).toEqual([
      [-1, 1],
      [1, -1],
    ]);
  });

  it('of a value that is not reached is empty', () => {
    expect(traced(16, 3, Math.hypot)).toEqual([]);
    expect(traced(16, 0, () => Number.NaN)).toEqual([]);
  });

  it('grows its room, and forgets the last picture', () => {
    const contour = new Contour();
    const waves = sampled(256, (x, y) => Math.sin(60 * x) * Math.sin(60 * y));
    contour.trace(waves, 256, 0.5);
    expect(contour.length).toBeGreaterThan(4096);
    contour.trace(waves, 256, 2);
    expect(contour.length).toBe(0);
  });
});
