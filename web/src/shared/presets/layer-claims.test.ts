// SPDX-License-Identifier: MIT
// What the CS231n notes claim of units, seen by the figures that the instruments of the drawer show.
import { beforeAll, describe, expect, it } from 'vitest';
import { binNear, sharesAtLimits } from '../../render/histogram-plot';
import { realEngine, trainEpochs } from '../../testing/real-engine';
import type { Engine } from '../../worker/engine';
import type { Activation, Config } from '../config';
import type { LayerDiagnostics } from '../diagnostics';
import { networkShape } from '../network-shape';
import { PRESETS, type PresetId, presetConfig } from './index';
import { layers } from './preset';

let engine: Engine;

beforeAll(async () => {
  engine = await realEngine();
});

const SEEDS = [42, 43, 44, 45, 46];

function looked(config: Config, epochs: number): LayerDiagnostics[] {
  trainEpochs(engine, config, epochs);
  return engine.diagnostics();
}

function trained(id: PresetId): LayerDiagnostics[] {
  return looked(presetConfig(id), PRESETS[id].epochs);
}

/** The net of the preset “saturated sigmoid” with another start, activation or depth. */
function circle(activation: Activation, units: number[], scale: number, seed = 42): Config {
  const config = presetConfig('saturated-sigmoid');
  const init = { ...config.network.init, scale };
  const network = { ...config.network, init, layers: [...layers(activation, ...units)] };
  return { ...config, seed, network };
}

const hidden = (all: readonly LayerDiagnostics[]): LayerDiagnostics[] => all.slice(0, -1);

describe('saturated sigmoids (claim 13)', () => {
  /** Share of the gradients in the bar that holds 0. */
  const atZero = ({ gradients }: LayerDiagnostics): number =>
    gradients.shares[binNear(gradients, 0)] ?? 0;

  it('are seen as such, and leave most examples without a gradient', () => {
    for (const layer of hidden(looked(presetConfig('saturated-sigmoid'), 0))) {
      expect(layer.saturatedShare).toBeGreaterThan(0.6);
      expect(atZero(layer)).toBeGreaterThan(0.6);
    }
    for (const layer of hidden(looked(circle('sigmoid', [6, 6], 1), 0))) {
      expect(layer.saturatedShare).toBeLessThan(0.2);
      expect(atZero(layer)).toBeLessThan(0.4);
    }
  });

  it.each(SEEDS)('pass on less and less, layer by layer, in a deep net (seed %i)', (seed) => {
    const norms = looked(circle('sigmoid', [6, 6, 6, 6, 6], 1, seed), 0).map(
      ({ gradientNorm }) => gradientNorm,
    );
    const [first = 0, , , , last = 0] = norms;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(0.05 * last);
  });
});

describe('the scale of the start (claim 14)', () => {
  const pile = (scale: number): number => {
    const [first] = looked(circle('sigmoid', [6, 6], scale), 0);
    if (first === undefined) throw new Error('no layer');
    const [low, high] = sharesAtLimits(first.activations, { low: 0, high: 1 });
    return low + high;
  };

  it('piles activations up at 0 and 1 when it is too large', () => {
    expect(pile(100)).toBeGreaterThan(0.9);
    expect(pile(30)).toBeGreaterThan(0.7);
    expect(pile(1)).toBeLessThan(0.3);
  });

  it('leaves them all in the middle when it is too small', () => {
    for (const scale of [0, 0.01]) {
      const [first] = looked(circle('sigmoid', [6, 6], scale), 0);
      expect(pile(scale)).toBe(0);
      expect(first?.activations.mean).toBeCloseTo(0.5, 1);
      expect(first?.activations.deviation).toBeLessThan(0.02);
    }
  });
});

describe('tanh beside sigmoid (claim 17)', () => {
  it.each(SEEDS)('is centred on 0, and learns faster from the same start (seed %i)', (seed) => {
    const [tanh, sigmoid] = (['tanh', 'sigmoid'] as const).map((activation) => {
      const config = circle(activation, [6, 6], 1, seed);
      const means = hidden(looked(config, 0)).map(({ activations }) => activations.mean);
      return { means, loss: trainEpochs(engine, config, 40).trainLoss };
    });
    for (const mean of tanh?.means ?? [1]) expect(Math.abs(mean)).toBeLessThan(0.25);
    for (const mean of sigmoid?.means ?? [0]) expect(mean).toBeGreaterThan(0.3);
    expect(tanh?.loss).toBeLessThan(0.7 * (sigmoid?.loss ?? 0));
  });
});

/** Share of the hidden units that are dead. */
function deadShare(all: readonly LayerDiagnostics[]): number {
  const flags = hidden(all).flatMap(({ deadUnits }) => [...deadUnits]);
  return flags.filter((flag) => flag === 1).length / flags.length;
}

/** Gradients of the weights and biases into each unit, layer by layer. */
function incoming(config: Config): number[][][] {
  const gradient = Array.from(engine.gradient());
  let at = 0;
  return networkShape(config).layerShapes.map(({ units, inputs, pieces, slopes }) => {
    const weights = gradient.slice(at, at + units * pieces * inputs);
    const biases = gradient.slice(at + weights.length, at + weights.length + units * pieces);
    at += weights.length + biases.length + slopes;
    return Array.from({ length: units }, (_, unit) => [
      ...weights.slice(unit * inputs, (unit + 1) * inputs),
      biases[unit] ?? 0,
    ]);
  });
}

describe('dying ReLUs (claims 22 and 23)', () => {
  it('lose 40 % of the units at a high rate, whose gradients are exactly 0 from then on', () => {
    const all = trained('dying-relu');
    expect(deadShare(all)).toBeGreaterThanOrEqual(0.4);
    for (const layer of hidden(all)) {
      const dead = layer.deadUnits.filter((flag) => flag === 1).length;
      expect(layer.deadShare).toBeCloseTo(dead / layer.deadUnits.length, 6);
    }
    const gradients = incoming(presetConfig('dying-relu'));
    hidden(all).forEach(({ deadUnits }, layer) => {
      deadUnits.forEach((flag, unit) => {
        if (flag !== 1) return;
        for (const value of gradients[layer]?.[unit] ?? [1]) expect(Math.abs(value)).toBe(0);
      });
    });
    engine.step(20 * engine.layout().batchesPerEpoch);
    expect(deadShare(engine.diagnostics())).toBeGreaterThanOrEqual(deadShare(all));
  });

  it('are rare at a calmer rate from the same start', () => {
    expect(deadShare(trained('relu-calm'))).toBeLessThanOrEqual(0.05);
  });
});

describe('leaky ReLUs (claim 24)', () => {
  it('cannot die at the rate that kills ReLUs', () => {
    const all = trained('leaky-twin');
    expect(hidden(all).map((layer) => layer.deadShare)).toEqual([null, null]);
    expect(deadShare(all)).toBe(0);
    for (const unit of incoming(presetConfig('leaky-twin')).slice(0, -1).flat()) {
      expect(Math.max(...unit.map(Math.abs))).toBeGreaterThan(0);
    }
  });

  it('do not end equally well from every start', () => {
    const losses = SEEDS.map((seed) => {
      const config = { ...presetConfig('leaky-twin'), seed };
      return trainEpochs(engine, config, PRESETS['leaky-twin'].epochs).trainLoss;
    });
    expect(Math.max(...losses)).toBeGreaterThan(1.5 * Math.min(...losses));
  });
});

describe('updates beside weights', () => {
  it('are about a thousandth at a usual rate, and far from it at rates that are not', () => {
    const ratios = (learningRate: number): number[] => {
      const config = circle('tanh', [6, 6], 1);
      const training = { ...config.training, learningRate };
      return looked({ ...config, training }, 2).map(({ updateRatio }) => updateRatio ?? Number.NaN);
    };
    for (const ratio of ratios(0.00001)) expect(ratio).toBeLessThan(10 ** -3.5);
    const usual = ratios(0.01);
    expect(Math.min(...usual)).toBeGreaterThan(1e-4);
    expect(Math.max(...usual)).toBeLessThan(1e-2);
    expect(Math.max(...ratios(3))).toBeGreaterThan(10 ** -2.5);
  });
});
