// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import { networkShape } from '../shared/network-shape';
import { toLayerWeights } from '../shared/weights';
import { realEngine } from '../testing/real-engine';
import { beginSolution } from './solution-work';

const config: Config = { ...DEFAULT_CONFIG, seed: 7 };

describe('the solution from another start', () => {
  it('is the run of the config with the start weights of that seed', async () => {
    const engine = await realEngine();
    const work = beginSolution(engine, config, { kind: 'solution', startSeed: 8, steps: 120 });
    expect(work.advance(50)).toEqual({ done: 50, total: 120 });
    expect(work.advance(1000)).toEqual({ done: 120, total: 120 });
    const solution = work.results();
    const losses = engine.metrics().trainLoss;

    engine.configure({ ...config, seed: 8 });
    const weights = toLayerWeights(engine.weights(), networkShape(config).layerShapes);
    engine.configure({ ...config, weights });
    engine.step(120);
    expect(engine.weights()).toEqual(solution);
    expect(engine.metrics().trainLoss).toBe(losses);
  });

  it('ends where the run diverges', async () => {
    const hot = { ...config, training: { ...config.training, learningRate: 100 } };
    const work = beginSolution(
      await realEngine(),
      {
        ...hot,
        network: { ...hot.network, layers: [{ units: 8, activation: 'relu', dropout: 0 }] },
      },
      { kind: 'solution', startSeed: 8, steps: 100_000 },
    );
    expect(work.advance(100_000)).toEqual({ done: 100_000, total: 100_000 });
    expect(work.results().every(Number.isFinite)).toBe(true);
  });

  it('refuses what is out of range', async () => {
    const engine = await realEngine();
    const begin = (startSeed: number, steps: number) => () =>
      beginSolution(engine, config, { kind: 'solution', startSeed, steps });
    expect(begin(8, 0)).toThrow(/outOfRange at steps/);
    expect(begin(-1, 10)).toThrow(/at seed/);
  });
});
