// SPDX-License-Identifier: MIT
import { fetchAhead, fetchPart } from '../ui/fetch-part';
import type { UiContext } from '../ui/ui-context';

const load = () => Promise.all([import('./nn-point-editor'), import('./nn-point-tools')]);

/**
 * Fetches what points are edited with, the elements `nn-point-editor` and `nn-point-tools`. Without
 * them editing ends again, and the person is told.
 */
export function fetchPointEditing(ui: UiContext): void {
  void fetchPart(ui, 'points', load, () => ui.points.end());
}

/** Fetches them ahead where somebody is likely to edit. */
export function expectPointEditing({ likely }: UiContext): void {
  if (likely.value === 'editing') fetchAhead(load);
}
