// SPDX-License-Identifier: MIT
import { i18nFor, languageFor } from '../i18n/index';
import { writeGoal } from '../shared/goal';
import type { ViewKey } from '../shared/link';
import { writeSpeed } from '../shared/speed';
import { withClassNames } from '../ui/class-names';
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
  const { store, frames, replaying, attention, remarks, stepUnit, points } = session;
  const { theme, layout, hidden, explains, locked } = readViewAttributes(element);
  const isDark = theme === 'auto' ? prefersDark.matches : theme === 'dark';
  const i18n = withClassNames(i18nFor(languageFor(element)), points.names.peek());
  return {
    ...actions,
    ...viewSetters(element),
    ...attention,
    store,
    replaying,
    remarks,
    stepUnit,
    points,
    siteUrl: siteUrl(),
    simple,
    layout,
    hidden,
    panels: session.panels,
    picture: session.picture,
    explains,
    locked,
    shows: (part) => !hidden.has(part),
    i18n,
    theme,
    colors: readColors(element).colors,
    appearance: isDark ? 'dark' : 'light',
    change: (partial) => {
      if (locked) actions.announce(i18n.text.lock.reason);
      else void session.changeByUser(partial);
    },
    openRun: (config, steps) => void session.openByUser(config, steps),
    startFrom: async (config, weights) => {
      if (!locked) await session.startFrom(config, weights);
    },
    run: (action) => session.runByUser(action),
    setSimple: (simple) => {
      if (simple) showUsual(element, session);
      actions.setSimple(simple);
      dispatch(element, 'nn-change', { path: 'simple', value: simple, byUser: true });
    },
    openDialog: (name) => {
      attention.dialog.value = name;
    },
    dismissRemark: (remark) => session.dismissRemark(remark),
    shareQuery: (trained) => session.shareQuery(trained),
    requestFrame: (view) => frames.request(view),
  };
}

/** What has no control in the simple view is as usual. */
function showUsual(element: Element, { store }: PlaygroundSession): void {
  store.parameters.showsGradient.value = false;
  for (const name of ['edges', 'contours'] satisfies ViewKey[]) element.removeAttribute(name);
}

type ViewSetters = Pick<
  UiContext,
  | 'setLanguage'
  | 'setTheme'
  | 'setColors'
  | 'setExplains'
  | 'setPicture'
  | 'setPanels'
  | 'setArithmetic'
  | 'setSpeed'
  | 'setStepUnit'
  | 'setGoal'
>;

/** What the person chooses of the view stands in attributes, for the page to see and keep. */
function viewSetters(element: Element): ViewSetters {
  const set = (name: ViewKey, value: string): void => {
    element.setAttribute(name, value);
    dispatch(element, 'nn-change', { path: name, value, byUser: true });
  };
  return {
    setLanguage: (language) => set('lang', language),
    setTheme: (theme) => set('theme', theme),
    setColors: (colors) => set('colors', colors),
    setExplains: (explains) => set('explain', explains ? 'on' : 'off'),
    setPicture: set,
    setPanels: (panels) => set('view', panels.join()),
    setArithmetic: (arithmetic) => set('arithmetic', arithmetic),
    setSpeed: (speed) => set('speed', writeSpeed(speed)),
    setStepUnit: (unit) => set('step-by', unit === 'epoch' ? unit : 'batch'),
    setGoal: (goal) => set('until', writeGoal(goal)),
  };
}
