// SPDX-License-Identifier: MIT

/** Figures over the whole training and test set; null where one does not apply (no test set, no classes, no ReLU). */
export interface Metrics {
  /** Mini-batches trained since the start. */
  readonly step: number;
  /** Passes over the training set, fractional. */
  readonly epoch: number;
  /** Mean data loss, without the penalty. */
  readonly trainLoss: number;
  readonly testLoss: number | null;
  /** ½λ‖W‖² + λ₁‖W‖₁. */
  readonly penalty: number;
  /** Share of examples classified correctly, 0 … 1; null for a regression. */
  readonly trainAccuracy: number | null;
  readonly testAccuracy: number | null;
  readonly parameterCount: number;
  /** Share of hidden ReLU units that are 0 for every training example. */
  readonly deadFraction: number | null;
  readonly diverged: boolean;
  /** Training examples per second of the last run, 0 before any. */
  readonly samplesPerSecond: number;
}
