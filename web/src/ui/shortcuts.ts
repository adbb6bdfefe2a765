// SPDX-License-Identifier: MIT
import type { RunAction } from './ui-context';

/** What takes any key: text, choices and sliders. */
const TYPING =
  'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable], [role=listbox]';
/** What the space bar works on; a radio button only while it is not chosen. */
const PRESSED = 'a[href], button, summary, [type=checkbox], [type=radio]:not(:checked)';
/** What arrow keys move in. */
const MOVED_IN = '[type=radio], [tabindex]';

/**
 * What a key means to the run: space plays or pauses, → steps, R resets. Null when what has the
 * focus uses the key itself, or when a modifier is held.
 */
export function shortcutAction(event: KeyboardEvent, playing: boolean): RunAction | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  if (target instanceof Element && usesKey(target, event.key)) return null;
  switch (event.key) {
    case ' ':
      return playing ? 'pause' : 'play';
    case 'ArrowRight':
      return 'step';
    case 'r':
    case 'R':
      return 'reset';
    default:
      return null;
  }
}

function usesKey(target: Element, key: string): boolean {
  if (target.matches(TYPING)) return true;
  return target.matches(key === ' ' ? PRESSED : MOVED_IN) && (key === ' ' || key === 'ArrowRight');
}
