// SPDX-License-Identifier: MIT
import type {
  Activation as NativeActivation,
  SessionConfig as NativeConfig,
  DataConfig as NativeData,
  Feature as NativeFeature,
  MainModule as NativeModule,
  TrainingOptions as NativeTraining,
} from '@engine/nn-engine.js';
import type {
  Activation,
  Config,
  DataConfig,
  DataKind,
  Feature,
  GivenPoint,
  TrainingConfig,
} from '../shared/config';
import { isGiven } from '../shared/data-traits';
import { networkShape } from '../shared/network-shape';

export type { NativeModule };

/** Where the names of Config v1 are not those of the engine's enums. */
const DATA_NAMES = {
  'cs231n-spiral': 'cs231nSpiral',
  'notes-size': 'notesSize',
  'notes-regularization': 'notesRegularization',
  'convnet-simple': 'convnetSimple',
  'convnet-circle': 'convnetCircle',
  'convnet-spiral': 'convnetSpiral',
  'convnet-random': 'convnetRandom',
  'x-sin-x': 'xSinX',
} as const satisfies Partial<Record<DataKind, string>>;

const FEATURE_NAMES = {
  x1: 'x1',
  x2: 'x2',
  'x1^2': 'x1Squared',
  'x2^2': 'x2Squared',
  'x1*x2': 'x1TimesX2',
  'sin(x1)': 'sinX1',
  'sin(x2)': 'sinX2',
} as const satisfies Record<Feature, string>;

export function toNativeConfig(
  native: NativeModule,
  config: Config,
  fieldSize = fieldSizeFor(networkShape(config).parameters),
): NativeConfig {
  const { layers, init } = config.network;
  return {
    seed: config.seed,
    data: toNativeData(native, config.data),
    features: config.features.map(
      (feature): NativeFeature => native.Feature[FEATURE_NAMES[feature]],
    ),
    task: native.Task[config.task],
    network: {
      ...config.network,
      layers: layers.map((layer) => ({
        ...layer,
        activation: toNativeActivation(native, layer.activation),
      })),
      init: { ...init, kind: native.InitKind[init.kind] },
    },
    loss: native.LossKind[config.loss],
    regularization: { ...config.regularization },
    training: toNativeTraining(native, config.training),
    weights: (config.weights ?? []).flatMap(({ W, b, slopes = [] }) => [
      ...W.flat(),
      ...b,
      ...slopes,
    ]),
    fieldSize,
  };
}

function toNativeActivation(native: NativeModule, activation: Activation): NativeActivation {
  return native.Activation[activation === 'leaky-relu' ? 'leakyRelu' : activation];
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
  const { kind } = data;
  return {
    ...data,
    kind: native.DatasetKind[isRenamed(kind) ? DATA_NAMES[kind] : kind],
    points: isGiven(kind) ? flatPoints(data.points) : [],
  };
}

function isRenamed(kind: DataKind): kind is keyof typeof DATA_NAMES {
  return Object.hasOwn(DATA_NAMES, kind);
}

function flatPoints(points: readonly GivenPoint[]): Float32Array {
  const size = points[0]?.length ?? 0;
  const flat = new Float32Array(points.length * size);
  points.forEach((point, index) => {
    flat.set(point, index * size);
  });
  return flat;
}

export function toNativeTraining(native: NativeModule, training: TrainingConfig): NativeTraining {
  const { optimizer, schedule } = training;
  return {
    ...training,
    optimizer: native.OptimizerKind[optimizer],
    schedule: { ...schedule, kind: native.ScheduleKind[schedule.kind] },
  };
}
