// SPDX-License-Identifier: MIT
import { LayerHistory } from './layer-history';

const MAX_RECORDED_POINTS = 1000;
/** Step, epoch, training loss, test loss, training accuracy, test accuracy. */
export const RECORDED_FIGURES = 6;

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

/** The recorded curves of loss and accuracy, oldest first; at most a thousand points, evenly spread over the run. */
export class LossHistory {
  /** What the layers did meanwhile, where it was watched. */
  readonly layers = new LayerHistory();
  readonly #base: number;
  #interval: number;
  /** One list per recorded figure, all of the same length. */
  #figures: readonly number[][] = Array.from({ length: RECORDED_FIGURES }, () => []);

  /** @param base steps between two points at the start, at least 1 */
  constructor(base: number) {
    this.#base = base;
    this.#interval = base;
  }

  get steps(): readonly number[] {
    return this.#list(0);
  }

  /** Passes over the training set, fractional; not the steps in another unit when the batch size was changed. */
  get epochs(): readonly number[] {
    return this.#list(1);
  }

  get train(): readonly number[] {
    return this.#list(2);
  }

  /** NaN where there is no test set. */
  get test(): readonly number[] {
    return this.#list(3);
  }

  /** Share classified correctly, 0 … 1; NaN for a regression. */
  get trainAccuracy(): readonly number[] {
    return this.#list(4);
  }

  get testAccuracy(): readonly number[] {
    return this.#list(5);
  }

  /**
   * Adds points of `RECORDED_FIGURES` numbers each, as a snapshot brings them, in place of those at
   * the same step or later.
   */
  add(recorded: readonly number[]): void {
    for (let at = 0; at + RECORDED_FIGURES <= recorded.length; at += RECORDED_FIGURES) {
      const step = recorded[at] ?? 0;
      this.rewind(step - 1);
      const interval = recordingInterval(this.#base, step);
      if (interval > this.#interval) this.#thin(interval);
      this.#figures.forEach((list, figure) => {
        list.push(recorded[at + figure] ?? Number.NaN);
      });
    }
  }

  /** Forgets what came after `step`: the run goes on from there. */
  rewind(step: number): void {
    if (this.#last <= step) return;
    this.#interval = recordingInterval(this.#base, Math.max(0, step));
    while (this.#last > step) {
      for (const list of this.#figures) list.pop();
    }
    this.layers.rewind(step);
  }

  get #last(): number {
    return this.steps.at(-1) ?? Number.NEGATIVE_INFINITY;
  }

  #list(figure: number): number[] {
    return this.#figures[figure] as number[];
  }

  #thin(interval: number): void {
    const isKept = this.steps.map((step) => step % interval === 0);
    this.#interval = interval;
    this.#figures = this.#figures.map((list) => list.filter((_, index) => isKept[index]));
  }
}
