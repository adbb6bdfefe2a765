// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Metrics } from '../shared/metrics';
import { shownLoss } from './shown-figures';

/**
 * How far the run is, as alternating words and figures; null before the first step. The figures
 * of divergence are left to the notice. `wholeEpochs` leaves out how far the present one is.
 */
export function progressParts(
  metrics: Metrics | null,
  i18n: I18n,
  wholeEpochs = false,
): readonly string[] | null {
  if (metrics === null || metrics.step === 0) return null;
  const { format, text } = i18n;
  const epoch = format.epoch(metrics.epoch, wholeEpochs);
  if (metrics.trainAccuracy === null) {
    const testLoss = metrics.testLoss === null ? null : shownLoss(metrics.testLoss, i18n);
    return text.status.progressLoss(epoch, shownLoss(metrics.trainLoss, i18n), testLoss);
  }
  const test = metrics.testAccuracy === null ? null : format.percent(metrics.testAccuracy);
  return text.status.progress(epoch, format.percent(metrics.trainAccuracy), test);
}
