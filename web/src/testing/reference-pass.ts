// SPDX-License-Identifier: MIT
import type { Activation, Config, Loss } from '../shared/config';
import { networkShape } from '../shared/network-shape';

/** Which number of a pass is moved by `by`, for a numeric gradient. */
export interface Nudge {
  readonly kind: 'features' | 'preActivations' | 'activations' | 'parameters';
  readonly layer: number;
  readonly index: number;
  readonly by: number;
}

export interface ReferencePass {
  readonly preActivations: readonly (readonly number[])[];
  readonly activations: readonly (readonly number[])[];
  readonly loss: number;
}

/** The net by the book, in double, written without a look at the engine's code. */
export function referencePass(
  config: Config,
  parameters: ArrayLike<number>,
  features: readonly number[],
  target: number,
  nudge: Nudge | null = null,
): ReferencePass {
  const nudged = (values: number[], kind: Nudge['kind'], layer: number): number[] => {
    if (nudge?.kind !== kind || nudge.layer !== layer) return values;
    return values.map((value, index) => (index === nudge.index ? value + nudge.by : value));
  };
  const theta = nudged(Array.from(parameters), 'parameters', 0);
  const preActivations: number[][] = [];
  const activations: number[][] = [];
  let a = nudged([...features], 'features', 0);
  let at = 0;
  networkShape(config).layerShapes.forEach(({ inputs, units, pieces, slopes }, layer) => {
    const rows = units * pieces;
    const W = theta.slice(at, at + rows * inputs);
    const b = theta.slice(at + rows * inputs, at + rows * (inputs + 1));
    const alpha = theta.slice(at + rows * (inputs + 1), at + rows * (inputs + 1) + slopes);
    at += rows * (inputs + 1) + slopes;
    const below = a;
    const sums = b.map((bias, row) =>
      below.reduce((sum, x, column) => sum + read(W, row * inputs + column) * x, bias),
    );
    const z = nudged(sums, 'preActivations', layer);
    const kind = config.network.layers[layer]?.activation ?? 'linear';
    const values = Array.from({ length: units }, (_, unit) =>
      kind === 'maxout'
        ? Math.max(...z.slice(unit * pieces, (unit + 1) * pieces))
        : activation(kind, read(z, unit), alpha[unit] ?? config.network.leakySlope),
    );
    a = nudged(values, 'activations', layer);
    preActivations.push(z);
    activations.push(a);
  });
  return { preActivations, activations, loss: lossOf(config.loss, config.task, a, target) };
}

function read(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no number ${index} of ${values.length}`);
  return value;
}

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

function activation(kind: Activation, z: number, slope: number): number {
  switch (kind) {
    case 'sigmoid':
      return sigma(z);
    case 'tanh':
      return Math.tanh(z);
    case 'relu':
      return Math.max(0, z);
    case 'leaky-relu':
    case 'prelu':
      return z > 0 ? z : slope * z;
    case 'elu':
      return z > 0 ? z : Math.exp(z) - 1;
    case 'gelu':
      return 0.5 * z * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3)));
    case 'swish':
      return z * sigma(z);
    case 'softplus':
      return Math.log(1 + Math.exp(z));
    case 'sine':
      return Math.sin(z);
    default:
      return z;
  }
}

function lossOf(loss: Loss, task: Config['task'], s: readonly number[], y: number): number {
  const [score = 0] = s;
  const t = 2 * y - 1;
  if (loss === 'softmax') {
    return Math.log(s.reduce((sum, one) => sum + Math.exp(one), 0)) - read(s, y);
  }
  if (loss === 'logistic') return Math.log(1 + Math.exp(score)) - y * score;
  if (loss === 'squared') {
    return task === 'regression' ? (score - y) ** 2 / 2 : (Math.tanh(score) - t) ** 2 / 2;
  }
  if (s.length === 1) return Math.max(0, 1 - t * score);
  return s.reduce((sum, one, k) => sum + (k === y ? 0 : Math.max(0, one - read(s, y) + 1)), 0);
}

/** ∂L/∂ one number of the pass, by centred differences. */
export function numericGradient(
  config: Config,
  parameters: ArrayLike<number>,
  features: readonly number[],
  target: number,
  place: Omit<Nudge, 'by'>,
): number {
  const h = 1e-5;
  const at = (by: number): number =>
    referencePass(config, parameters, features, target, { ...place, by }).loss;
  return (at(h) - at(-h)) / (2 * h);
}
