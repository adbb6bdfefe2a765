// SPDX-License-Identifier: MIT
import { isSameSpeed } from '../shared/speed';
import { SPEEDS } from './choices';
import { newSeed } from './new-seed';
import { type Shortcut, shortcutOf } from './shortcuts';
import type { UiContext } from './ui-context';

/** Does what a key means to the playground, and takes the event if it means anything. */
export function pressKey(ui: UiContext, event: KeyboardEvent): void {
  // A dialog has the keyboard for itself.
  if (ui.dialog.peek() !== null) return;
  const found = shortcutOf(event);
  if (found === null || !ui.shows(found.part)) return;
  event.preventDefault();
  carryOut(ui, found.shortcut);
}

function carryOut(ui: UiContext, shortcut: Shortcut): void {
  switch (shortcut) {
    case 'playPause':
      return ui.run(ui.store.playing.peek() || ui.replaying.peek() ? 'pause' : 'play');
    case 'step':
    case 'epoch':
    case 'reset':
      return ui.run(shortcut);
    case 'seed':
      return newSeed(ui);
    case 'slower':
      return changeSpeed(ui, -1);
    case 'faster':
      return changeSpeed(ui, 1);
    case 'share':
    case 'help':
      return ui.openDialog(shortcut);
  }
}

/** To the next of the usual speeds; from any other speed to the default's neighbour. */
function changeSpeed(ui: UiContext, by: -1 | 1): void {
  const now = SPEEDS.findIndex((speed) => isSameSpeed(speed, ui.store.speed.peek()));
  const usual = now < 0 ? SPEEDS.length - 3 : now;
  const next = SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, usual + by))];
  if (next !== undefined) ui.setSpeed(next);
}
