// SPDX-License-Identifier: MIT
import type { Catalogue } from '../i18n/index';
import type { Part } from '../shared/parts';

/** What a key can mean to a playground. */
export type Shortcut =
  | 'playPause'
  | 'step'
  | 'epoch'
  | 'reset'
  | 'seed'
  | 'slower'
  | 'faster'
  | 'share'
  | 'help';

interface ShortcutKey {
  readonly shortcut: Shortcut;
  /** As the keyboard event names it, in lower case. */
  readonly key: string;
  /** Needed with keys that have another meaning without it. */
  readonly shift?: boolean;
  /** The same as a person reads it, or the name of a text. */
  readonly shown: string | { readonly text: keyof Catalogue['keys'] };
  /** Whoever hides this part switches the key off. */
  readonly part: Part;
  /** Holding the key down repeats it. */
  readonly repeats?: boolean;
}

/** In the order in which the help lists them. */
export const SHORTCUTS: readonly ShortcutKey[] = [
  { shortcut: 'playPause', key: ' ', shown: { text: 'space' }, part: 'play' },
  { shortcut: 'step', key: 'arrowright', shift: false, shown: '→', part: 'step', repeats: true },
  {
    shortcut: 'epoch',
    key: 'arrowright',
    shift: true,
    shown: '⇧ →',
    part: 'step',
    repeats: true,
  },
  { shortcut: 'reset', key: 'r', shown: 'R', part: 'reset' },
  { shortcut: 'seed', key: 'n', shown: 'N', part: 'seed' },
  { shortcut: 'slower', key: ',', shown: ',', part: 'speed' },
  { shortcut: 'faster', key: '.', shown: '.', part: 'speed' },
  { shortcut: 'share', key: 's', shown: 'S', part: 'share' },
  { shortcut: 'help', key: '?', shown: '?', part: 'help' },
];

/** What takes any key: text, choices and sliders. */
const TYPING =
  'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable], [role=listbox]';
/** What the space bar works on; a radio button only while it is not chosen. */
const PRESSED = 'a[href], button, summary, [type=checkbox], [type=radio]:not(:checked)';
/** What arrow keys move in. */
const MOVED_IN = '[type=radio], [tabindex]';

/**
 * What a key means to a playground. Null when what has the focus uses the key itself, or when a
 * modifier is held that would make it the browser's.
 */
export function shortcutOf(event: KeyboardEvent): ShortcutKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  const found = SHORTCUTS.find(
    (one) => one.key === key && (one.shift === undefined || one.shift === event.shiftKey),
  );
  if (found === undefined || (event.repeat && !found.repeats)) return null;
  const [target] = event.composedPath();
  return target instanceof Element && usesKey(target, event.key) ? null : found;
}

function usesKey(target: Element, key: string): boolean {
  if (target.matches(TYPING)) return true;
  if (key === ' ') return target.matches(PRESSED);
  return key === 'ArrowRight' && target.matches(MOVED_IN);
}
