// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  boundaryLength,
  errors,
  margins,
  saturatedShare,
  unitRows,
} from '../../testing/preset-probes';
import { realEngine, trainEpochs } from '../../testing/real-engine';
import type { Engine, EngineMetrics } from '../../worker/engine';
import { type Config, DEFAULT_CONFIG } from '../config';
import { checkConfig } from '../validate-config';
import { PRESET_GROUPS, PRESET_IDS, PRESETS, type PresetId, presetConfig, presetOf } from './index';

// Thousands of epochs on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let engine: Engine;

beforeAll(async () => {
  engine = await realEngine();
});

function trained(id: PresetId, change: (config: Config) => Config = (same) => same): EngineMetrics {
  return trainEpochs(engine, change(presetConfig(id)), PRESETS[id].epochs);
}

const seeds = [42, 43, 44, 45, 46];
const withSeed = (seed: number) => (config: Config) => ({ ...config, seed });

describe('presets', () => {
  it.each(PRESET_IDS)('%s is a valid config of its own', (id) => {
    expect(checkConfig(PRESETS[id].settings, DEFAULT_CONFIG).problems).toEqual([]);
    expect(presetOf(presetConfig(id))).toBe(id);
  });

  it('stand in the menu once each, and the default is none of them', () => {
    expect(Object.values(PRESET_GROUPS).flat()).toEqual(PRESET_IDS);
    expect(presetOf(DEFAULT_CONFIG)).toBeNull();
  });

  it.each(PRESET_IDS)('%s trains as long as it says without diverging', (id) => {
    const { diverged, step, trainLoss } = trained(id);
    expect(diverged).toBe(false);
    expect(step).toBeGreaterThan(0);
    expect(trainLoss).toBeLessThan(1.5);
  });
});

describe('a single neuron', () => {
  it('separates two clouds as softmax, and no loss is ever quite 0', () => {
    const { trainAccuracy, parameterCount } = trained('neuron-softmax');
    expect(parameterCount).toBe(3);
    expect(trainAccuracy).toBeGreaterThan(0.95);
    const { losses } = margins(engine, presetConfig('neuron-softmax'));
    expect(Math.min(...losses)).toBeGreaterThan(0);
  });

  it('separates them as SVM, and most points lose nothing at all', () => {
    const { trainAccuracy, parameterCount } = trained('neuron-svm');
    expect(parameterCount).toBe(3);
    expect(trainAccuracy).toBeGreaterThan(0.95);
    const { losses } = margins(engine, presetConfig('neuron-svm'));
    expect(losses.filter((loss) => loss === 0).length / losses.length).toBeGreaterThan(0.5);
  });

  it('has a wider margin with a stronger penalty', () => {
    trained('svm-margin');
    const wide = margins(engine, presetConfig('svm-margin')).width;
    trained('svm-margin', (config) => ({
      ...config,
      regularization: { ...config.regularization, l2: 0.001 },
    }));
    expect(wide).toBeGreaterThan(1.3 * margins(engine, presetConfig('svm-margin')).width);
  });

  it.each(seeds)('cannot do XOR, four hidden units can (seed %i)', (seed) => {
    expect(trained('xor-linear', withSeed(seed)).trainAccuracy).toBeLessThan(0.7);
    expect(trained('xor-hidden', withSeed(seed)).trainAccuracy).toBeGreaterThan(0.95);
  });
});

describe('layers without a non-linearity', () => {
  it('are no better than one, and their scores are linear in the point', () => {
    expect(trained('deep-linear').trainAccuracy).toBeLessThan(0.75);
    // s(a) + s(b) = s(a + b) + s(0) for whatever is a matrix and a bias.
    const [a0, a1, b0, b1, ab0, ab1, o0, o1] = engine.predict(
      new Float32Array([3, -1, -2, 4, 1, 3, 0, 0]),
    ) as unknown as [number, number, number, number, number, number, number, number];
    expect(a0 + b0).toBeCloseTo(ab0 + o0, 4);
    expect(a1 + b1).toBeCloseTo(ab1 + o1, 4);
  });
});

describe('parameters counted in the notes', () => {
  it.each([
    ['net-26', 26],
    ['net-41', 41],
    ['cs231n-hidden', 603],
    ['x-sin-x', 481],
    ['convnetjs-classify', 38],
    ['tf-playground', 25],
  ] as const)('%s has %i', (id, count) => {
    engine.configure(presetConfig(id));
    expect(engine.metrics().parameterCount).toBe(count);
  });

  it('are twice as many in the hidden layer with maxout', () => {
    engine.configure(presetConfig('maxout'));
    expect(engine.metrics().parameterCount).toBe(2 * 3 * 3 + 2 * 3 + 2);
  });
});

describe('ReLU units', () => {
  it('die at a rate of 1: at least 40 % of them, and stay dead', () => {
    expect(trained('dying-relu').deadFraction).toBeGreaterThanOrEqual(0.4);
    engine.step(20 * engine.layout().batchesPerEpoch);
    expect(engine.metrics().deadFraction).toBeGreaterThanOrEqual(0.4);
  });

  it('live at a calmer rate from the same start', () => {
    const { seed, network, data } = presetConfig('relu-calm');
    expect(presetConfig('dying-relu')).toMatchObject({ seed, network, data });
    const { deadFraction, trainAccuracy } = trained('relu-calm');
    expect(deadFraction).toBeLessThanOrEqual(0.05);
    expect(trainAccuracy).toBeGreaterThan(0.95);
  });

  it('that leak are never all silent, and learn at the same rate', () => {
    const { training } = presetConfig('leaky-twin');
    expect(presetConfig('dying-relu')).toMatchObject({ training });
    const { deadFraction, trainAccuracy } = trained('leaky-twin');
    expect(deadFraction).toBeNull();
    expect(trainAccuracy).toBeGreaterThan(0.9);
  });
});

describe('the start', () => {
  it('with equal weights keeps the units of a layer equal for ever', () => {
    const { trainAccuracy } = trained('symmetric-zeros');
    const [first, ...others] = unitRows(engine, presetConfig('symmetric-zeros'));
    expect(first?.some((weight) => Math.abs(weight) > 1e-3)).toBe(true);
    for (const row of others) expect(row).toEqual(first);
    expect(trainAccuracy).toBeLessThan(0.75);
  });

  it('with huge weights saturates sigmoids, and they learn far less than from a usual start', () => {
    const config = presetConfig('saturated-sigmoid');
    engine.configure(config);
    expect(saturatedShare(engine, config)).toBeGreaterThan(0.6);
    const saturated = trained('saturated-sigmoid').trainAccuracy;
    expect(saturated).toBeLessThan(0.75);
    const usual = trained('saturated-sigmoid', (same) => ({
      ...same,
      network: { ...same.network, init: { ...same.network.init, scale: 1 } },
      training: { ...same.training, optimizer: 'adam' },
    }));
    expect(usual.trainAccuracy).toBeGreaterThan(0.95);
  });
});

describe('capacity', () => {
  it('3 units leave errors, 6 fewer, 20 none of the 32 points', () => {
    const left = (['units-3', 'units-6', 'units-20'] as const).map((id) => {
      trained(id);
      return errors(engine);
    });
    expect(left).toEqual([4, 1, 0]);
  });

  it.each(seeds)('3 units never fit all, 20 always do (seed %i)', (seed) => {
    expect(trained('units-3', withSeed(seed)).trainAccuracy).toBeLessThan(0.95);
    expect(trained('units-20', withSeed(seed)).trainAccuracy).toBe(1);
  });

  it('is tamed by the penalty: shorter boundaries, more training errors', () => {
    const runs = (['lambda-001', 'lambda-01', 'lambda-1'] as const).map((id) => {
      trained(id);
      return { length: boundaryLength(engine), errors: errors(engine) };
    });
    const [weak, middle, strong] = runs as [Run, Run, Run];
    expect(weak.length).toBeGreaterThan(1.4 * middle.length);
    expect(middle.length).toBeGreaterThan(1.1 * strong.length);
    expect(runs.map((run) => run.errors)).toEqual([0, 3, 5]);
  });

  interface Run {
    readonly length: number;
    readonly errors: number;
  }
});

describe('known demonstrations', () => {
  it('the CS231n spiral takes a hidden layer', () => {
    const linear = trained('cs231n-linear').trainAccuracy;
    expect(linear).toBeGreaterThan(0.45);
    expect(linear).toBeLessThan(0.6);
    expect(trained('cs231n-hidden').trainAccuracy).toBeGreaterThan(0.9);
  });

  it('ConvNetJS, TensorFlow Playground and x sin x are learnt', () => {
    expect(trained('convnetjs-classify').trainAccuracy).toBeGreaterThan(0.98);
    expect(trained('tf-playground').trainAccuracy).toBeGreaterThan(0.98);
    expect(trained('x-sin-x').trainLoss).toBeLessThan(0.01);
    expect(trained('maxout').trainAccuracy).toBeGreaterThan(0.95);
    expect(trained('net-26').trainAccuracy).toBeGreaterThan(0.95);
    expect(trained('net-41').trainAccuracy).toBeGreaterThan(0.95);
  });
});
