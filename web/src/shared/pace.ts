// SPDX-License-Identifier: MIT

import type { Speed } from './speed';

/** Longest time that lost turns (a busy machine, a hidden page) may be made up for. */
const MAX_BACKLOG_MS = 100;

/** How many steps are due while a run plays at a steady rate. */
export class Pace {
  readonly #stepsPerMs: number;
  #since: number;
  #done = 0;

  /** @param stepsPerSecond 0 for as fast as possible */
  constructor(stepsPerSecond: number, now: number) {
    this.#stepsPerMs = stepsPerSecond / 1000;
    // One step is due at once, so that pressing play shows at once.
    this.#since = stepsPerSecond > 0 ? now - 1000 / stepsPerSecond : now;
  }

  /** Steps due at `now`; infinite when there is no rate. */
  due(now: number): number {
    if (this.#stepsPerMs === 0) return Number.POSITIVE_INFINITY;
    const backlog = Math.max(MAX_BACKLOG_MS, 1 / this.#stepsPerMs);
    const earliest = now - backlog - this.#done / this.#stepsPerMs;
    if (this.#since < earliest) this.#since = earliest;
    return Math.floor((now - this.#since) * this.#stepsPerMs + 1e-6) - this.#done;
  }

  count(steps: number): void {
    this.#done += steps;
  }

  /** Milliseconds until the next step is due. */
  wait(now: number): number {
    if (this.#stepsPerMs === 0) return 0;
    return Math.max(0, this.#since + (this.#done + 1) / this.#stepsPerMs - now);
  }
}

/** The pace of `speed` from now on, in a run with so many batches an epoch. */
export function paceOf({ unit, perSecond }: Speed, batchesPerEpoch: number, now: number): Pace {
  return new Pace(unit === 'epoch' ? perSecond * batchesPerEpoch : perSecond, now);
}
