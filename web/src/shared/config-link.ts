// SPDX-License-Identifier: MIT
import { readNames } from './class-names';
import { type Config, DEFAULT_CONFIG } from './config';
import { DATA_TRAITS, isGiven, possibleLosses } from './data-traits';
import { LAYER_NAMES, readLayers, writtenLayers } from './layer-lists';
import { networkShape } from './network-shape';
import { isTree, type Tree } from './plain-copy';
import { namedPreset, PRESET_IDS } from './presets';
import { type Problem, shownValue } from './problem';
import { asJson, asNumber, NAMES, readValue, type ShortName, written } from './short-names';
import { type CheckedConfig, checkConfig } from './validate-config';

/* The short form of a config, as attributes and links carry it: `data=spiral&layers=6,3&lr=0.03`. */

/** Multiplications that opening a link may ask for: about ten seconds of training. */
const MAX_LINK_WORK = 1e11;

/** Most mini-batches that opening a link of this config trains at once. */
export function maxLinkSteps(config: Config): number {
  // Forward, and backward to weights and to inputs: three products of every weight per example.
  const perStep = 3 * networkShape(config).parameters * config.training.batchSize;
  return Math.min(10_000_000, Math.max(1, Math.floor(MAX_LINK_WORK / perStep)));
}

/** Short names of attributes and link keys. */
export const SHORT_NAMES: readonly string[] = [
  ...LAYER_NAMES,
  'v',
  'preset',
  ...Object.keys(NAMES),
];

/** The config in short names, only what differs from the default; the same config always gives the same text. */
export function configToQuery(config: Config): string {
  const parts: string[] = [];
  for (const [name, short] of Object.entries(NAMES)) {
    const value = valueAt(config, short.path);
    if (!isCarried(config, short) || isDefault(config, short.path, value)) continue;
    parts.push(`${name}=${written(value)}`);
  }
  parts.push(...writtenLayers(config));
  if (config.weights !== null)
    parts.push(`weights=${encodeURIComponent(JSON.stringify(config.weights))}`);
  return parts.join('&');
}

/** What a link says: a config, and how far to train it. */
export interface CheckedLink extends CheckedConfig {
  /** Mini-batches to train at once, so that the picture is the one that was shared. */
  readonly steps: number;
  /** What the classes of its points are called. */
  readonly names: readonly string[];
}

/**
 * Reads a link's short names over `base`. Unreadable or unknown parts are reported and are as in
 * `lastGood`, the config that is in force while the link is opened.
 */
export function configFromQuery(
  query: string,
  base: Config = DEFAULT_CONFIG,
  lastGood: Config = base,
): CheckedLink {
  const problems: Problem[] = [];
  const entries = new Map<string, string>();
  let called = '';
  for (const part of query.replace(/^[#?]/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    // Commas inside of a name are told from those between them before they are decoded.
    if (part.slice(0, at) === 'names') {
      called = part.slice(at + 1).replace(/\+/g, ' ');
      continue;
    }
    const text = at < 0 ? null : decoded(part.slice(at + 1));
    if (text === null) problems.push({ code: 'malformedLink', path: '', value: shownValue(part) });
    else entries.set(part.slice(0, at), text);
  }
  const asked = entries.get('steps');
  entries.delete('steps');
  const checked = configFromShortNames(entries, base);
  const config = checked.problems.reduce(
    (repaired, { path }) => withValueAt(repaired, path, lastGood),
    checked.config,
  );
  problems.push(...checked.problems);
  const steps = asked === undefined ? 0 : readSteps(asked, maxLinkSteps(config), problems);
  const { names, problems: ofNames } = readNames(called, config);
  return { config, problems: [...problems, ...ofNames], steps, names };
}

/** `config` with what stands at `path` in `source`; a place inside a list means the whole list. */
function withValueAt(config: Config, path: string, source: Config): Config {
  const keys = path.replace(/\[.*/, '').split('.');
  const value = keys.reduce<unknown>(
    (at, key) => (isTree(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    source,
  );
  if (value === undefined) return config;
  const partial = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return checkConfig(partial, config).config;
}

function readSteps(text: string, max: number, problems: Problem[]): number {
  const steps = asNumber(text);
  const limit = { min: 0, max };
  if (typeof steps === 'number' && Number.isInteger(steps) && steps >= 0 && steps <= max) {
    return steps;
  }
  const code = typeof steps === 'string' ? 'notANumber' : 'outOfRange';
  problems.push({ code, path: 'steps', value: shownValue(text), ...limit });
  return 0;
}

/** Reads short names, from a link or an element's attributes, over `base`. */
export function configFromShortNames(
  entries: ReadonlyMap<string, string>,
  given: Config = DEFAULT_CONFIG,
): CheckedConfig {
  const input: Tree = {};
  const unknown: string[] = [];
  const preset = entries.get('preset');
  const named = preset === undefined ? null : namedPreset(preset);
  const base = named ?? given;
  for (const [name, text] of entries) {
    if ((LAYER_NAMES as readonly string[]).includes(name)) continue;
    if (name === 'preset') continue;
    if (name === 'v') input.version = asNumber(text);
    else if (name === 'weights') input.weights = asJson(text);
    else if (Object.hasOwn(NAMES, name)) place(input, NAMES[name as keyof typeof NAMES], text);
    else unknown.push(name);
  }
  const layers = readLayers(entries, base);
  if (layers !== null) input.network = { ...(input.network as Tree | undefined), layers };
  withPreferredData(input);
  const checked = checkConfig(input, base);
  const problems = unknown.map(
    (name): Problem => ({ code: 'unknownKey', path: name, value: shownValue(name) }),
  );
  if (preset !== undefined && named === null) problems.push(unknownPreset(preset));
  return { config: checked.config, problems: [...problems, ...checked.problems] };
}

function unknownPreset(name: string): Problem {
  return { code: 'unknownValue', path: 'preset', value: shownValue(name), allowed: PRESET_IDS };
}

/** A link that only names a data set means it as the interface offers it. */
function withPreferredData(input: Tree): void {
  const data = input.data as Tree | undefined;
  const kind = data?.kind;
  if (typeof kind === 'string' && Object.hasOwn(DATA_TRAITS, kind)) {
    const { preferred } = DATA_TRAITS[kind as keyof typeof DATA_TRAITS];
    input.data = { ...preferred, ...data };
  }
}

/** Whether a value goes without saying, given the data set. */
function isDefault(config: Config, path: readonly string[], value: unknown): boolean {
  return written(value) === written(usualValue(config, path));
}

function usualValue({ data, task }: Config, path: readonly string[]): unknown {
  const { preferred, dimensions, task: made } = DATA_TRAITS[data.kind];
  const [group = '', key = ''] = path;
  if (group === 'data' && Object.hasOwn(preferred, key)) return { ...preferred }[key as 'samples'];
  if (group === 'task') return made ?? DEFAULT_CONFIG.task;
  if (group === 'loss') return possibleLosses({ data, task })[0];
  if (group === 'features' && dimensions === 1) return ['x1'];
  return valueAt(DEFAULT_CONFIG, path);
}

/** Most numbers of given points, labels included, that a link carries: 500 points of the plane. */
export const MAX_LINK_NUMBERS = 1500;

/** Numbers of the given points that a link to `config` would have to carry. */
export function linkNumbers({ data }: Config): number {
  return isGiven(data.kind) ? data.points.reduce((sum, point) => sum + point.length, 0) : 0;
}

/** Points are only carried where they are looked at, and where there are few enough. */
function isCarried(config: Config, { kind }: ShortName): boolean {
  if (kind !== 'points') return true;
  return isGiven(config.data.kind) && linkNumbers(config) <= MAX_LINK_NUMBERS;
}

function valueAt(tree: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Tree)[key], tree);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}

function place(input: Tree, name: ShortName, text: string): void {
  let at = input;
  for (const key of name.path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Tree;
  }
  at[name.path.at(-1) ?? ''] = readValue(name.kind, text);
}
