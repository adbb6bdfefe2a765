// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { LayerShape } from './network-shape';
import { shortestFloat32, toFlatWeights, toLayerWeights, weightsFit } from './weights';

const SHAPES: readonly LayerShape[] = [
  { inputs: 2, units: 3, pieces: 1, slopes: 0 },
  { inputs: 3, units: 1, pieces: 1, slopes: 0 },
];
/** 2 inputs, 2 maxout units of 2 pieces, 1 PReLU unit: 8 + 4, 2 + 1 + 1. */
const PIECES: readonly LayerShape[] = [
  { inputs: 2, units: 2, pieces: 2, slopes: 0 },
  { inputs: 2, units: 1, pieces: 1, slopes: 1 },
];
const FLAT = Float32Array.from({ length: 13 }, (_, index) => index / 7);

describe('layer weights', () => {
  it('put W (out × in) before b, layer by layer', () => {
    const layers = toLayerWeights(
      Float32Array.from({ length: 13 }, (_, i) => i),
      SHAPES,
    );
    expect(layers).toEqual([
      {
        W: [
          [0, 1],
          [2, 3],
          [4, 5],
        ],
        b: [6, 7, 8],
      },
      { W: [[9, 10, 11]], b: [12] },
    ]);
  });

  it('come back from matrices bit for bit', () => {
    expect(toFlatWeights(toLayerWeights(FLAT, SHAPES), SHAPES)).toEqual(FLAT);
  });

  it('give a maxout unit a row per piece, and a PReLU unit its slope', () => {
    const flat = Float32Array.from({ length: 16 }, (_, i) => i);
    const layers = toLayerWeights(flat, PIECES);
    expect(layers).toEqual([
      {
        W: [
          [0, 1],
          [2, 3],
          [4, 5],
          [6, 7],
        ],
        b: [8, 9, 10, 11],
      },
      { W: [[12, 13]], b: [14], slopes: [15] },
    ]);
    expect(toFlatWeights(layers, PIECES)).toEqual(flat);
    expect(weightsFit(layers, PIECES)).toBe(true);
    expect(weightsFit(layers, SHAPES)).toBe(false);
  });

  it('need slopes where there are PReLU units, and nowhere else', () => {
    const [first, last] = toLayerWeights(new Float32Array(16), PIECES);
    if (first === undefined || last === undefined) throw new Error('two layers');
    const { slopes: _, ...without } = last;
    for (const [layers, path] of [
      [[first, without], 'weights[1].slopes'],
      [[{ ...first, slopes: [1] }, last], 'weights[0].slopes'],
    ] as const) {
      expect(weightsFit(layers, PIECES)).toBe(false);
      expect(() => toFlatWeights(layers, PIECES)).toThrow(
        expect.objectContaining({
          problem: expect.objectContaining({ code: 'wrongShape', path }),
        }),
      );
    }
  });

  it.each([
    ['weights', (layers: unknown[]) => layers.pop()],
    ['weights[1].b', (layers: { b: number[] }[]) => layers[1]?.b.push(1)],
    ['weights[0].W[2]', (layers: { W: number[][] }[]) => layers[0]?.W[2]?.pop()],
  ])('of the wrong shape are refused at %s', (path, spoil) => {
    const layers = toLayerWeights(FLAT, SHAPES);
    spoil(layers as never);
    expect(() => toFlatWeights(layers, SHAPES)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'wrongShape', path }),
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, '1'])('cannot hold %s', (value) => {
    const layers = toLayerWeights(FLAT, SHAPES).map(({ W, b }) => ({ W, b: [...b] }));
    (layers[1]?.b as unknown[])[0] = value;
    expect(() => toFlatWeights(layers, SHAPES)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'notANumber', path: 'weights[1].b[0]' }),
      }),
    );
  });
});

describe('shortest decimal', () => {
  it.each([0, -0.1, 1 / 3, 1e-30, 123456.79, 3.4028234e38])(
    'of %s reads back the same',
    (value) => {
      const exact = Math.fround(value);
      expect(Math.fround(shortestFloat32(exact))).toBe(exact);
    },
  );

  it('is short', () => {
    expect(String(shortestFloat32(Math.fround(0.1)))).toBe('0.1');
  });
});
