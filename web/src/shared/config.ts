// SPDX-License-Identifier: MIT

/*
 * Config v1: the public contract that attributes, links, files and the API share.
 * Every list below is in the order in which the interface offers it.
 */

export const DATA_KINDS = [
  'circle',
  'xor',
  'gauss',
  'spiral',
  'cs231n-spiral',
  'notes-size',
  'notes-regularization',
] as const;
export const FEATURES = ['x1', 'x2', 'x1^2', 'x2^2', 'x1*x2', 'sin(x1)', 'sin(x2)'] as const;
export const TASKS = ['classification'] as const;
export const ACTIVATIONS = ['linear', 'sigmoid', 'tanh', 'relu', 'leaky-relu'] as const;
export const LOSSES = ['softmax', 'logistic', 'squared'] as const;
export const INITIALIZERS = ['zeros', 'normal', 'glorot', 'he'] as const;
export const OPTIMIZERS = ['sgd', 'momentum', 'adam'] as const;

export type DataKind = (typeof DATA_KINDS)[number];
export type Feature = (typeof FEATURES)[number];
export type Task = (typeof TASKS)[number];
export type Activation = (typeof ACTIVATIONS)[number];
export type Loss = (typeof LOSSES)[number];
export type Initializer = (typeof INITIALIZERS)[number];
export type Optimizer = (typeof OPTIMIZERS)[number];

export interface DataConfig {
  readonly kind: DataKind;
  /** Examples in all, training and test. The notes' point sets have their own number. */
  readonly samples: number;
  /** 0 … 0.5, as in TensorFlow Playground. The notes' point sets are fixed and take none. */
  readonly noise: number;
  /** Share of the examples used for training, 0.1 … 1; the rest is held out for testing. */
  readonly trainShare: number;
}

export interface LayerConfig {
  readonly units: number;
  readonly activation: Activation;
}

export interface NetworkConfig {
  /** The hidden layers; an empty list is a linear classifier. */
  readonly layers: readonly LayerConfig[];
  readonly init: { readonly kind: Initializer; readonly scale: number; readonly bias: number };
  readonly leakySlope: number;
}

export interface RegularizationConfig {
  readonly l1: number;
  /** λ of ½λ‖W‖², added to the mean data loss; biases are free of it. */
  readonly l2: number;
}

export interface TrainingConfig {
  readonly optimizer: Optimizer;
  readonly learningRate: number;
  readonly momentum: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly batchSize: number;
  readonly shuffle: boolean;
}

/** One layer's parameters: `W` is out × in, `b` has one entry per unit. */
export interface LayerWeights {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
}

export interface Config {
  readonly version: 1;
  /** Every random draw derives from it. */
  readonly seed: number;
  readonly data: DataConfig;
  readonly features: readonly Feature[];
  readonly task: Task;
  readonly network: NetworkConfig;
  readonly loss: Loss;
  readonly regularization: RegularizationConfig;
  readonly training: TrainingConfig;
  /** Exact start weights, hidden layers first, output layer last; null draws them from the seed. */
  readonly weights: readonly LayerWeights[] | null;
}

/** A config in which anything may be left out; lists replace lists. */
export type PartialConfig = {
  readonly [K in keyof Config]?: Config[K] extends readonly unknown[] | string | number | null
    ? Config[K]
    : Partial<Config[K]>;
};

export const DEFAULT_CONFIG: Config = {
  version: 1,
  seed: 42,
  data: { kind: 'circle', samples: 500, noise: 0, trainShare: 0.5 },
  features: ['x1', 'x2'],
  task: 'classification',
  network: {
    layers: [
      { units: 4, activation: 'tanh' },
      { units: 2, activation: 'tanh' },
    ],
    init: { kind: 'glorot', scale: 1, bias: 0 },
    leakySlope: 0.01,
  },
  loss: 'softmax',
  regularization: { l1: 0, l2: 0 },
  training: {
    optimizer: 'sgd',
    learningRate: 0.03,
    momentum: 0.9,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    batchSize: 10,
    shuffle: true,
  },
  weights: null,
};

/** What a data set is, beyond its points. */
export interface DataTraits {
  readonly classes: number;
  /** Number of points when the set is fixed; such a set takes neither `samples` nor `noise`. */
  readonly fixedCount?: number;
  /** The shares and counts a person expects when choosing this set. */
  readonly preferred: Partial<DataConfig>;
}

export const DATA_TRAITS: Record<DataKind, DataTraits> = {
  circle: { classes: 2, preferred: { samples: 500, trainShare: 0.5 } },
  xor: { classes: 2, preferred: { samples: 500, trainShare: 0.5 } },
  gauss: { classes: 2, preferred: { samples: 500, trainShare: 0.5 } },
  spiral: { classes: 2, preferred: { samples: 500, trainShare: 0.5 } },
  'cs231n-spiral': { classes: 3, preferred: { samples: 300, trainShare: 1 } },
  'notes-size': { classes: 2, fixedCount: 32, preferred: { trainShare: 1 } },
  'notes-regularization': { classes: 2, fixedCount: 25, preferred: { trainShare: 1 } },
};
