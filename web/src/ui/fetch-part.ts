// SPDX-License-Identifier: MIT
import type { LikelyPart, UiContext } from './ui-context';
import { whenNear } from './when-near';

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

/** Of a control: has what it opens fetched while somebody comes near. */
export function opens({ likely }: UiContext, part: LikelyPart) {
  return whenNear(() => {
    likely.value = part;
  });
}

/** Fetches ahead; a failure is told when the part is asked for. */
export function fetchAhead(load: () => Promise<unknown>): void {
  load().catch(() => undefined);
}
