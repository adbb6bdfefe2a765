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
