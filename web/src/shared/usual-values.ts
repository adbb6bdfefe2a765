// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { possibleLosses } from './data-traits';
import { LIMITS, type LimitedPath } from './limits';
import { NAMES } from './short-names';

/** Worth seeing side by side; the units and the strengths of the penalty are those of the notes. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  units: ['3', '6', '20'],
  layers: ['6', '6,6', '6,6,6'],
  activation: ['sigmoid', 'tanh', 'relu'],
  dropout: ['0', '0.2', '0.5'],
  data: ['circle', 'moons', 'spiral'],
  samples: ['50', '200', '1000'],
  noise: ['0', '0.1', '0.3'],
  train: ['0.1', '0.3', '0.8'],
  classes: ['2', '3', '5'],
  turns: ['1', '1.75', '2.5'],
  standardize: ['false', 'true'],
  features: ['x1,x2', 'x1,x2,x1^2,x2^2', 'x1,x2,x1*x2'],
  init: ['zeros', 'normal', 'glorot', 'he'],
  'init-scale': ['0.1', '1', '10'],
  'init-bias': ['0', '0.1', '1'],
  'leaky-slope': ['0', '0.01', '0.3'],
  'prelu-slope': ['0', '0.25', '0.5'],
  'maxout-pieces': ['2', '3', '4'],
  l1: ['0', '0.001', '0.01'],
  l2: ['0.001', '0.01', '0.1'],
  'max-norm': ['0', '1', '3'],
  'input-noise': ['0', '0.1', '0.5'],
  optimizer: ['sgd', 'momentum', 'adam'],
  lr: ['0.003', '0.03', '0.3'],
  momentum: ['0', '0.5', '0.9'],
  beta1: ['0', '0.5', '0.9'],
  beta2: ['0.9', '0.99', '0.999'],
  epsilon: ['1e-8', '1e-6', '1e-4'],
  batch: ['1', '10', '100'],
  shuffle: ['true', 'false'],
  'clip-norm': ['0', '0.1', '1'],
  schedule: ['constant', 'step', 'cosine'],
  'schedule-every': ['1', '10', '100'],
  'schedule-factor': ['0.1', '0.5', '0.9'],
  'schedule-rate': ['0.01', '0.1', '1'],
  'schedule-epochs': ['10', '100', '1000'],
};

const SEEDS = 3;

/** Values of a setting that are worth comparing in `config`; none where it is no setting. */
export function usualValues(name: string, { seed, data, task }: Config): readonly string[] {
  if (name === 'loss') return possibleLosses({ data, task });
  if (name === 'seed') {
    const first = Math.min(seed, LIMITS.seed.max - SEEDS + 1);
    return Array.from({ length: SEEDS }, (_, index) => String(first + index));
  }
  return USUAL[name] ?? [];
}

/** The config path whose limits a varied setting has; null where it is no number. */
export function limitedPathOf(name: string): LimitedPath | null {
  if (name === 'units') return 'network.layers[].units';
  if (name === 'dropout') return 'network.layers[].dropout';
  const path = Object.hasOwn(NAMES, name) ? NAMES[name as keyof typeof NAMES].path.join('.') : '';
  return Object.hasOwn(LIMITS, path) ? (path as LimitedPath) : null;
}
