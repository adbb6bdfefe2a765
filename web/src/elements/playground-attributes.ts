// SPDX-License-Identifier: MIT
import { LANGUAGES, type Language, languageOf } from '../i18n/index';
import type { Config } from '../shared/config';
import { configFromShortNames, SHORT_NAMES } from '../shared/config-link';
import { type Problem, shownValue } from '../shared/problem';
import type { CheckedConfig } from '../shared/validate-config';
import { DEFAULT_EPOCHS_PER_SECOND } from '../store/playground-store';
import { THEMES, type Theme } from '../ui/ui-context';
import { readColors } from './colors-attribute';

/** Attributes that are no part of the config. */
const VIEW_ATTRIBUTES = ['theme', 'colors', 'lang', 'speed', 'autoplay'] as const;

/** All attributes that the element listens to. */
export const ATTRIBUTES: readonly string[] = [...SHORT_NAMES, ...VIEW_ATTRIBUTES];

/** Whether an attribute is about how things are shown, not about the config. */
export function isViewAttribute(name: string): boolean {
  return (VIEW_ATTRIBUTES as readonly string[]).includes(name);
}

const MAX_SPEED = 10_000;

/** The config that an element's attributes describe over `base`; what cannot be read is reported. */
export function readConfigAttributes(element: Element, base: Config): CheckedConfig {
  const entries = new Map<string, string>();
  for (const name of SHORT_NAMES) {
    const value = element.getAttribute(name);
    if (value !== null) entries.set(name, value);
  }
  return configFromShortNames(entries, base);
}

/** The config after one attribute changed. Removing an attribute changes nothing. */
export function readOneAttribute(name: string, value: string, base: Config): CheckedConfig {
  return configFromShortNames(new Map([[name, value]]), base);
}

/** What the attributes beside the config say. */
export interface ViewAttributes {
  readonly theme: Theme;
  /** Epochs per second, 0 for as fast as possible. */
  readonly speed: number;
  readonly autoplay: boolean;
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
  const theme = taken(readTheme(element.getAttribute('theme')), 'auto');
  const speed = taken(readSpeed(element.getAttribute('speed')), DEFAULT_EPOCHS_PER_SECOND);
  taken(readLanguage(element.getAttribute('lang')), null);
  problems.push(...readColors(element).problems);
  return { theme, speed, autoplay: element.hasAttribute('autoplay'), problems };
}

function readTheme(text: string | null): Theme | Problem {
  if (text === null) return 'auto';
  const known = THEMES.find((theme) => theme === text.trim().toLowerCase());
  return known ?? { code: 'unknownValue', path: 'theme', value: shownValue(text), allowed: THEMES };
}

/** `max` and 0 stand for as fast as possible. */
function readSpeed(text: string | null): number | Problem {
  if (text === null) return DEFAULT_EPOCHS_PER_SECOND;
  if (text.trim() === 'max') return 0;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const range = { path: 'speed', value: shownValue(text), min: 0, max: MAX_SPEED };
  if (Number.isNaN(value)) return { code: 'notANumber', ...range };
  return value < 0 || value > MAX_SPEED ? { code: 'outOfRange', ...range } : value;
}

function readLanguage(text: string | null): Language | null | Problem {
  if (text === null || text.trim() === '') return null;
  const allowed = LANGUAGES;
  return (
    languageOf(text) ?? { code: 'unknownValue', path: 'lang', value: shownValue(text), allowed }
  );
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null;
}
