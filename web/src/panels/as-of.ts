// SPDX-License-Identifier: MIT
import { poolTexts } from '../i18n/panels/pool';
import type { TakenWeights } from '../store/shown-weights';
import type { UiContext } from '../ui/ui-context';

/** Of which step a result is, and whether the run has gone on since. */
export function asOf({ step }: TakenWeights, { store, i18n }: UiContext): string {
  const { landscape } = poolTexts(i18n.language);
  const now = store.metrics.value?.step ?? step;
  const shown = i18n.format.integer(step);
  return now === step ? landscape.asOf(shown) : landscape.stale(shown, i18n.format.integer(now));
}
