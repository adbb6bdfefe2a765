// SPDX-License-Identifier: MIT
import { niceCeiling } from './ticks';

const DEFAULT_TOP = 1;
/** The axis shrinks only when the losses use less than this share of it. */
const LEAST_USED_SHARE = 0.5;
const HEADROOM = 1.04;
/** Losses above this many times what 95 % of them reach run out of the picture, the start of the run excepted. */
const SPIKE_FACTOR = 4;
const QUANTILE = 0.95;

/**
 * How high a loss axis must reach to show `losses` (oldest first): their largest, but a few wild ones do
 * not flatten all the rest. 0 when none is finite and positive. `scratch` is overwritten, at least as long.
 */
export function shownMaximum(losses: Float64Array, scratch: Float64Array): number {
  let count = 0;
  let largest = 0;
  let first = 0;
  for (const loss of losses) {
    if (!(loss >= 0 && loss < Number.POSITIVE_INFINITY)) continue;
    if (count === 0) first = loss;
    scratch[count++] = loss;
    if (loss > largest) largest = loss;
  }
  if (count === 0) return 0;
  const common = scratch.subarray(0, count).sort()[Math.floor((count - 1) * QUANTILE)] ?? 0;
  return Math.min(largest, Math.max(SPIKE_FACTOR * common, first));
}

/** Smallest positive and finite loss; infinite when there is none. */
export function leastShown(losses: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (const loss of losses) if (loss > 0 && loss < least) least = loss;
  return least;
}

/** A logarithmic axis spans at least one power of ten, and at most this many. */
const MOST_DECADES = 8;

/** Where a logarithmic axis up to `top` begins so that `least` is on it: a power of ten. */
export function logBottom(least: number, top: number): number {
  const floor = Math.floor(Math.log10(Math.min(least, top)) + 1e-9);
  const highest = Math.ceil(Math.log10(top) - 1e-9) - 1;
  return 10 ** Math.max(Math.min(floor, highest), highest - MOST_DECADES);
}

/** Powers of ten from `bottom` to `top`, thinned to about `count`; where few, 2 and 5 times them too. */
export function logTicks(bottom: number, top: number, count: number): number[] {
  const first = Math.round(Math.log10(bottom));
  const decades = Math.log10(top) - first;
  const every = Math.max(1, Math.ceil(decades / count));
  const factors = 3 * decades <= count + 1 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let power = first; power <= first + decades + 1e-9; power += every) {
    for (const factor of factors) {
      const tick = Number(`${factor}e${power}`);
      if (tick <= top * (1 + 1e-9)) ticks.push(tick);
    }
  }
  return ticks;
}

/** The top of a loss axis: round numbers, growing at once, shrinking only when half of it is idle. */
export class LossScale {
  #top = 0;

  get top(): number {
    return this.#top > 0 ? this.#top : DEFAULT_TOP;
  }

  /** @param maximum largest loss to be shown; 0 keeps the axis as it is */
  fit(maximum: number): void {
    if (!(maximum > 0) || !Number.isFinite(maximum)) return;
    const target = niceCeiling(maximum * HEADROOM);
    if (target > this.#top || target < this.#top * LEAST_USED_SHARE) this.#top = target;
  }

  reset(): void {
    this.#top = 0;
  }
}
