// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WeightPath } from '../shared/weight-path';
import { type RecordedCall, recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { PathPainter } from './path-painter';
import { nearestPoint, pathPlane, planeTicks, planeX, planeY } from './path-plane';

const EDGES = { left: 40, right: 340, top: 20, bottom: 220 };

const path = new WeightPath(Float32Array.of(0, -1, 2, 1, 1, 2.5, 2, 0, 3, 3, 3, 2.25));

describe('the plane of two weights', () => {
  it('shows the whole path, a unit being as long along both axes', () => {
    const plane = pathPlane(path, EDGES);
    for (let point = 0; point < path.count; point++) {
      const [x, y] = [planeX(plane, path.first(point)), planeY(plane, path.second(point))];
      expect(x).toBeGreaterThan(EDGES.left);
      expect(x).toBeLessThan(EDGES.right);
      expect(y).toBeGreaterThan(EDGES.top);
      expect(y).toBeLessThan(EDGES.bottom);
    }
    expect(planeX(plane, 1) - planeX(plane, 0)).toBeCloseTo(planeY(plane, 0) - planeY(plane, 1));
  });

  it('has round numbers along both axes', () => {
    const { first, second } = planeTicks(pathPlane(path, EDGES));
    expect(first).toContain(0);
    expect(second.length).toBeGreaterThan(1);
  });

  it('finds the nearest point', () => {
    const plane = pathPlane(path, EDGES);
    const at = (x: number, y: number) =>
      nearestPoint(plane, path, planeX(plane, x), planeY(plane, y));
    expect([at(-1.1, 2), at(0.1, 2.9), at(9, 2)]).toEqual([0, 2, 3]);
    expect(nearestPoint(plane, new WeightPath(new Float32Array(0)), 0, 0)).toBeNull();
  });

  it('has room for a point that never moved', () => {
    const still = new WeightPath(Float32Array.of(0, 0.5, 0.5, 1, 0.5, 0.5));
    const plane = pathPlane(still, EDGES);
    expect([planeX(plane, 0.5), planeY(plane, 0.5)]).toEqual([190, 120]);
    expect(Number.isFinite(plane.scale)).toBe(true);
  });
});

describe('the drawing of a path', () => {
  const layers: RecordedCall[][] = [];
  const options = {
    firstName: 'a',
    secondName: 'b',
    formatNumber: String,
    marked: null,
    now: [3, 2.25] as const,
  };

  beforeEach(() => {
    layers.length = 0;
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext() {
          const { context, calls } = recordingContext();
          layers.push(calls);
          return context;
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('strokes updates of the same sign solid, others dashed', () => {
    const { context } = recordingContext();
    new PathPainter().draw(context, 380, 260, path, LIGHT_COLORS, options);
    const [calls = []] = layers;
    const strokes = calls.filter(({ name }) => name === 'stroke');
    expect(strokes.map(({ dash }) => dash.length > 0)).toEqual([true, false]);
    // Only the first update moves both weights up.
    const solid = calls.slice(calls.findIndex(({ name }) => name === 'stroke'));
    expect(solid.filter(({ name }) => name === 'lineTo')).toHaveLength(1);
    expect(calls.filter(({ name }) => name === 'lineTo')).toHaveLength(path.count - 1);
  });

  it('strokes a path once, however often it is shown', () => {
    const { context } = recordingContext();
    const painter = new PathPainter();
    painter.draw(context, 380, 260, path, LIGHT_COLORS, options);
    painter.draw(context, 380, 260, path, LIGHT_COLORS, { ...options, now: [0, 3] });
    expect(layers).toHaveLength(1);
    painter.draw(context, 300, 260, path, LIGHT_COLORS, options);
    expect(layers).toHaveLength(2);
  });
});
