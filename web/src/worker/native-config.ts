// SPDX-License-Identifier: MIT
import type {
  Activation as NativeActivation,
  SessionConfig as NativeConfig,
  DataConfig as NativeData,
  Feature as NativeFeature,
  MainModule as NativeModule,
  RegularizationOptions as NativeRegularization,
  TrainingOptions as NativeTraining,
} from '@engine/nn-engine.js';
import type {
  Activation,
  Config,
  DataConfig,
  DataKind,
  Feature,
  RegularizationConfig,
  TrainingConfig,
} from '../shared/config';
import { networkShape } from '../shared/network-shape';

export type { NativeModule };

/** Where the names of Config v1 are not those of the engine's enums. */
const DATA_NAMES = {
  circle: 'circle',
  xor: 'xor',
  gauss: 'gauss',
  spiral: 'spiral',
  'cs231n-spiral': 'cs231nSpiral',
  'notes-size': 'notesSize',
  'notes-regularization': 'notesRegularization',
} as const satisfies Record<DataKind, string>;

const FEATURE_NAMES = {
  x1: 'x1',
  x2: 'x2',
  'x1^2': 'x1Squared',
  'x2^2': 'x2Squared',
  'x1*x2': 'x1TimesX2',
  'sin(x1)': 'sinX1',
  'sin(x2)': 'sinX2',
} as const satisfies Record<Feature, string>;

const ACTIVATION_NAMES = {
  linear: 'linear',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'relu',
  'leaky-relu': 'leakyRelu',
} as const satisfies Record<Activation, string>;

export function toNativeConfig(
  native: NativeModule,
  config: Config,
  fieldSize = fieldSizeFor(networkShape(config).parameters),
): NativeConfig {
  const { layers, init, leakySlope } = config.network;
  return {
    seed: config.seed,
    data: toNativeData(native, config.data),
    features: config.features.map(
      (feature): NativeFeature => native.Feature[FEATURE_NAMES[feature]],
    ),
    task: native.Task[config.task],
    network: {
      layers: layers.map(({ units, activation }) => ({
        units,
        activation: native.Activation[ACTIVATION_NAMES[activation]] as NativeActivation,
        dropout: 0,
      })),
      init: { ...init, kind: native.InitKind[init.kind] },
      leakySlope,
      preluSlope: 0.25,
      maxoutPieces: 2,
    },
    loss: native.LossKind[config.loss],
    regularization: toNativeRegularization(config.regularization),
    training: toNativeTraining(native, config.training),
    weights: (config.weights ?? []).flatMap(({ W, b }) => [...W.flat(), ...b]),
    fieldSize,
  };
}

/** Points of the decision field per side, for nets up to so many parameters; see `fieldSizeFor`. */
const FIELD_SIZES = [
  { parameters: 20_000, size: 256 },
  { parameters: 100_000, size: 128 },
  { parameters: 500_000, size: 64 },
] as const;
export const LEAST_FIELD_SIZE = 32;

/**
 * Fine enough to be scaled to any screen without blocks, for all nets that a person looks into.
 * Very wide ones get a coarser field, since a picture must not hold up the worker for seconds.
 */
export function fieldSizeFor(parameters: number): number {
  return FIELD_SIZES.find((one) => parameters <= one.parameters)?.size ?? LEAST_FIELD_SIZE;
}

export function toNativeData(native: NativeModule, data: DataConfig): NativeData {
  const { kind, samples, noise, trainShare } = data;
  return {
    kind: native.DatasetKind[DATA_NAMES[kind]],
    samples,
    noise,
    trainShare,
    classes: 2,
    turns: 1.75,
    standardize: false,
    vectorLength: 1,
    points: [],
  };
}

export function toNativeTraining(native: NativeModule, training: TrainingConfig): NativeTraining {
  return {
    ...training,
    optimizer: native.OptimizerKind[training.optimizer],
    clipNorm: 0,
    schedule: {
      kind: native.ScheduleKind.constant,
      every: 10,
      factor: 0.5,
      rate: 0.1,
      epochs: 100,
    },
  };
}

export function toNativeRegularization({ l1, l2 }: RegularizationConfig): NativeRegularization {
  return { l1, l2, maxNorm: 0, inputNoise: 0 };
}
