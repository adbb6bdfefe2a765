// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, DEFAULT_CONFIG } from '../shared/config';
import { realEngine } from '../testing/real-engine';
import { ACTIVATION_FUNCTIONS, activationCurves, DRAWN_SLOPES } from './activation-curve';

describe('the drawn activations', () => {
  it.each(ACTIVATIONS)('%s is what the engine computes', async (activation) => {
    const engine = await realEngine();
    const isMaxout = activation === 'maxout';
    engine.configure({
      ...DEFAULT_CONFIG,
      loss: 'logistic',
      network: {
        ...DEFAULT_CONFIG.network,
        layers: [{ units: 1, activation, dropout: 0 }],
        leakySlope: DRAWN_SLOPES.leaky,
      },
      weights: [
        {
          W: isMaxout
            ? [
                [1, 0],
                [-0.5, 0],
              ]
            : [[1, 0]],
          b: isMaxout ? [0, 0] : [0],
          ...(activation === 'prelu' ? { slopes: [DRAWN_SLOPES.prelu] } : {}),
        },
        { W: [[1]], b: [0] },
      ],
    });
    const places = [-4, -2.5, -1, -0.3, 0, 0.3, 1, 2.5, 4];
    const scores = engine.predict(new Float32Array(places.flatMap((z) => [z, 0])));
    for (const [index, z] of places.entries()) {
      expect(scores[index], `f(${z})`).toBeCloseTo(ACTIVATION_FUNCTIONS[activation](z), 5);
    }
  });

  it('have the slopes of the table in activation.h', () => {
    const slopeNear = (kind: (typeof ACTIVATIONS)[number], z: number): number => {
      const { points } = activationCurves(kind).slope;
      return points.reduce((near, one) =>
        Math.abs(one[0] - z) < Math.abs(near[0] - z) ? one : near,
      )[1];
    };
    expect(slopeNear('sigmoid', 0)).toBeCloseTo(0.25, 3);
    expect(slopeNear('relu', -1)).toBe(0);
    expect(slopeNear('relu', 1)).toBeCloseTo(1, 6);
    expect(slopeNear('leaky-relu', -1)).toBeCloseTo(DRAWN_SLOPES.leaky, 6);
  });
});
