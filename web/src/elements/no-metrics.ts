// SPDX-License-Identifier: MIT
import type { Metrics } from '../shared/metrics';

/** What is known before the engine has said anything. */
export const NO_METRICS: Metrics = {
  step: 0,
  epoch: 0,
  trainLoss: Number.NaN,
  testLoss: null,
  penalty: 0,
  trainAccuracy: null,
  testAccuracy: null,
  parameterCount: 0,
  deadFraction: null,
  diverged: false,
  samplesPerSecond: 0,
};
