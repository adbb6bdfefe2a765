// SPDX-License-Identifier: MIT
import { LANGUAGES, type Language, languageOf } from '../i18n/index';
import { ARITHMETICS, type Arithmetic } from '../shared/arithmetic';
import type { Config } from '../shared/config';
import { configFromShortNames, SHORT_NAMES } from '../shared/config-link';
import { type Goal, readGoal } from '../shared/goal';
import { VIEW_KEYS } from '../shared/link';
import { type PanelName, readPanels } from '../shared/panels';
import { type Hidden, hiddenParts, LAYOUTS, type Layout, readParts } from '../shared/parts';
import {
  PICTURE_KEYS,
  PICTURE_WORDS,
  type PictureChoice,
  USUAL_PICTURE,
} from '../shared/picture-choice';
import { type Problem, shownValue } from '../shared/problem';
import { DEFAULT_SPEED, MAX_SPEED, readSpeed, type Speed } from '../shared/speed';
import type { CheckedConfig } from '../shared/validate-config';
import { type StepUnit, THEMES, type Theme } from '../ui/ui-context';
import { readColors } from './colors-attribute';

/** Attributes that are no part of the config. */
const VIEW_ATTRIBUTES: readonly string[] = [...VIEW_KEYS, 'loading'];
/** Parts of a link that say how far a run is, and what stands beside the config. */
const RUN_ATTRIBUTES = ['weights', 'steps', 'names'] as const;
const CONFIG_ATTRIBUTES: readonly string[] = [...new Set([...SHORT_NAMES, 'weights'])];

/** All attributes that the element listens to. */
export const ATTRIBUTES: readonly string[] = [
  ...new Set([...SHORT_NAMES, ...RUN_ATTRIBUTES, ...VIEW_ATTRIBUTES]),
];

/** Whether an attribute is about how things are shown, not about the config. */
export function isViewAttribute(name: string): boolean {
  return VIEW_ATTRIBUTES.includes(name);
}

/** The config that an element's attributes describe over `base`; what cannot be read is reported. */
export function readConfigAttributes(element: Element, base: Config): CheckedConfig {
  const entries = new Map<string, string>();
  for (const name of CONFIG_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) entries.set(name, value);
  }
  return configFromShortNames(entries, base);
}

/**
 * The config after one attribute changed. Removing an attribute changes nothing, and neither do other
 * `steps`: those are trained when the element opens.
 */
export function readOneAttribute(name: string, value: string, base: Config): CheckedConfig {
  if (name === 'steps') return { config: base, problems: [] };
  return configFromShortNames(new Map([[name, value]]), base);
}

/** What the attributes beside the config say. */
export interface ViewAttributes {
  readonly theme: Theme;
  readonly speed: Speed;
  /** What one press of Step trains. */
  readonly stepUnit: StepUnit;
  /** Where playing stops by itself. */
  readonly goal: Goal;
  readonly autoplay: boolean;
  /** The build of the engine that is wanted. */
  readonly arithmetic: Arithmetic;
  readonly layout: Layout;
  readonly hidden: Hidden;
  /** Instruments that are open, in their order. */
  readonly panels: readonly PanelName[];
  /** The person cannot change settings. */
  readonly locked: boolean;
  /** The line under the network says what the figures show, not only how far the run is. */
  readonly explains: boolean;
  /** What the output shows, until the person chooses otherwise. */
  readonly picture: PictureChoice;
  /** The engine is not loaded before somebody sees the element. */
  readonly lazy: boolean;
  readonly problems: readonly Problem[];
}

/** Unreadable values fall back to the default and are reported. */
export function readViewAttributes(element: Element): ViewAttributes {
  const problems: Problem[] = [];
  const taken = <T>(read: T | Problem, fallback: T): T => {
    if (!isProblem(read)) return read;
    problems.push(read);
    return fallback;
  };
  const text = (name: string) => element.getAttribute(name);
  const theme = taken<Theme>(readWord('theme', text('theme'), THEMES), 'auto');
  const speed = taken<Speed>(speedOf(text('speed')), DEFAULT_SPEED);
  const stepBy = taken(readWord('step-by', text('step-by'), ['batch', 'epoch']), 'batch');
  taken<Language | null>(readLanguage(text('lang')), null);
  const layout = taken<Layout>(readWord('ui', text('ui'), LAYOUTS), 'full');
  const arithmetic = taken<Arithmetic>(
    readWord('arithmetic', text('arithmetic'), ARITHMETICS),
    'exact',
  );
  const explain = taken(readWord('explain', text('explain'), ['on', 'off']), 'on');
  let picture = USUAL_PICTURE;
  for (const key of PICTURE_KEYS) {
    const word = taken<string>(readWord(key, text(key), PICTURE_WORDS[key]), USUAL_PICTURE[key]);
    picture = { ...picture, [key]: word };
  }
  const loading = taken(readWord('loading', text('loading'), ['eager', 'lazy']), 'eager');
  const { goal, problems: ofGoal } = readGoal(text('until') ?? '');
  const { parts, problems: ofParts } = readParts(text('hide') ?? '');
  const { panels, problems: ofPanels } = readPanels(text('view') ?? '');
  return {
    theme,
    speed,
    stepUnit: stepBy === 'epoch' ? 'epoch' : 'step',
    goal,
    autoplay: isSet(text('autoplay')),
    arithmetic,
    layout,
    hidden: hiddenParts(layout, parts),
    panels,
    locked: isSet(text('lock')),
    explains: explain === 'on',
    picture,
    lazy: loading === 'lazy',
    problems: [...problems, ...ofGoal, ...ofParts, ...ofPanels, ...readColors(element).problems],
  };
}

/** A flag is on by being there, as in HTML; a link may switch it off in words. */
function isSet(text: string | null): boolean {
  return text !== null && text !== 'false';
}

function readWord<T extends string>(
  path: string,
  text: string | null,
  allowed: readonly T[],
): T | Problem {
  const written = text?.trim().toLowerCase() ?? '';
  if (written === '') return allowed[0] as T;
  const known = allowed.find((word) => word === written);
  return known ?? { code: 'unknownValue', path, value: shownValue(text), allowed };
}

function speedOf(text: string | null): Speed | Problem {
  if (text === null) return DEFAULT_SPEED;
  const { speed, isNumber } = readSpeed(text);
  const code = isNumber ? 'outOfRange' : 'notANumber';
  return speed ?? { code, path: 'speed', value: shownValue(text), min: 0, max: MAX_SPEED };
}

function readLanguage(text: string | null): Language | null | Problem {
  if (text === null || text.trim() === '') return null;
  const allowed = LANGUAGES;
  return (
    languageOf(text) ?? { code: 'unknownValue', path: 'lang', value: shownValue(text), allowed }
  );
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value;
}
