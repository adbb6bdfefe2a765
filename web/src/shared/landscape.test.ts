// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from './config';
import {
  affordablePoints,
  bumpOf,
  type LossLine,
  lineAsCsv,
  placeOnPlane,
  planeAsCsv,
} from './landscape';

function along(loss: (place: number) => number): LossLine {
  const losses = Float32Array.from({ length: 101 }, (_, index) => loss(index / 100));
  return { low: 0, high: 1, losses };
}

describe('a line through the losses', () => {
  it('of a convex loss has no bump, whatever its slope', () => {
    expect(bumpOf(along((x) => (x - 0.3) ** 2))).toBeNull();
    expect(bumpOf(along((x) => 3 - x))).toBeNull();
    expect(bumpOf(along((x) => Math.exp(4 * x)))).toBeNull();
    expect(bumpOf(along(() => 2))).toBeNull();
  });

  it('has its bump where it rises furthest above what a convex loss could be', () => {
    // (x² − ¼)² on −1 … 1: from one minimum, ±½, to the other the hull is 0, and the bump 1/16.
    const bump = bumpOf(along((x) => ((2 * x - 1) ** 2 - 0.25) ** 2));
    expect(bump?.at).toBeCloseTo(0.5, 6);
    expect(bump?.height).toBeCloseTo(1 / 16, 6);
    expect(bump?.from).toBeCloseTo(0.25, 6);
    expect(bump?.to).toBeCloseTo(0.75, 6);
  });

  it('does not count where the loss is no number', () => {
    const line = along((x) => (x > 0.8 ? Number.POSITIVE_INFINITY : (x - 0.3) ** 2));
    expect(bumpOf(line)).toBeNull();
  });

  it('makes a table', () => {
    const line = { low: -0.25, high: 1.25, losses: new Float32Array([1, 0.5, 2]) };
    expect(lineAsCsv(line)).toBe('place,loss\n-0.25,1\n0.5,0.5\n1.25,2\n');
  });
});

describe('a plane of losses', () => {
  const plane = { size: 3, reach: 2, losses: new Float32Array(9).map((_, at) => at) };

  it('has the weights in its middle', () => {
    expect([0, 1, 2].map((index) => placeOnPlane(plane, index))).toEqual([-2, 0, 2]);
  });

  it('makes a table of both coordinates', () => {
    expect(planeAsCsv(plane).split('\n').slice(0, 4)).toEqual([
      'first,second,loss',
      '-2,-2,0',
      '0,-2,1',
      '2,-2,2',
    ]);
  });
});

describe('what can be afforded', () => {
  it('falls with examples and parameters', () => {
    expect(affordablePoints(DEFAULT_CONFIG)).toBeGreaterThan(81 ** 2);
    const points = Array.from({ length: 60_000 }, (_, at) => [at, 1, at % 2]);
    const layers = [{ units: 512, activation: 'relu', dropout: 0 }] as const;
    const large = {
      ...DEFAULT_CONFIG,
      data: { ...DEFAULT_CONFIG.data, kind: 'custom', trainShare: 1, points },
      network: { ...DEFAULT_CONFIG.network, layers: [...layers, ...layers] },
    } as const;
    expect(affordablePoints(large)).toBeLessThan(21 ** 2);
  });
});
