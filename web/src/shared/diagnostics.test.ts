// SPDX-License-Identifier: MIT
import { beforeAll, describe, expect, it } from 'vitest';
import { realEngine } from '../testing/real-engine';
import type { Engine } from '../worker/engine';
import { DEFAULT_CONFIG, type LayerConfig } from './config';
import type { LayerDiagnostics } from './diagnostics';
import { networkShape } from './network-shape';
import { EXAMPLE_STRIDE } from './snapshot';

const LAYERS: LayerConfig[] = [
  { units: 5, activation: 'tanh', dropout: 0 },
  { units: 3, activation: 'maxout', dropout: 0 },
  { units: 4, activation: 'relu', dropout: 0 },
];
const CONFIG = { ...DEFAULT_CONFIG, network: { ...DEFAULT_CONFIG.network, layers: LAYERS } };
const { layerShapes } = networkShape(CONFIG);

const norm = (values: ArrayLike<number>): number =>
  Math.sqrt(Array.from(values).reduce((sum, value) => sum + value * value, 0));

/** The training points, as x1, x2 pairs. */
function trainingPoints(engine: Engine): Float32Array {
  const flat = Array.from(engine.examples());
  const count = flat.length / EXAMPLE_STRIDE;
  return Float32Array.from(
    Array.from({ length: count }, (_, at) => flat.slice(at * EXAMPLE_STRIDE)).flatMap(
      ([x1 = 0, x2 = 0, , isTest]) => (isTest === 1 ? [] : [x1, x2]),
    ),
  );
}

/** Parameters of each layer, and of its weights alone. */
function ranges(): { all: readonly [number, number]; weights: readonly [number, number] }[] {
  let first = 0;
  return layerShapes.map(({ units, inputs, pieces, slopes }) => {
    const weights = units * pieces * inputs;
    const end = first + weights + units * pieces + slopes;
    const range = { all: [first, end], weights: [first, first + weights] } as const;
    first = end;
    return range;
  });
}

let engine: Engine;
let before: Float32Array;
let layers: LayerDiagnostics[];

beforeAll(async () => {
  engine = await realEngine();
  engine.configure(CONFIG);
  engine.step(20);
  before = engine.weights();
  engine.step(1);
  layers = engine.diagnostics();
});

describe('readDiagnostics', () => {
  it('has a record for every layer, and counts units times examples', () => {
    const examples = engine.layout().trainCount;
    expect(layers.map(({ activations }) => activations.count / examples)).toEqual([5, 3, 4, 2]);
    expect(layers.map(({ gradients }) => gradients.count / examples)).toEqual([5, 6, 4, 2]);
    expect(layers.map(({ deadUnits }) => deadUnits.length)).toEqual([5, 3, 4, 2]);
  });

  it('distributes the activations that single examples have', () => {
    const points = trainingPoints(engine);
    layers.forEach(({ activations }, layer) => {
      const units = Array.from({ length: layerShapes[layer]?.units ?? 0 }, (_, unit) => unit);
      const values = units.flatMap((unit) =>
        Array.from(engine.activations({ points, column: layer + 1, units: [unit] })),
      );
      const { minimum, maximum, mean, deviation, shares } = activations;
      expect(minimum).toBeCloseTo(Math.min(...values), 4);
      expect(maximum).toBeCloseTo(Math.max(...values), 4);
      expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 4);
      const squares = values.map((value) => (value - mean) ** 2);
      const variance = squares.reduce((sum, value) => sum + value, 0) / values.length;
      expect(deviation).toBeCloseTo(Math.sqrt(variance), 4);
      const half = (minimum + maximum) / 2;
      const below = values.filter((value) => value < half).length / values.length;
      const shown = shares.subarray(0, shares.length / 2).reduce((sum, share) => sum + share, 0);
      expect(shown).toBeCloseTo(below, 2);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    });
  });

  it('has the norm of the gradient that single parameters have', () => {
    const gradient = engine.gradient();
    ranges().forEach(({ all }, layer) => {
      expect(layers[layer]?.gradientNorm).toBeCloseTo(norm(gradient.subarray(...all)), 5);
    });
  });

  it('compares the last update with the weights before it', () => {
    const after = engine.weights();
    const change = after.map((value, at) => value - (before[at] ?? 0));
    ranges().forEach(({ weights }, layer) => {
      const ratio = norm(change.subarray(...weights)) / norm(before.subarray(...weights));
      expect(layers[layer]?.updateRatio).toBeCloseTo(ratio, 6);
    });
  });

  it('has dead units for ReLU alone, saturation for tanh alone', () => {
    expect(layers.map(({ deadShare }) => deadShare === null)).toEqual([true, true, false, true]);
    expect(layers.map((layer) => layer.saturatedShare === null)).toEqual([false, true, true, true]);
  });

  it('has no update before the first step', async () => {
    const fresh = await realEngine();
    fresh.configure(CONFIG);
    expect(fresh.diagnostics().map(({ updateRatio }) => updateRatio)).toEqual(Array(4).fill(null));
  });
});
