// SPDX-License-Identifier: MIT
import type { RunAction } from './ui-context';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex]';

/**
 * What a key means to the run: space plays or pauses, → steps, R resets. Null while a control or
 * text has the focus, or when a modifier is held.
 */
export function shortcutAction(event: KeyboardEvent, playing: boolean): RunAction | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const [target] = event.composedPath();
  if (target instanceof Element && target.matches(CONTROLS)) return null;
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
