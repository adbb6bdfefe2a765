// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { testLayout } from '../testing/test-layout';
import { axisShare, HiddenSpace, rangeOf, warped } from './hidden-space';
import { InputMesh } from './input-mesh';
import { boundaryPieces } from './layer-boundary';

const UNIT = { minimum: -1, maximum: 1 };

describe('the mesh of the input space', () => {
  it('reaches the corners of the square and holds the examples', () => {
    const mesh = new InputMesh(testLayout([2, 2, 2]), Float32Array.from([1, 2, 0, 0, 3, 4, 1, 1]));
    const { columns, rows, vertices, points } = mesh;
    expect([columns, rows]).toEqual([73, 73]);
    expect([...points.subarray(0, 2)]).toEqual([-6, 6]);
    expect([...points.subarray(2 * vertices - 2, 2 * vertices)]).toEqual([6, -6]);
    expect([...points.subarray(2 * vertices)]).toEqual([1, 2, 3, 4]);
  });

  it('is a line over x1 alone, and has an even choice of many examples', () => {
    const layout = testLayout([1, 2, 1], { inputDimensions: 1, x1Minimum: -5, x1Maximum: 5 });
    const examples = Float32Array.from({ length: 4 * 3000 }, (_, at) => Math.floor(at / 4));
    const mesh = new InputMesh(layout, examples);
    expect(mesh.rows).toBe(1);
    expect(mesh.points[0]).toBe(-5);
    expect(mesh.points[2 * mesh.vertices - 2]).toBe(5);
    expect(mesh.shown).toHaveLength(600);
    expect([...mesh.shown.subarray(0, 3)]).toEqual([0, 5, 10]);
  });
});

describe('the projection', () => {
  it('is the input at warp 0, the units at warp 1, and straight between', () => {
    const hidden = axisShare(0.5, UNIT);
    expect(warped(0.2, hidden, 0)).toBe(0.2);
    expect(warped(0.2, hidden, 1)).toBeCloseTo(hidden, 12);
    expect(warped(0.2, hidden, 0.5)).toBeCloseTo((0.2 + hidden) / 2, 12);
    expect(axisShare(0, UNIT)).toBeCloseTo(0.5, 12);
    expect(axisShare(1, UNIT) + axisShare(-1, UNIT)).toBeCloseTo(1, 12);
  });

  it('takes axes that hold every value and 0, also of a unit that does nothing', () => {
    const pairs = Float32Array.from([1, 2, 3, -4, Number.NaN, Number.POSITIVE_INFINITY]);
    expect(rangeOf(pairs, 0)).toEqual({ minimum: 0, maximum: 3 });
    expect(rangeOf(pairs, 1)).toEqual({ minimum: -4, maximum: 2 });
    expect(rangeOf(new Float32Array(4), 0)).toEqual({ minimum: -1, maximum: 1 });
  });

  it('moves towards new values and arrives', () => {
    const space = new HiddenSpace();
    space.take(Float32Array.from([0, 0]), [UNIT, UNIT]);
    space.take(Float32Array.from([1, -1]), [UNIT, { minimum: -2, maximum: 2 }]);
    expect(space.approach(0.5)).toBe(true);
    expect([...space.values]).toEqual([0.5, -0.5]);
    expect(space.axes[1]).toEqual({ minimum: -1.5, maximum: 1.5 });
    let frames = 0;
    while (space.approach(0.5)) frames += 1;
    expect(frames).toBeLessThan(20);
    expect(space.values[0]).toBeCloseTo(1, 2);
    expect(space.axes[1]).toEqual({ minimum: -2, maximum: 2 });
  });

  it('jumps without motion, and where the points are others', () => {
    const space = new HiddenSpace();
    space.take(Float32Array.from([0, 0]), [UNIT, UNIT]);
    space.take(Float32Array.from([1, 1]), [UNIT, UNIT]);
    expect(space.approach(1)).toBe(false);
    expect([...space.values]).toEqual([1, 1]);
    space.take(Float32Array.from([2, 2, 3, 3]), [UNIT, UNIT]);
    expect([...space.values]).toEqual([2, 2, 3, 3]);
  });
});

describe('boundaries of linear scores', () => {
  const pieces = (scores: number[]): number[] => {
    const found = new Float64Array(40);
    return [...found.subarray(0, boundaryPieces(new Float64Array(scores), [UNIT, UNIT], found))];
  };

  it('of a single score is the line where it is 0, cut by the picture', () => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = pieces([1, 0, -0.5]);
    expect([x0, x1]).toEqual([0.5, 0.5]);
    expect([y0, y1].sort()).toEqual([-1, 1]);
    expect(pieces([1, 0, -5])).toEqual([]);
    expect(pieces([0, 0, 1])).toEqual([]);
  });

  it('of two scores is where they are equal', () => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = pieces([1, 0, 0, 0, 1, 0]);
    expect(x0).toBeCloseTo(y0, 12);
    expect(x1).toBeCloseTo(y1, 12);
    expect(Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(2 * Math.SQRT2, 12);
  });

  it('of three scores ends where the third is larger', () => {
    const corners = [0, 120, 240].flatMap((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      return [Math.cos(angle), Math.sin(angle), 0];
    });
    const found = pieces(corners);
    expect(found).toHaveLength(12);
    for (let at = 0; at < 12; at += 4) {
      const ends = [
        Math.hypot(found[at] ?? 9, found[at + 1] ?? 9),
        Math.hypot(found[at + 2] ?? 9, found[at + 3] ?? 9),
      ];
      expect(Math.min(...ends)).toBeCloseTo(0, 9);
      expect(Math.max(...ends)).toBeGreaterThan(0.9);
    }
  });
});
