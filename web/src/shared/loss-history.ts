// SPDX-License-Identifier: MIT

const MAX_RECORDED_POINTS = 1000;
/** Step, epoch, training loss, test loss. */
export const RECORDED_FIGURES = 4;

/**
 * Steps between two recorded points of the loss curves of a run that has come to `step`: `base`
 * at first, doubled whenever a thousand points are full. It depends on the step alone, so that
 * the worker, which measures, and the page, which keeps the curve, thin alike, and a replayed run
 * draws the same curve.
 */
export function recordingInterval(base: number, step: number): number {
  let interval = base;
  while (step >= MAX_RECORDED_POINTS * interval) interval *= 2;
  return interval;
}

/** The recorded loss curves, oldest first; at most a thousand points, evenly spread over the run. */
export class LossHistory {
  readonly #base: number;
  #interval: number;
  #steps: number[] = [];
  #epochs: number[] = [];
  #train: number[] = [];
  #test: number[] = [];

  /** @param base steps between two points at the start, at least 1 */
  constructor(base: number) {
    this.#base = base;
    this.#interval = base;
  }

  get steps(): readonly number[] {
    return this.#steps;
  }

  /** Passes over the training set, fractional; not the steps in another unit when the batch size was changed. */
  get epochs(): readonly number[] {
    return this.#epochs;
  }

  get train(): readonly number[] {
    return this.#train;
  }

  /** NaN where there is no test set. */
  get test(): readonly number[] {
    return this.#test;
  }

  /** Adds points of step, epoch, training loss, test loss each, as a snapshot brings them. */
  add(recorded: readonly number[]): void {
    for (let at = 0; at + RECORDED_FIGURES <= recorded.length; at += RECORDED_FIGURES) {
      const step = recorded[at] ?? 0;
      const interval = recordingInterval(this.#base, step);
      if (interval > this.#interval) this.#thin(interval);
      this.#steps.push(step);
      this.#epochs.push(recorded[at + 1] ?? 0);
      this.#train.push(recorded[at + 2] ?? Number.NaN);
      this.#test.push(recorded[at + 3] ?? Number.NaN);
    }
  }

  /** Forgets what came after `step`: a run that diverged goes on from its last good state. */
  rewind(step: number): void {
    while ((this.#steps.at(-1) ?? 0) > step) {
      this.#steps.pop();
      this.#epochs.pop();
      this.#train.pop();
      this.#test.pop();
    }
  }

  #thin(interval: number): void {
    const isKept = this.#steps.map((step) => step % interval === 0);
    const keep = (values: readonly number[]): number[] =>
      values.filter((_, index) => isKept[index]);
    this.#interval = interval;
    this.#steps = keep(this.#steps);
    this.#epochs = keep(this.#epochs);
    this.#train = keep(this.#train);
    this.#test = keep(this.#test);
  }
}
