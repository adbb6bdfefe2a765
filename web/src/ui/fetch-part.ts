// SPDX-License-Identifier: MIT
import type { UiContext } from './ui-context';

/**
 * Fetches a part of the page that is not there at first, and says whether it is there now. Where that
 * fails, `takeBack` undoes what asked for it, and the person is told.
 */
export async function fetchPart(
  ui: UiContext,
  name: string,
  load: () => Promise<unknown>,
  takeBack: () => void,
): Promise<boolean> {
  try {
    await load();
    return true;
  } catch {
    takeBack();
    ui.store.report([{ code: 'notFetched', path: '', value: name }]);
    return false;
  }
}
