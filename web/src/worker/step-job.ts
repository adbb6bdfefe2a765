// SPDX-License-Identifier: MIT

/** Training that was asked for by number of steps. */
export interface StepJob {
  /** Steps still to do; of a job that waits for its turn, not known before. */
  remaining: number | null;
  /** Steps in all, given the step at which the job begins. */
  readonly length: (step: number) => number;
  readonly done: () => void;
}
