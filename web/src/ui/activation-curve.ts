// SPDX-License-Identifier: MIT
import type { Activation } from '../shared/config';

/** Slopes with which the drawings of leaky units show a bend that can be seen. */
export const DRAWN_SLOPES = { leaky: 0.1, prelu: 0.25 } as const;

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** f(z), for drawings only: the run itself is the engine's. Maxout is max(z, −½z). */
export const ACTIVATION_FUNCTIONS: Readonly<Record<Activation, (z: number) => number>> = {
  linear: (z) => z,
  sigmoid,
  tanh: Math.tanh,
  relu: (z) => Math.max(0, z),
  'leaky-relu': (z) => (z > 0 ? z : DRAWN_SLOPES.leaky * z),
  prelu: (z) => (z > 0 ? z : DRAWN_SLOPES.prelu * z),
  maxout: (z) => Math.max(z, -z / 2),
  elu: (z) => (z >= 0 ? z : Math.expm1(z)),
  gelu: (z) => z * sigmoid(Math.sqrt(8 / Math.PI) * (z + 0.044715 * z ** 3)),
  swish: (z) => z * sigmoid(z),
  softplus: (z) => Math.log1p(Math.exp(z)),
  sine: Math.sin,
};

/** What is drawn: z from −LIMIT to LIMIT. */
export const CURVE_LIMIT = 4;
const SAMPLES = 128;
const STEP = 1e-4;

export interface Curve {
  /** z, then the value, of each point. */
  readonly points: readonly (readonly [number, number])[];
}

/** f and its slope, by centred differences halfway between the points, so that kinks stay steps. */
export function activationCurves(kind: Activation): { readonly f: Curve; readonly slope: Curve } {
  const f = ACTIVATION_FUNCTIONS[kind];
  const at = (index: number) => -CURVE_LIMIT + (2 * CURVE_LIMIT * index) / SAMPLES;
  const places = Array.from({ length: SAMPLES + 1 }, (_, index) => at(index));
  const middles = places.slice(0, -1).map((_, index) => at(index + 0.5));
  return {
    f: { points: places.map((z) => [z, f(z)]) },
    slope: { points: middles.map((z) => [z, (f(z + STEP) - f(z - STEP)) / (2 * STEP)]) },
  };
}
