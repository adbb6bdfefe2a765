// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { EXAMPLE_STRIDE } from '../shared/snapshot';
import { recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { MARKER_REACH, markerPath } from './marker';
import { drawThumbnail } from './thumbnail-painter';

/** Corners of a class's marker of radius 1 around the origin; empty for the circle. */
function cornersOf(classIndex: number): readonly (readonly number[])[] {
  const { context, calls } = recordingContext();
  markerPath(context, classIndex, 0, 0, 1);
  const lines = calls.filter((call) => call.name === 'lineTo' || call.name === 'moveTo');
  return calls.some((call) => call.name === 'arc')
    ? []
    : lines.map((call) => call.args as number[]);
}

function area(corners: readonly (readonly number[])[]): number {
  const doubled = corners.map(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? [];
    return x * nextY - nextX * y;
  });
  return Math.abs(doubled.reduce((sum, part) => sum + part, 0)) / 2;
}

const CLASSES = Array.from({ length: 10 }, (_, i) => i);

describe('markerPath', () => {
  it('has a shape of its own for each of ten classes', () => {
    const shapes = CLASSES.map((i) =>
      cornersOf(i)
        .flat()
        .map((at) => at.toFixed(2))
        .join(),
    );
    expect(new Set(shapes).size).toBe(10);
  });

  it('covers about the same area for each class, within its reach', () => {
    for (const corners of CLASSES.map(cornersOf).filter((of) => of.length > 0)) {
      expect(area(corners)).toBeGreaterThan(0.8 * Math.PI);
      expect(area(corners)).toBeLessThan(1.2 * Math.PI);
      for (const [x = 0, y = 0] of corners)
        expect(Math.hypot(x, y)).toBeLessThan(MARKER_REACH + 0.01);
    }
  });
});

describe('drawThumbnail', () => {
  it('shows all classes of a large set, also when they alternate, with bounded work', () => {
    const count = 3200;
    const examples = new Float32Array(count * EXAMPLE_STRIDE);
    for (let i = 0; i < count; i++) examples[i * EXAMPLE_STRIDE + 2] = i % 2;
    const { context, calls } = recordingContext();
    drawThumbnail(context, 40, examples, 6, LIGHT_COLORS);
    const fills = calls.filter((call) => call.name === 'fill').map((call) => call.fillStyle);
    expect(fills.length).toBeGreaterThan(140);
    expect(fills.length).toBeLessThan(180);
    const orange = fills.filter((color) => color === LIGHT_COLORS.classes[0]).length;
    expect(orange / fills.length).toBeGreaterThan(0.4);
    expect(orange / fills.length).toBeLessThan(0.6);
  });

  it('shows a small set in full', () => {
    const { context, calls } = recordingContext();
    drawThumbnail(context, 40, new Float32Array(32 * EXAMPLE_STRIDE), 6, LIGHT_COLORS);
    expect(calls.filter((call) => call.name === 'fill')).toHaveLength(32);
  });
});
