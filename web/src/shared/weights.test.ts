// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { shortestFloat32, toFlatWeights, toLayerWeights } from './weights';

const SIZES = [2, 3, 1];
const FLAT = Float32Array.from({ length: 13 }, (_, index) => index / 7);

describe('layer weights', () => {
  it('put W (out × in) before b, layer by layer', () => {
    const layers = toLayerWeights(
      Float32Array.from({ length: 13 }, (_, i) => i),
      SIZES,
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
    expect(toFlatWeights(toLayerWeights(FLAT, SIZES), SIZES)).toEqual(FLAT);
  });

  it.each([
    ['weights', (layers: unknown[]) => layers.pop()],
    ['weights[1].b', (layers: { b: number[] }[]) => layers[1]?.b.push(1)],
    ['weights[0].W[2]', (layers: { W: number[][] }[]) => layers[0]?.W[2]?.pop()],
  ])('of the wrong shape are refused at %s', (path, spoil) => {
    const layers = toLayerWeights(FLAT, SIZES);
    spoil(layers as never);
    expect(() => toFlatWeights(layers, SIZES)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'wrongShape', path }),
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300, '1'])('cannot hold %s', (value) => {
    const layers = toLayerWeights(FLAT, SIZES).map(({ W, b }) => ({ W, b: [...b] }));
    (layers[1]?.b as unknown[])[0] = value;
    expect(() => toFlatWeights(layers, SIZES)).toThrow(
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
