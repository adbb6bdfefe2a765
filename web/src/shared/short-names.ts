// SPDX-License-Identifier: MIT
import type { GivenPoint } from './config';
import { shortestFloat32 } from './weights';

/*
 * The table of short names, and how one value is written and read. Values become what the person
 * wrote if they cannot be read, so that the check can name them.
 */

export interface ShortName {
  /** The config path that the name stands for. */
  readonly path: readonly [string, ...string[]];
  readonly kind: 'number' | 'word' | 'flag' | 'list' | 'points';
}

export const NAMES = {
  data: { path: ['data', 'kind'], kind: 'word' },
  samples: { path: ['data', 'samples'], kind: 'number' },
  noise: { path: ['data', 'noise'], kind: 'number' },
  train: { path: ['data', 'trainShare'], kind: 'number' },
  classes: { path: ['data', 'classes'], kind: 'number' },
  turns: { path: ['data', 'turns'], kind: 'number' },
  standardize: { path: ['data', 'standardize'], kind: 'flag' },
  'vector-length': { path: ['data', 'vectorLength'], kind: 'number' },
  points: { path: ['data', 'points'], kind: 'points' },
  task: { path: ['task'], kind: 'word' },
  seed: { path: ['seed'], kind: 'number' },
  features: { path: ['features'], kind: 'list' },
  init: { path: ['network', 'init', 'kind'], kind: 'word' },
  'init-scale': { path: ['network', 'init', 'scale'], kind: 'number' },
  'init-bias': { path: ['network', 'init', 'bias'], kind: 'number' },
  'leaky-slope': { path: ['network', 'leakySlope'], kind: 'number' },
  'prelu-slope': { path: ['network', 'preluSlope'], kind: 'number' },
  'maxout-pieces': { path: ['network', 'maxoutPieces'], kind: 'number' },
  loss: { path: ['loss'], kind: 'word' },
  l1: { path: ['regularization', 'l1'], kind: 'number' },
  l2: { path: ['regularization', 'l2'], kind: 'number' },
  'max-norm': { path: ['regularization', 'maxNorm'], kind: 'number' },
  'input-noise': { path: ['regularization', 'inputNoise'], kind: 'number' },
  optimizer: { path: ['training', 'optimizer'], kind: 'word' },
  lr: { path: ['training', 'learningRate'], kind: 'number' },
  momentum: { path: ['training', 'momentum'], kind: 'number' },
  beta1: { path: ['training', 'beta1'], kind: 'number' },
  beta2: { path: ['training', 'beta2'], kind: 'number' },
  epsilon: { path: ['training', 'epsilon'], kind: 'number' },
  batch: { path: ['training', 'batchSize'], kind: 'number' },
  shuffle: { path: ['training', 'shuffle'], kind: 'flag' },
  'clip-norm': { path: ['training', 'clipNorm'], kind: 'number' },
  schedule: { path: ['training', 'schedule', 'kind'], kind: 'word' },
  'schedule-every': { path: ['training', 'schedule', 'every'], kind: 'number' },
  'schedule-factor': { path: ['training', 'schedule', 'factor'], kind: 'number' },
  'schedule-rate': { path: ['training', 'schedule', 'rate'], kind: 'number' },
  'schedule-epochs': { path: ['training', 'schedule', 'epochs'], kind: 'number' },
} as const satisfies Record<string, ShortName>;

/** A value as it stands in a link. */
export function written(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  if (Array.isArray(value[0])) return writtenPoints(value);
  return value.map((one) => encodeURIComponent(String(one)).replace(/%5E/g, '^')).join(',');
}

/** `0.5,-2,1;1,1,0`: the numbers of a point, then the next point. */
function writtenPoints(points: readonly GivenPoint[]): string {
  return points.map((point) => point.map(shortestFloat32).join(',')).join(';');
}

export function readValue(kind: ShortName['kind'], text: string): unknown {
  switch (kind) {
    case 'number':
      return asNumber(text);
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text.split(',').filter((one) => one !== '');
    case 'points':
      return text
        .split(';')
        .filter((one) => one !== '')
        .map((point) => point.split(',').map(asNumber));
    case 'word':
      return text;
  }
}

export function asNumber(text: string): number | string {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? text : value;
}

export function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
