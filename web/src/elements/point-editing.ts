// SPDX-License-Identifier: MIT
import { fetchPart } from '../ui/fetch-part';
import type { UiContext } from '../ui/ui-context';

/**
 * Fetches what points are edited with, the elements `nn-point-editor` and `nn-point-tools`. Without
 * them editing ends again, and the person is told.
 */
export function fetchPointEditing(ui: UiContext): void {
  const load = () => Promise.all([import('./nn-point-editor'), import('./nn-point-tools')]);
  void fetchPart(ui, 'points', load, () => ui.points.end());
}
