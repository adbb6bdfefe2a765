// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { realEngine } from '../../testing/real-engine';
import type { Engine } from '../../worker/engine';
import { LossRecorder } from '../../worker/loss-recorder';
import { type Config, DEFAULT_CONFIG } from '../config';
import { LossHistory } from '../loss-history';
import type { Metrics } from '../metrics';
import { presetConfig } from '../presets/index';
import { checkConfig } from '../validate-config';
import type { Evidence } from './evidence';
import { findingOf } from './find';

vi.setConfig({ testTimeout: 60_000 });

const METRICS: Metrics = {
  step: 100,
  epoch: 100,
  trainLoss: 0.3,
  testLoss: null,
  penalty: 0,
  trainAccuracy: 0.8,
  testAccuracy: null,
  parameterCount: 10,
  deadFraction: null,
  diverged: false,
  samplesPerSecond: 0,
};

const listOf = (count: number, value: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => value(index));

/** A run with one record per epoch. */
function evidenceOf(
  train: readonly number[],
  {
    test = train.map(() => Number.NaN),
    metrics = {},
    config = DEFAULT_CONFIG,
    activity = null,
  }: {
    test?: readonly number[];
    metrics?: Partial<Metrics>;
    config?: Config;
    activity?: Float32Array | null;
  } = {},
): Evidence {
  const history = { epochs: listOf(train.length, (index) => index), train, test };
  return { config, metrics: { ...METRICS, ...metrics }, history, activity };
}

const falling = listOf(40, (index) => 0.6 / (1 + index / 10));

describe('what curves show', () => {
  it('is nothing while the loss falls, and before there is enough of them', () => {
    expect(findingOf(evidenceOf(falling))).toBeNull();
    expect(findingOf(evidenceOf([0.6, 2, 9]))).toBeNull();
  });

  it('is that a rising loss nears divergence, not that it rose a little', () => {
    const rising = [...falling, 0.3, 0.5, 0.8, 1.1, 1.5];
    expect(findingOf(evidenceOf(rising))).toMatchObject({ kind: 'divergenceNear' });
    expect(findingOf(evidenceOf([...falling, 0.14, 0.15, 0.16, 0.17, 0.18]))).toBeNull();
    // The notice says it.
    expect(findingOf(evidenceOf(rising, { metrics: { diverged: true } }))).toBeNull();
  });

  it('is that a loss stays at ln 2, and how long', () => {
    const stuck = [0.8, 0.75, ...listOf(30, (index) => Math.LN2 + 0.001 * Math.sin(index))];
    expect(findingOf(evidenceOf(stuck))).toEqual({
      kind: 'chance',
      loss: Math.LN2,
      classes: 2,
      epochs: 29,
    });
    expect(findingOf(evidenceOf([...stuck, 0.65]))).toBeNull();
  });

  it('is a gap to the test set, unless the classes are right there too', () => {
    const metrics = { trainLoss: 0.1, testLoss: 0.4, trainAccuracy: 0.98, testAccuracy: 0.85 };
    const test = falling.map((value) => value + 0.3);
    expect(findingOf(evidenceOf(falling, { test, metrics }))).toMatchObject({ kind: 'gap' });
    const right = { ...metrics, testAccuracy: 0.97 };
    expect(findingOf(evidenceOf(falling, { test, metrics: right }))).toBeNull();
  });

  it('is that the test loss stopped falling while the training loss did not', () => {
    const test = listOf(60, (index) => (index < 25 ? 0.7 - 0.01 * index : 0.47));
    const train = listOf(60, (index) => 0.7 - 0.01 * index);
    const found = findingOf(evidenceOf(train, { test }));
    expect(found).toEqual({ kind: 'testFlat', epochs: 35 });
    const both = findingOf(evidenceOf(train, { test: train.map((value) => value + 0.02) }));
    expect(both).toBeNull();
    // Hinge loss of data that can be separated.
    const separated = test.map((value, index) => (index < 5 ? value : 0));
    expect(findingOf(evidenceOf(train, { test: separated }))?.kind).not.toBe('testFlat');
  });

  it('is an oscillation where the loss turns back and forth widely', () => {
    const swings = (by: number) => listOf(40, (index) => 0.4 + (index % 2 === 0 ? by : -by));
    expect(findingOf(evidenceOf(swings(0.05)))).toMatchObject({ kind: 'oscillation' });
    expect(findingOf(evidenceOf(swings(0.001)))?.kind).not.toBe('oscillation');
  });

  it('is a plateau where much is wrong and nothing changes', () => {
    const flat = listOf(100, (index) => (index < 40 ? 0.7 - index / 100 : 0.31));
    const found = findingOf(evidenceOf(flat));
    expect(found).toEqual({ kind: 'plateau', epochs: 29, loss: 0.31 });
    expect(findingOf(evidenceOf(flat, { metrics: { trainAccuracy: 0.99 } }))).toBeNull();
  });
});

/** Trains and records as the worker does. */
function runOf(engine: Engine, config: Config, epochs: number): Evidence {
  engine.configure(config);
  const { batchesPerEpoch } = engine.layout();
  const recorder = new LossRecorder(batchesPerEpoch);
  const history = new LossHistory(batchesPerEpoch);
  recorder.record(engine.metrics());
  for (let step = 0; step < epochs * batchesPerEpoch; step = engine.metrics().step) {
    engine.step(recorder.stepsToNext(step));
    if (engine.metrics().diverged) break;
    recorder.record(engine.metrics());
  }
  history.add(recorder.take());
  const metrics = { ...engine.metrics(), samplesPerSecond: 0 };
  return { config, metrics, history, activity: engine.activity().slice() };
}

describe('what real runs show', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await realEngine();
  });

  it('is the dead units of the preset that kills them', () => {
    const found = findingOf(runOf(engine, presetConfig('dying-relu'), 100));
    expect(found).toMatchObject({ kind: 'deadLayer', layer: 2 });
  });

  it('is chance, with weights that are all 0', () => {
    expect(findingOf(runOf(engine, presetConfig('symmetric-zeros'), 60))).toMatchObject({
      kind: 'chance',
      classes: 2,
    });
  });

  it('is saturation, with a start a hundred times too wide', () => {
    const { config } = checkConfig(
      {
        network: {
          layers: [8, 8].map((units) => ({ units, activation: 'sigmoid', dropout: 0 })),
          init: { kind: 'he', scale: 100 },
        },
      },
      DEFAULT_CONFIG,
    );
    expect(findingOf(runOf(engine, config, 30))).toMatchObject({ kind: 'saturatedLayer' });
  });

  it('is nothing where the default learns, and a gap where few noisy points are learned by heart', () => {
    expect(findingOf(runOf(engine, DEFAULT_CONFIG, 150))).toBeNull();
    const { config } = checkConfig(
      {
        data: { kind: 'moons', samples: 60, noise: 0.5 },
        network: { layers: [{ units: 40, activation: 'relu', dropout: 0 }] },
        training: { optimizer: 'adam', learningRate: 0.02 },
      },
      DEFAULT_CONFIG,
    );
    expect(findingOf(runOf(engine, config, 400))).toMatchObject({ kind: 'gap' });
  });
});
