// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Activation, type Config, DEFAULT_CONFIG, type Loss } from '../shared/config';
import { hasKinks, parameterBlocks, verdictOf } from '../shared/gradient-verdict';
import { checkConfig } from '../shared/validate-config';
import { realEngine } from '../testing/real-engine';
import { realPool } from '../testing/real-pool';
import { GradientStudy } from './gradient-study';

function configWith(activation: Activation, loss: Loss): Config {
  const layers = [
    { units: 5, activation, dropout: 0 },
    { units: 4, activation, dropout: 0 },
  ];
  const { config, problems } = checkConfig({ network: { layers }, loss }, DEFAULT_CONFIG);
  expect(problems).toEqual([]);
  return config;
}

async function errorsOf(config: Config): Promise<Float32Array> {
  const engine = await realEngine();
  engine.configure(config);
  engine.step(30);
  const study = new GradientStudy(realPool(1));
  await study.check({ config, weights: engine.weights(), step: 30 }, 20);
  expect(study.job.problem.value).toBeNull();
  return study.checked.value?.errors ?? new Float32Array();
}

describe('the gradient check of the page', () => {
  it.each([
    ['tanh', 'softmax'],
    ['sigmoid', 'logistic'],
    ['gelu', 'squared'],
    ['prelu', 'softmax'],
    ['maxout', 'hinge'],
  ] as const)('passes for %s with %s, block by block', async (activation, loss) => {
    const config = configWith(activation, loss);
    const errors = await errorsOf(config);
    expect(errors).toHaveLength(parameterBlocks(config).length);
    for (const error of errors) {
      expect(['right', 'kink', 'small']).toContain(verdictOf(error, hasKinks(config)));
    }
    if (!hasKinks(config)) expect(Math.max(...errors)).toBeLessThan(1e-7);
  });

  it('knows as many parameters as the engine', async () => {
    const engine = await realEngine();
    for (const activation of ['prelu', 'maxout', 'tanh'] as const) {
      const config = configWith(activation, 'softmax');
      engine.configure(config);
      const counted = parameterBlocks(config).reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(engine.metrics().parameterCount);
    }
  });

  it('refuses what is out of range, and keeps what it shows', async () => {
    const config = configWith('tanh', 'softmax');
    const engine = await realEngine();
    engine.configure(config);
    const taken = { config, weights: engine.weights(), step: 0 };
    const study = new GradientStudy(realPool(1));
    await study.check(taken, 10);
    const before = study.checked.value;
    await study.check(taken, 2000);
    expect(study.job.problem.value).toMatchObject({ path: 'examples', max: 1024 });
    expect(study.checked.value).toBe(before);
  });
});

describe('the verdict on a relative error', () => {
  it.each([
    [1e-9, true, 'right'],
    [1e-5, true, 'kink'],
    [1e-5, false, 'small'],
    [1e-3, true, 'doubtful'],
    [0.5, true, 'wrong'],
    [Number.NaN, true, 'lost'],
  ] as const)('of %f is said in words', (error, kinks, verdict) => {
    expect(verdictOf(error, kinks)).toBe(verdict);
  });
});
