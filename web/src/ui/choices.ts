// SPDX-License-Identifier: MIT
import { DEFAULT_SPEED, type Speed } from '../shared/speed';

/* What the interface suggests; every field takes any allowed number beside it. */

/** TensorFlow Playground's learning rates. */
export const LEARNING_RATES = [1e-5, 1e-4, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10] as const;
/** TensorFlow Playground's regularization rates. */
export const PENALTIES = [0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10] as const;
export const BATCH_SIZES = [1, 2, 5, 10, 20, 30, 50, 100, 300] as const;
export const SAMPLE_COUNTS = [50, 100, 200, 300, 500, 1000, 2000, 5000] as const;
export const MOMENTA = [0.5, 0.9, 0.95, 0.99] as const;
export const BETA2S = [0.9, 0.99, 0.999] as const;
export const EPSILONS = [1e-8, 1e-7, 1e-6, 1e-4] as const;
export const SCALES = [0.1, 0.5, 1, 2, 5] as const;
export const START_BIASES = [0, 0.01, 0.1, 1] as const;
export const LEAKY_SLOPES = [0, 0.01, 0.1, 0.2, 0.3] as const;
export const PRELU_SLOPES = [0, 0.1, 0.25, 0.5] as const;
export const PIECES = [2, 3, 4] as const;
export const DROPOUTS = [0, 0.1, 0.2, 0.3, 0.5] as const;
export const MAX_NORMS = [0, 1, 2, 3, 4] as const;
export const INPUT_NOISES = [0, 0.05, 0.1, 0.3, 0.5] as const;
export const CLIP_NORMS = [0, 0.1, 1, 5] as const;
export const SCHEDULE_EPOCHS = [1, 10, 50, 100, 500, 1000] as const;
export const SCHEDULE_FACTORS = [0.1, 0.5, 0.9, 0.95, 0.99] as const;
export const SCHEDULE_RATES = [0.001, 0.01, 0.1, 1] as const;
export const CLASS_COUNTS = [2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export const TURNS = [0.5, 1, 1.75, 2, 3] as const;

/** From one mini-batch a second to as fast as it goes. */
export const SPEEDS: readonly Speed[] = [
  { unit: 'batch', perSecond: 1 },
  { unit: 'batch', perSecond: 5 },
  { unit: 'epoch', perSecond: 1 },
  { unit: 'epoch', perSecond: 10 },
  DEFAULT_SPEED,
  { unit: 'epoch', perSecond: 300 },
  { unit: 'epoch', perSecond: 0 },
];

/** How inputs are written in the interface. */
export const FEATURE_LABELS = {
  x1: 'x₁',
  x2: 'x₂',
  'x1^2': 'x₁²',
  'x2^2': 'x₂²',
  'x1*x2': 'x₁x₂',
  'sin(x1)': 'sin x₁',
  'sin(x2)': 'sin x₂',
} as const;

const HIGHEST_CALM_RATE = 0.03;

/** A learning rate that usually ends a divergence: a third of the present one, 0.03 at most. */
export function calmerRate(rate: number): number {
  return Number(Math.min(rate / 3, HIGHEST_CALM_RATE).toPrecision(1));
}
