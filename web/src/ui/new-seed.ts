// SPDX-License-Identifier: MIT
import type { UiContext } from './ui-context';

/** New seeds stay short enough to read out to a neighbour. */
const MOST_SHOWN_SEED = 10_000;

/** Other data and other start weights. */
export function newSeed(ui: UiContext): void {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  ui.change({ seed: random % MOST_SHOWN_SEED });
}
