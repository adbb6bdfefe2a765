// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { type CheckedLink, configFromQuery, SHORT_NAMES } from './config-link';
import { isAlias, isSharedName, translate } from './playground-aliases';
import { type Problem, shownValue } from './problem';

/** Keys of a link that say how things are shown; they are attributes of the element too. */
export const VIEW_KEYS = [
  'ui',
  'hide',
  'view',
  'lock',
  'lang',
  'theme',
  'colors',
  'explain',
  'test-points',
  'edges',
  'contours',
  'arithmetic',
  'speed',
  'step-by',
  'until',
  'autoplay',
] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

/** These need no value. */
const FLAGS: readonly string[] = ['lock', 'autoplay'];

export interface SplitLink {
  /** The part that says a config and how far to train it, in short names. */
  readonly config: string;
  readonly view: ReadonlyMap<ViewKey, string>;
  readonly problems: readonly Problem[];
}

/** Takes a link apart: what is shown, and how. TensorFlow Playground's keys are understood in both. */
export function splitLink(link: string): SplitLink {
  const problems: Problem[] = [];
  const view = new Map<ViewKey, string>();
  const foreign = new Map<string, string>();
  const own: string[] = [];
  for (const part of link.replace(/^[#?]/, '').split('&')) {
    if (part === '') continue;
    const { name, value } = entryOf(part);
    const key = VIEW_KEYS.find((one) => one === name);
    if (key === undefined && !isAlias(name)) own.push(part);
    else if (value === null) {
      problems.push({ code: 'malformedLink', path: '', value: shownValue(part) });
    } else if (key !== undefined) view.set(key, value);
    else foreign.set(name, value);
  }
  if (foreign.size === 0) return { config: own.join('&'), view, problems };
  return translated({ own, foreign, view, problems });
}

interface Parts {
  readonly own: readonly string[];
  readonly foreign: Map<string, string>;
  readonly view: Map<ViewKey, string>;
  readonly problems: readonly Problem[];
}

function translated({ own, foreign, view, problems }: Parts): SplitLink {
  const kept = own.filter((part) => {
    const { name, value } = entryOf(part);
    if (!isSharedName(name) || value === null) return true;
    foreign.set(name, value);
    return false;
  });
  const { config, hide, picture, problems: left } = translate(foreign);
  const parts = [...config].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  if (hide.length > 0) view.set('hide', [view.get('hide') ?? '', ...hide].filter(Boolean).join());
  // What is said in the words of this project wins; of the config it does as it comes last.
  for (const [key, word] of picture) if (!view.has(key)) view.set(key, word);
  return { config: [...parts, ...kept].join('&'), view, problems: [...problems, ...left] };
}

function entryOf(part: string): { name: string; value: string | null } {
  const at = part.indexOf('=');
  if (at < 0) return { name: part, value: FLAGS.includes(part) ? '' : null };
  const name = part.slice(0, at);
  try {
    return { name, value: decodeURIComponent(part.slice(at + 1).replace(/\+/g, ' ')) };
  } catch {
    return { name, value: null };
  }
}

/** Reads the config of a link over `base`; what is wrong is as in `lastGood`, and reported. */
export function readLink(
  link: string,
  base?: Config,
  lastGood: Config | undefined = base,
): CheckedLink {
  const { config: query, problems } = splitLink(link);
  const read = configFromQuery(query, base, lastGood);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** `query` with the view's keys after it. */
export function joinLink(query: string, view: ReadonlyMap<ViewKey, string>): string {
  const keys = [...view].map(([name, value]) =>
    value === ''
      ? name
      : `${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`,
  );
  return [query, ...keys].filter(Boolean).join('&');
}

/** Whether a link asks for any config, or only for a way to show one. */
export function hasConfig(link: string): boolean {
  return splitLink(link).config !== '';
}

/** Whether a key means anything in a link. */
export function isLinkKey(name: string): boolean {
  const known: readonly string[] = [...VIEW_KEYS, ...SHORT_NAMES, 'weights', 'steps', 'names'];
  return known.includes(name) || isAlias(name);
}
