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
  'moons',
  'rings',
  'checkerboard',
  'blobs',
  'cs231n-spiral',
  'notes-size',
  'notes-regularization',
  'convnet-simple',
  'convnet-circle',
  'convnet-spiral',
  'convnet-random',
  'sine',
  'step',
  'x-sin-x',
  'nielsen',
  'plane',
  'bumps',
  'custom',
  'vectors',
] as const;
export const FEATURES = ['x1', 'x2', 'x1^2', 'x2^2', 'x1*x2', 'sin(x1)', 'sin(x2)'] as const;
export const TASKS = ['classification', 'regression'] as const;
export const ACTIVATIONS = [
  'linear',
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'prelu',
  'maxout',
  'elu',
  'gelu',
  'swish',
  'softplus',
  'sine',
] as const;
export const LOSSES = ['softmax', 'logistic', 'hinge', 'squared'] as const;
export const INITIALIZERS = ['zeros', 'normal', 'uniform', 'lecun', 'glorot', 'he'] as const;
export const OPTIMIZERS = [
  'sgd',
  'momentum',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adam',
  'adamw',
] as const;
export const SCHEDULES = ['constant', 'step', 'exponential', 'inverse', 'cosine'] as const;

export type DataKind = (typeof DATA_KINDS)[number];
export type Feature = (typeof FEATURES)[number];
export type Task = (typeof TASKS)[number];
export type Activation = (typeof ACTIVATIONS)[number];
export type Loss = (typeof LOSSES)[number];
export type Initializer = (typeof INITIALIZERS)[number];
export type Optimizer = (typeof OPTIMIZERS)[number];
export type Schedule = (typeof SCHEDULES)[number];

/** The numbers of a given point, then its label: the class, 0 … classes − 1, or a value. */
export type GivenPoint = readonly number[];

export interface DataConfig {
  readonly kind: DataKind;
  /** Examples in all, training and test. Sets with a number of their own ignore it. */
  readonly samples: number;
  /** 0 … 0.5, as in TensorFlow Playground. The fixed point sets and given points take none. */
  readonly noise: number;
  /** Share of the examples used for training, 0.1 … 1; the rest is held out for testing. */
  readonly trainShare: number;
  /** Classes of `blobs`, and of `custom` and `vectors` when they are classified. */
  readonly classes: number;
  /** Turns of each arm of `spiral`. */
  readonly turns: number;
  /** Shift and scale every input by its mean and deviation over the training set. */
  readonly standardize: boolean;
  /** Numbers of one input of `vectors`. */
  readonly vectorLength: number;
  /** `custom`: x1, x2 and label of each point; `vectors`: `vectorLength` numbers and the label. */
  readonly points: readonly GivenPoint[];
}

export interface LayerConfig {
  readonly units: number;
  readonly activation: Activation;
  /** Share of the layer's outputs that a training step drops. */
  readonly dropout: number;
}

export interface InitConfig {
  readonly kind: Initializer;
  readonly scale: number;
  readonly bias: number;
}

export interface NetworkConfig {
  /** The hidden layers; an empty list is a linear classifier. */
  readonly layers: readonly LayerConfig[];
  readonly init: InitConfig;
  readonly leakySlope: number;
  /** Start value of every learned slope. */
  readonly preluSlope: number;
  /** Linear pieces of a maxout unit, each with weights of its own. */
  readonly maxoutPieces: number;
}

export interface RegularizationConfig {
  readonly l1: number;
  /** λ of ½λ‖W‖², added to the mean data loss; biases are free of it. */
  readonly l2: number;
  /** Longest list of incoming weights of a unit after a step; 0: any length. */
  readonly maxNorm: number;
  /** Deviation of the noise added to every feature in a training step. */
  readonly inputNoise: number;
}

/** How the learning rate falls with the epochs; each kind reads the numbers it needs. */
export interface ScheduleConfig {
  readonly kind: Schedule;
  /** Epochs between two steps. */
  readonly every: number;
  readonly factor: number;
  readonly rate: number;
  /** Epochs until the cosine reaches 0. */
  readonly epochs: number;
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
  /** Longest gradient of a step over all parameters; 0: any length. */
  readonly clipNorm: number;
  readonly schedule: ScheduleConfig;
}

/**
 * One layer's parameters: `W` is out × in, `b` has one entry per row of `W`. A maxout layer of P
 * pieces has P rows per unit, row u·P + p being piece p of unit u. A PReLU layer, and no other, has
 * `slopes`, one per unit.
 */
export interface LayerWeights {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
  readonly slopes?: readonly number[];
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

type PartialOf<T> = T extends readonly unknown[] | string | number | boolean | null
  ? T
  : { readonly [K in keyof T]?: PartialOf<T[K]> };

/** A config in which anything may be left out; lists replace lists. */
export type PartialConfig = PartialOf<Config>;

export const DEFAULT_CONFIG: Config = {
  version: 1,
  seed: 42,
  data: {
    kind: 'circle',
    samples: 500,
    noise: 0,
    trainShare: 0.5,
    classes: 2,
    turns: 1.75,
    standardize: false,
    vectorLength: 1,
    points: [],
  },
  features: ['x1', 'x2'],
  task: 'classification',
  network: {
    layers: [
      { units: 4, activation: 'tanh', dropout: 0 },
      { units: 2, activation: 'tanh', dropout: 0 },
    ],
    init: { kind: 'glorot', scale: 1, bias: 0 },
    leakySlope: 0.01,
    preluSlope: 0.25,
    maxoutPieces: 2,
  },
  loss: 'softmax',
  regularization: { l1: 0, l2: 0, maxNorm: 0, inputNoise: 0 },
  training: {
    optimizer: 'sgd',
    learningRate: 0.03,
    momentum: 0.9,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    batchSize: 10,
    shuffle: true,
    clipNorm: 0,
    schedule: { kind: 'constant', every: 10, factor: 0.5, rate: 0.1, epochs: 100 },
  },
  weights: null,
};
