// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import { readConfusions } from '../shared/confusion';
import { ExampleReport } from '../shared/example-report';
import { presetConfig } from '../shared/presets/index';
import { layers } from '../shared/presets/preset';
import { type RegionFigures, readRegions } from '../shared/regions';
import { EXAMPLE_STRIDE, SnapshotView } from '../shared/snapshot';
import { checkConfig } from '../shared/validate-config';
import { WeightPath } from '../shared/weight-path';
import { countRegions } from '../testing/count-regions';
import { realEngine, trainEpochs } from '../testing/real-engine';
import type { Engine } from './engine';

// Thousands of epochs on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let engine: Engine;

beforeAll(async () => {
  engine = await realEngine();
});

const configOf = (partial: object): Config => checkConfig(partial, DEFAULT_CONFIG).config;

const SPIRAL = configOf({
  data: { kind: 'cs231n-spiral', samples: 300, trainShare: 0.7 },
  network: { layers: [{ units: 8, activation: 'tanh', dropout: 0 }] },
});

function report(): ExampleReport {
  const { sizes, classes } = engine.layout();
  const figures = engine.inspect({ what: 'examples' });
  const read = ExampleReport.read(figures, engine.examples(), sizes.at(-1) ?? 0, classes);
  if (read === null) throw new Error('the report does not fit its data');
  return read;
}

/** Raw scores of every example, by way of `predict`. */
function predictAll(): number[][] {
  const examples = engine.examples();
  const count = examples.length / EXAMPLE_STRIDE;
  const points = Float32Array.from({ length: 2 * count }, (_, at) => {
    return examples[Math.floor(at / 2) * EXAMPLE_STRIDE + (at % 2)] ?? 0;
  });
  const scores = engine.predict(points);
  const outputs = scores.length / count;
  return Array.from({ length: count }, (_, at) => [
    ...scores.subarray(at * outputs, (at + 1) * outputs),
  ]);
}

const classOf = (scores: readonly number[]): number =>
  scores.length === 1
    ? Number((scores[0] ?? 0) > 0)
    : scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0);

function crossEntropy(scores: readonly number[], label: number): number {
  const sum = scores.reduce((total, score) => total + Math.exp(score), 0);
  return Math.log(sum) - (scores[label] ?? 0);
}

describe('the examples', () => {
  it('have the scores that predict gives, and their own cross-entropy', () => {
    trainEpochs(engine, SPIRAL, 20);
    const read = report();
    predictAll().forEach((scores, example) => {
      scores.forEach((score, output) => {
        expect(read.score(example, output)).toBeCloseTo(score, 4);
      });
      expect(read.loss(example)).toBeCloseTo(crossEntropy(scores, read.label(example)), 4);
    });
  });

  it('have losses whose means are those of the figures', () => {
    const { trainLoss, testLoss } = trainEpochs(engine, SPIRAL, 5);
    const read = report();
    const losses: [number[], number[]] = [[], []];
    for (let at = 0; at < read.count; at++) losses[Number(read.isTest(at))]?.push(read.loss(at));
    const [train, test] = losses.map((part) => part.reduce((a, b) => a + b, 0) / part.length);
    expect(train).toBeCloseTo(trainLoss, 4);
    expect(test).toBeCloseTo(testLoss ?? Number.NaN, 4);
  });
});

describe('the confusion matrix', () => {
  it.each([
    ['three classes', SPIRAL],
    ['a single score', configOf({ loss: 'logistic', data: { kind: 'xor', noise: 0.3 } })],
  ])('counts what predict says of %s', (_, config) => {
    trainEpochs(engine, config, 10);
    const { classes } = engine.layout();
    const both = readConfusions(engine.inspect({ what: 'confusion' }), classes);
    const expected = [false, true].map(() =>
      Array.from({ length: classes }, () => Array<number>(classes).fill(0)),
    );
    const examples = engine.examples();
    predictAll().forEach((scores, at) => {
      const [label = 0, isTest = 0] = examples.subarray(at * EXAMPLE_STRIDE + 2);
      const row = expected[isTest]?.[label];
      const said = classOf(scores);
      if (row) row[said] = (row[said] ?? 0) + 1;
    });
    const parts = [both?.training, both?.test];
    expected.forEach((matrix, part) => {
      matrix.forEach((row, label) => {
        const sum = row.reduce((a, b) => a + b, 0);
        expect(row.map((__, said) => parts[part]?.count(label, said))).toEqual(row);
        expect(parts[part]?.accuracy(label)).toBeCloseTo((row[label] ?? 0) / sum, 6);
      });
    });
    expect(both?.training.overall).toBeCloseTo(engine.metrics().trainAccuracy ?? Number.NaN, 6);
  });

  it('is empty for a regression, and so are the regions', () => {
    engine.configure(configOf({ data: { kind: 'plane' }, task: 'regression', loss: 'squared' }));
    expect(engine.inspect({ what: 'confusion' })).toHaveLength(0);
    expect(readRegions(engine.inspect({ what: 'regions' }))).toBeNull();
  });
});

function regions(): RegionFigures {
  const figures = readRegions(engine.inspect({ what: 'regions' }));
  if (figures === null) throw new Error('there are no regions');
  return figures;
}

/** P(class 1) of the picture, flooded from pixel to pixel. */
function flooded(): number[] {
  const layout = engine.layout();
  const floats = new Float32Array(layout.totalFloats);
  engine.writeSnapshot(floats);
  const view = new SnapshotView(layout, floats.buffer);
  const first = view.field(0);
  // Two scores have a plane each, one score has P(class 1).
  const classes = Array.from(first, (value, at) =>
    layout.fieldChannels > 1
      ? Array.from({ length: layout.fieldChannels }, (_, k) => view.field(k)[at] ?? 0)
      : [1 - value, value],
  ).map(classOf);
  return countRegions(classes, layout.fieldSize, layout.classes);
}

describe('the decision regions', () => {
  it.each(['units-3', 'units-20', 'cs231n-hidden'] as const)('of %s are as flooded', (id) => {
    trainEpochs(engine, presetConfig(id), 400);
    expect(regions().perClass).toEqual(flooded());
  });

  it('are more, behind a longer boundary, the more units there are (claim 40)', () => {
    const trained = (['units-3', 'units-20'] as const).map((id) => {
      trainEpochs(engine, presetConfig(id), 4000);
      return regions();
    });
    const [small, large] = trained;
    expect(large?.total).toBeGreaterThan(small?.total ?? Number.NaN);
    expect(large?.boundaryLength).toBeGreaterThan(1.2 * (small?.boundaryLength ?? Number.NaN));
  });

  it('have a shorter boundary the stronger the penalty (claim 43)', () => {
    const lengths = (['lambda-001', 'lambda-01', 'lambda-1'] as const).map((id) => {
      trainEpochs(engine, presetConfig(id), 3000);
      return regions().boundaryLength;
    });
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('of one neuron are two, and the boundary is as long as its line', () => {
    engine.configure(configOf({ network: { layers: [] }, loss: 'logistic' }));
    engine.setWeights(Float32Array.of(1, 0, -0.5));
    const { domain, fieldSize } = engine.layout();
    expect(regions().perClass).toEqual([1, 1]);
    // Between the centres of the outermost pixels.
    expect(regions().boundaryLength).toBeCloseTo(2 * domain * (1 - 1 / fieldSize), 3);
  });
});

/** The preset “zig-zag”: one neuron behind eight others, whose outputs are all positive or of either sign. */
function zigZag(activation: 'sigmoid' | 'tanh', batchSize: number): Config {
  const config = presetConfig('zig-zag');
  const training = { ...config.training, batchSize };
  return { ...config, network: { ...config.network, layers: layers(activation, 8) }, training };
}

/** The way of two weights into the score, over `steps`. */
function pathOf(config: Config, steps: number): WeightPath {
  engine.configure(config);
  const [inputs = 0, units = 0] = engine.layout().sizes;
  const score = units * inputs + units;
  const path = { what: 'path', first: score, second: score + 1 } as const;
  engine.inspect(path);
  engine.step(steps);
  return new WeightPath(engine.inspect(path));
}

describe('the path of two weights', () => {
  it('has a point for every step and ends at the weights', () => {
    const path = pathOf(zigZag('tanh', 10), 50);
    const score = 8 * 2 + 8;
    expect(Array.from({ length: path.count }, (_, at) => path.step(at))).toEqual(
      Array.from({ length: 51 }, (_, step) => step),
    );
    expect(path.first(50)).toBe(engine.weights()[score]);
    expect(path.second(50)).toBe(engine.weights()[score + 1]);
  });

  it('shares the sign of every update where all inputs are positive (claim 15)', () => {
    const { updates, sameSign, detour } = pathOf(zigZag('sigmoid', 1), 400).figures();
    expect(updates).toBe(400);
    expect(sameSign).toBe(1);
    expect(detour).toBeGreaterThan(2);
  });

  it('does not where inputs are of either sign', () => {
    expect(pathOf(zigZag('tanh', 1), 400).figures().sameSign).toBeLessThan(0.95);
  });

  it('mixes signs and straightens where a batch is summed over (claim 16)', () => {
    const paths = [1, 2, 5, 50].map((size) => pathOf(zigZag('sigmoid', size), 400).figures());
    const [single, pair, , batch] = paths;
    expect(pair?.sameSign).toBeLessThan(0.8);
    expect(batch?.sameSign).toBeLessThan(0.6);
    const detours = paths.map(({ detour }) => detour ?? Number.NaN);
    expect(detours).toEqual([...detours].sort((a, b) => b - a));
    expect(batch?.detour).toBeLessThan(0.5 * (single?.detour ?? Number.NaN));
  });

  it('begins anew with other weights, another run and a reset', () => {
    pathOf(zigZag('tanh', 10), 20);
    const other = () => new WeightPath(engine.inspect({ what: 'path', first: 0, second: 1 }));
    expect(other().count).toBe(1);
    engine.step(5);
    expect(other().count).toBe(6);
    engine.reset();
    expect(other().count).toBe(1);
    engine.configure(zigZag('tanh', 20));
    expect(other().count).toBe(1);
    engine.step(5);
    expect(other().count).toBe(6);
  });

  it('ends at an older step that is looked at, and comes back with the newest', () => {
    const start = { what: 'path', first: 0, second: 1 } as const;
    engine.configure(zigZag('tanh', 10));
    const before = engine.state();
    engine.step(5);
    engine.inspect(start);
    engine.step(5);
    const middle = engine.state();
    engine.step(10);
    const newest = engine.state();
    const stepsOf = () => {
      const path = new WeightPath(engine.inspect(start));
      return [path.count, path.step(path.count - 1)];
    };
    expect(stepsOf()).toEqual([16, 20]);
    engine.restore(middle);
    expect(stepsOf()).toEqual([6, 10]);
    engine.restore(before);
    expect(engine.inspect(start)).toHaveLength(0);
    engine.restore(newest);
    expect(stepsOf()).toEqual([16, 20]);
  });

  it('is refused for a parameter that the net does not have', () => {
    engine.configure(SPIRAL);
    const beyond = engine.layout().parameterCount;
    expect(() => engine.inspect({ what: 'path', first: 0, second: beyond })).toThrow();
    expect(engine.inspect({ what: 'path', first: 0, second: 1 })).toHaveLength(3);
  });
});
