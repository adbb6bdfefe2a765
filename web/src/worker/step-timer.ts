// SPDX-License-Identifier: MIT

/** Longest stretch of training before messages are looked at again. */
export const SLICE_MS = 8;
/** Weight of the newest measurement in the running mean. */
const SMOOTHING = 0.2;

/** Learns how long a step takes, to size slices, and how many examples a second are trained. */
export class StepTimer {
  readonly #samplesPerStep: number;
  #msPerStep = 0;

  /** @param samplesPerStep mean size of a batch */
  constructor(samplesPerStep = 1) {
    this.#samplesPerStep = samplesPerStep;
  }

  /** Steps that fit into `ms`, at least one; one at first, as long as nothing was measured. */
  stepsWithin(ms: number): number {
    if (this.#msPerStep === 0) return 1;
    return Math.max(1, Math.floor(ms / 2 / this.#msPerStep));
  }

  count(steps: number, ms: number): void {
    if (steps === 0) return;
    // A coarse clock may see no time pass.
    const measured = Math.max(ms, 1e-3) / steps;
    this.#msPerStep =
      this.#msPerStep === 0 ? measured : this.#msPerStep + SMOOTHING * (measured - this.#msPerStep);
  }

  get samplesPerSecond(): number {
    return this.#msPerStep === 0 ? 0 : (1000 * this.#samplesPerStep) / this.#msPerStep;
  }
}
