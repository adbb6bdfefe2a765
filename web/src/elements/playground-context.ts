// SPDX-License-Identifier: MIT
import { i18nFor, languageFor } from '../i18n/index';
import type { UiContext } from '../ui/ui-context';
import { readColors } from './colors-attribute';
import { readViewAttributes } from './playground-attributes';
import { dispatch } from './playground-events';
import type { PlaygroundSession } from './playground-session';
import { siteUrl } from './site-url';

export const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** What only the element itself can do. */
export type ElementActions = Pick<UiContext, 'retry' | 'announce' | 'setSimple'>;

/** The context of an element as its attributes, its page and the system are now. */
export function createContext(
  element: Element,
  session: PlaygroundSession,
  actions: ElementActions,
  simple: boolean | null,
): UiContext {
  const { store, frames, replaying, selection, probe, remarks, dialog, stepUnit, points } = session;
  const { theme, layout, hidden, panels, locked } = readViewAttributes(element);
  const isDark = theme === 'auto' ? prefersDark.matches : theme === 'dark';
  const setView = (
    name: 'lang' | 'theme' | 'colors' | 'arithmetic' | 'view',
    value: string,
  ): void => {
    element.setAttribute(name, value);
    dispatch(element, 'nn-change', { path: name, value, byUser: true });
  };
  const i18n = i18nFor(languageFor(element));
  return {
    ...actions,
    store,
    replaying,
    selection,
    probe,
    remarks,
    dialog,
    stepUnit,
    points,
    siteUrl: siteUrl(),
    simple,
    layout,
    hidden,
    panels,
    locked,
    shows: (part) => !hidden.has(part),
    i18n,
    theme,
    colors: readColors(element).colors,
    appearance: isDark ? 'dark' : 'light',
    setLanguage: (language) => setView('lang', language),
    setTheme: (value) => setView('theme', value),
    setColors: (value) => setView('colors', value),
    setPanels: (value) => setView('view', value.join()),
    setArithmetic: (value) => setView('arithmetic', value),
    change: (partial) => {
      if (locked) actions.announce(i18n.text.lock.reason);
      else void session.changeByUser(partial);
    },
    run: (action) => session.runByUser(action),
    setSpeed: (speed) => session.setSpeed(speed),
    setGoal: (goal) => session.setGoal(goal),
    setStepUnit: (unit) => {
      stepUnit.value = unit;
    },
    openDialog: (name) => {
      dialog.value = name;
    },
    dismissRemark: (remark) => session.dismissRemark(remark),
    shareQuery: (trained) => session.shareQuery(trained),
    requestFrame: (view) => frames.request(view),
  };
}
