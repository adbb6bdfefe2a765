// SPDX-License-Identifier: MIT
import type { UiContext } from '../ui/ui-context';

/**
 * Fetches what points are edited with, the elements `nn-point-editor` and `nn-point-tools`. Without
 * them editing ends again, and the person is told.
 */
export function fetchPointEditing(ui: UiContext): void {
  Promise.all([import('./nn-point-editor'), import('./nn-point-tools')]).catch(() => {
    ui.points.end();
    ui.store.report([{ code: 'notFetched', path: '', value: 'points' }]);
  });
}
