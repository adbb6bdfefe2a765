// SPDX-License-Identifier: MIT

/** An inclusive range of allowed numbers. */
export interface Limit {
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
}

/** Allowed ranges by config path; list indices are written `[]`. The engine's limits.h holds the same figures. */
export const LIMITS = {
  seed: { min: 0, max: 2 ** 32 - 1, integer: true },
  'data.samples': { min: 10, max: 10_000, integer: true },
  'data.noise': { min: 0, max: 0.5 },
  'data.trainShare': { min: 0.1, max: 1 },
  'data.classes': { min: 2, max: 10, integer: true },
  'data.turns': { min: 0.25, max: 4 },
  'data.vectorLength': { min: 1, max: 3072, integer: true },
  'data.points': { min: 1, max: 100_000, integer: true },
  'data.points[]': { min: -1e6, max: 1e6 },
  'network.layers': { min: 0, max: 8, integer: true },
  'network.layers[].units': { min: 1, max: 512, integer: true },
  'network.layers[].dropout': { min: 0, max: 0.9 },
  'network.init.scale': { min: 0, max: 100 },
  'network.init.bias': { min: -10, max: 10 },
  'network.leakySlope': { min: 0, max: 1 },
  'network.preluSlope': { min: 0, max: 1 },
  'network.maxoutPieces': { min: 2, max: 4, integer: true },
  'regularization.l1': { min: 0, max: 10 },
  'regularization.l2': { min: 0, max: 10 },
  'regularization.maxNorm': { min: 0, max: 100 },
  'regularization.inputNoise': { min: 0, max: 10 },
  'training.learningRate': { min: 1e-7, max: 100 },
  'training.momentum': { min: 0, max: 0.9999 },
  'training.beta1': { min: 0, max: 0.9999 },
  'training.beta2': { min: 0, max: 0.9999 },
  'training.epsilon': { min: 1e-12, max: 1e-2 },
  'training.batchSize': { min: 1, max: 1024, integer: true },
  'training.clipNorm': { min: 0, max: 1000 },
  'training.schedule.every': { min: 1, max: 100_000, integer: true },
  'training.schedule.factor': { min: 1e-4, max: 1 },
  'training.schedule.rate': { min: 0, max: 100 },
  'training.schedule.epochs': { min: 1, max: 1_000_000, integer: true },
} as const satisfies Record<string, Limit>;

export type LimitedPath = keyof typeof LIMITS;

/** Ranges of what is asked of the pool of workers; no part of a config. */
const JOB_LIMITS: Readonly<Record<string, Limit>> = {
  'restarts.count': { min: 2, max: 1000, integer: true },
  'restarts.epochs': { min: 1, max: 1_000_000, integer: true },
  'restarts.steps': { min: 1, max: 1_000_000, integer: true },
  'landscape.seed': { min: 0, max: 2 ** 32 - 1, integer: true },
  'landscape.reach': { min: 0.01, max: 100 },
  'gradientCheck.examples': { min: 1, max: 1024, integer: true },
};

/** The range for a concrete path such as `network.layers[1].units` or `steps`, if that path is a limited number. */
export function limitAt(path: string): Limit | undefined {
  const generic = path.replace(/\[\d+\]/g, '[]');
  if (generic === 'steps' || generic === 'epochs') return STEP_LIMIT;
  return Object.hasOwn(LIMITS, generic) ? LIMITS[generic as LimitedPath] : JOB_LIMITS[generic];
}

/** Most numbers that given points may have together, labels included. */
export const MAX_POINT_NUMBERS = 2 ** 23;

export const LARGEST_FLOAT32 = (2 - 2 ** -23) * 2 ** 127;

/** Most points one `predict` request may carry. */
export const MAX_PREDICT_POINTS = 100_000;

/** Most batches one `step` request may ask for. */
export const MAX_STEPS_PER_REQUEST = 100_000_000;

const STEP_LIMIT: Limit = { min: 0, max: MAX_STEPS_PER_REQUEST, integer: true };
