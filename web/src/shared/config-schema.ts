// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import {
  ACTIVATIONS,
  DATA_KINDS,
  FEATURES,
  INITIALIZERS,
  LOSSES,
  OPTIMIZERS,
  SCHEDULES,
  TASKS,
} from './config';
import { LARGEST_FLOAT32, LIMITS, type Limit, type LimitedPath } from './limits';

const limited = (path: LimitedPath) => {
  const limit: Limit = LIMITS[path];
  const inRange = v.pipe(v.number(), v.finite(), v.minValue(limit.min), v.maxValue(limit.max));
  return limit.integer ? v.pipe(inRange, v.integer()) : inRange;
};

/** A weight or coordinate, which the engine holds as a float32. */
const float32 = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-LARGEST_FLOAT32),
  v.maxValue(LARGEST_FLOAT32),
);

const dataSchema = v.strictObject({
  kind: v.optional(v.picklist(DATA_KINDS)),
  samples: v.optional(limited('data.samples')),
  noise: v.optional(limited('data.noise')),
  trainShare: v.optional(limited('data.trainShare')),
  classes: v.optional(limited('data.classes')),
  turns: v.optional(limited('data.turns')),
  standardize: v.optional(v.boolean()),
  vectorLength: v.optional(limited('data.vectorLength')),
  points: v.optional(
    v.pipe(v.array(v.array(limited('data.points[]'))), v.maxLength(LIMITS['data.points'].max)),
  ),
});

const layerSchema = v.strictObject({
  units: limited('network.layers[].units'),
  activation: v.picklist(ACTIVATIONS),
  dropout: v.optional(limited('network.layers[].dropout')),
});

const networkSchema = v.strictObject({
  layers: v.optional(v.pipe(v.array(layerSchema), v.maxLength(LIMITS['network.layers'].max))),
  init: v.optional(
    v.strictObject({
      kind: v.optional(v.picklist(INITIALIZERS)),
      scale: v.optional(limited('network.init.scale')),
      bias: v.optional(limited('network.init.bias')),
    }),
  ),
  leakySlope: v.optional(limited('network.leakySlope')),
  preluSlope: v.optional(limited('network.preluSlope')),
  maxoutPieces: v.optional(limited('network.maxoutPieces')),
});

const regularizationSchema = v.strictObject({
  l1: v.optional(limited('regularization.l1')),
  l2: v.optional(limited('regularization.l2')),
  maxNorm: v.optional(limited('regularization.maxNorm')),
  inputNoise: v.optional(limited('regularization.inputNoise')),
});

const scheduleSchema = v.strictObject({
  kind: v.optional(v.picklist(SCHEDULES)),
  every: v.optional(limited('training.schedule.every')),
  factor: v.optional(limited('training.schedule.factor')),
  rate: v.optional(limited('training.schedule.rate')),
  epochs: v.optional(limited('training.schedule.epochs')),
});

const trainingSchema = v.strictObject({
  optimizer: v.optional(v.picklist(OPTIMIZERS)),
  learningRate: v.optional(limited('training.learningRate')),
  momentum: v.optional(limited('training.momentum')),
  beta1: v.optional(limited('training.beta1')),
  beta2: v.optional(limited('training.beta2')),
  epsilon: v.optional(limited('training.epsilon')),
  batchSize: v.optional(limited('training.batchSize')),
  shuffle: v.optional(v.boolean()),
  clipNorm: v.optional(limited('training.clipNorm')),
  schedule: v.optional(scheduleSchema),
});

const layerWeightsSchema = v.strictObject({
  W: v.array(v.array(float32)),
  b: v.array(float32),
  slopes: v.optional(v.array(float32)),
});

/**
 * Config v1 with every key optional: the shape of a partial config. The published JSON Schema is
 * generated from it (scripts/generate-config-docs.mjs).
 */
export const partialConfigSchema = v.strictObject({
  version: v.optional(v.literal(1)),
  seed: v.optional(limited('seed')),
  data: v.optional(dataSchema),
  features: v.optional(v.pipe(v.array(v.picklist(FEATURES)), v.minLength(1))),
  task: v.optional(v.picklist(TASKS)),
  network: v.optional(networkSchema),
  loss: v.optional(v.picklist(LOSSES)),
  regularization: v.optional(regularizationSchema),
  training: v.optional(trainingSchema),
  weights: v.optional(v.nullable(v.array(layerWeightsSchema))),
});

export { DEFAULT_CONFIG } from './config';
