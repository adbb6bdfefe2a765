// SPDX-License-Identifier: MIT
import type { Diagnostics } from './diagnostics';

/** Figures that cost the engine time, and so are only made while somebody looks at them. */
export interface WatchedFigures {
  /** The gradient of the training loss with respect to every parameter. */
  readonly gradient: boolean;
  /** What every unit does over the training set. */
  readonly activity: boolean;
  /** What every layer does over the training set. */
  readonly diagnostics: boolean;
}

export type Figure = keyof WatchedFigures;

export const NO_FIGURES: WatchedFigures = { gradient: false, activity: false, diagnostics: false };

/** What came with a picture; null where nothing new was made, or nobody watches. */
export interface RunFigures {
  /** ∂L/∂θ in the order of the parameters, L the mean loss over the training set without penalty. */
  readonly gradient: Float32Array | null;
  /** `ACTIVITY_STRIDE` floats per unit, hidden layers first to last, then outputs: largest |activation|, saturated share. */
  readonly activity: Float32Array | null;
  readonly diagnostics: Diagnostics | null;
}

export const ACTIVITY_STRIDE = 2;

/** From this share of the training examples on a unit counts as saturated. */
const SATURATED_SHARE = 0.5;

export type UnitState = 'alive' | 'dead' | 'saturated';

/** @param index of the unit behind the inputs */
export function unitState(activity: Float32Array, index: number, isRelu: boolean): UnitState {
  const at = index * ACTIVITY_STRIDE;
  if (isRelu && activity[at] === 0) return 'dead';
  return (activity[at + 1] ?? 0) > SATURATED_SHARE ? 'saturated' : 'alive';
}
