// SPDX-License-Identifier: MIT
import { i18nFor, languageFor } from '../i18n/index';
import type { UiContext } from '../ui/ui-context';
import { readColors } from './colors-attribute';
import { readViewAttributes } from './playground-attributes';
import { dispatch } from './playground-events';
import type { PlaygroundSession } from './playground-session';

export const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** What only the element itself can do. */
export type ElementActions = Pick<UiContext, 'retry' | 'shareLink' | 'announce'>;

/** The context of an element as its attributes, its page and the system are now. */
export function createContext(
  element: Element,
  session: PlaygroundSession,
  actions: ElementActions,
): UiContext {
  const { store, frames, replaying, selection } = session;
  const { theme } = readViewAttributes(element);
  const isDark = theme === 'auto' ? prefersDark.matches : theme === 'dark';
  const setView = (name: 'lang' | 'theme' | 'colors', value: string): void => {
    element.setAttribute(name, value);
    dispatch(element, 'nn-change', { path: name, value, byUser: true });
  };
  return {
    ...actions,
    store,
    replaying,
    selection,
    i18n: i18nFor(languageFor(element)),
    theme,
    colors: readColors(element).colors,
    appearance: isDark ? 'dark' : 'light',
    setLanguage: (language) => setView('lang', language),
    setTheme: (value) => setView('theme', value),
    setColors: (value) => setView('colors', value),
    change: (partial) => session.changeByUser(partial),
    run: (action) => session.runByUser(action),
    setSpeed: (epochsPerSecond) => session.setSpeed(epochsPerSecond),
    requestFrame: (view) => frames.request(view),
  };
}
