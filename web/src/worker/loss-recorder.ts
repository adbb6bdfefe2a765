// SPDX-License-Identifier: MIT
import { recordingInterval } from '../shared/loss-history';
import type { EngineMetrics } from './engine';

/** Notes the losses at the steps that the curves show, until they are sent to the page. */
export class LossRecorder {
  readonly #base: number;
  #recorded: number[] = [];

  /** @param base steps between two points at the start of the run, at least 1 */
  constructor(base: number) {
    this.#base = base;
  }

  isDue(step: number): boolean {
    return step % recordingInterval(this.#base, step) === 0;
  }

  /** Steps from `step` to the next one that is due, at least 1. */
  stepsToNext(step: number): number {
    const interval = recordingInterval(this.#base, step);
    return interval - (step % interval);
  }

  record(metrics: EngineMetrics): void {
    const { step, epoch, trainLoss, testLoss, trainAccuracy, testAccuracy } = metrics;
    const figures = [testLoss, trainAccuracy, testAccuracy].map((figure) => figure ?? Number.NaN);
    this.#recorded.push(step, epoch, trainLoss, ...figures);
  }

  /** What was recorded since the last call. */
  take(): readonly number[] {
    const recorded = this.#recorded;
    this.#recorded = [];
    return recorded;
  }
}
