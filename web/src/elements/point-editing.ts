// SPDX-License-Identifier: MIT
import { fetchPart } from '../ui/fetch-part';
import type { UiContext } from '../ui/ui-context';

/** Brings what points are edited with, the elements `nn-point-editor` and `nn-point-tools`. */
export function loadPointEditing(): Promise<unknown> {
  return Promise.all([import('./nn-point-editor'), import('./nn-point-tools')]);
}

/** Fetches the same to edit now. Without it editing ends again, and the person is told. */
export function fetchPointEditing(ui: UiContext): void {
  void fetchPart(ui, 'points', loadPointEditing, () => ui.points.end());
}
