// SPDX-License-Identifier: MIT
import type { Config, DataKind } from './config';
import { DATA_TRAITS, isGiven } from './data-traits';

/** Their points are drawn first, and then their classes. */
const UNEVEN_KINDS: readonly DataKind[] = ['xor', 'checkerboard'];

/** Examples of both parts together; sets of classes have as many of each. */
function exampleCount({ data }: Config): number {
  const { kind, samples } = data;
  if (isGiven(kind)) return data.points.length;
  const { count, classes, task } = DATA_TRAITS[kind];
  if (count !== undefined) return count;
  if (task !== 'classification' || UNEVEN_KINDS.includes(kind)) return samples;
  const ofEach = classes ?? data.classes;
  return Math.floor(samples / ofEach) * ofEach;
}

/** Examples that a run of `config` trains on, as the engine's dataset.cpp rounds them. */
export function trainingCount(config: Config): number {
  const count = exampleCount(config);
  return Math.min(count, Math.max(1, Math.floor(count * config.data.trainShare + 0.5)));
}

/** Mini-batches of one epoch of a run of `config`. */
export function batchesPerEpoch(config: Config): number {
  return Math.ceil(trainingCount(config) / config.training.batchSize);
}
