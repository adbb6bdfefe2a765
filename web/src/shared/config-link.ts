// SPDX-License-Identifier: MIT
import { type Config, DATA_TRAITS, DEFAULT_CONFIG, type LayerConfig } from './config';
import { networkShape } from './network-shape';
import { isTree, type Tree } from './plain-copy';
import { type Problem, shownValue } from './problem';
import { type CheckedConfig, checkConfig } from './validate-config';

/*
 * The short form of a config, as attributes and links carry it: `data=spiral&layers=6,3&lr=0.03`.
 * Values become what the person wrote if they cannot be read, so that the check can name them.
 */

/** Multiplications that opening a link may ask for: about ten seconds of training. */
const MAX_LINK_WORK = 1e11;

/** Most mini-batches that opening a link of this config trains at once. */
export function maxLinkSteps(config: Config): number {
  // Forward, and backward to weights and to inputs: three products of every weight per example.
  const perStep = 3 * networkShape(config).parameters * config.training.batchSize;
  return Math.min(10_000_000, Math.max(1, Math.floor(MAX_LINK_WORK / perStep)));
}

interface ShortName {
  /** The config path that the name stands for. */
  readonly path: readonly [string, ...string[]];
  readonly kind: 'number' | 'word' | 'flag' | 'list';
}

const NAMES = {
  data: { path: ['data', 'kind'], kind: 'word' },
  samples: { path: ['data', 'samples'], kind: 'number' },
  noise: { path: ['data', 'noise'], kind: 'number' },
  train: { path: ['data', 'trainShare'], kind: 'number' },
  seed: { path: ['seed'], kind: 'number' },
  features: { path: ['features'], kind: 'list' },
  init: { path: ['network', 'init', 'kind'], kind: 'word' },
  'init-scale': { path: ['network', 'init', 'scale'], kind: 'number' },
  'init-bias': { path: ['network', 'init', 'bias'], kind: 'number' },
  'leaky-slope': { path: ['network', 'leakySlope'], kind: 'number' },
  loss: { path: ['loss'], kind: 'word' },
  l1: { path: ['regularization', 'l1'], kind: 'number' },
  l2: { path: ['regularization', 'l2'], kind: 'number' },
  optimizer: { path: ['training', 'optimizer'], kind: 'word' },
  lr: { path: ['training', 'learningRate'], kind: 'number' },
  momentum: { path: ['training', 'momentum'], kind: 'number' },
  beta1: { path: ['training', 'beta1'], kind: 'number' },
  beta2: { path: ['training', 'beta2'], kind: 'number' },
  epsilon: { path: ['training', 'epsilon'], kind: 'number' },
  batch: { path: ['training', 'batchSize'], kind: 'number' },
  shuffle: { path: ['training', 'shuffle'], kind: 'flag' },
} as const satisfies Record<string, ShortName>;

/** Short names of attributes and link keys; `layers` and `activation` together describe the hidden layers. */
export const SHORT_NAMES: readonly string[] = ['layers', 'activation', 'v', ...Object.keys(NAMES)];

/** The config in short names, only what differs from the default; the same config always gives the same text. */
export function configToQuery(config: Config): string {
  const parts: string[] = [];
  for (const [name, short] of Object.entries(NAMES)) {
    const value = valueAt(config, short.path);
    if (isDefault(config, short.path, value)) continue;
    parts.push(`${name}=${written(value)}`);
  }
  const { layers } = config.network;
  if (written(units(layers)) !== written(units(DEFAULT_CONFIG.network.layers))) {
    parts.push(`layers=${units(layers).join(',')}`);
  }
  const activations = activationList(layers);
  if (activations.join() !== 'tanh' && layers.length > 0) {
    parts.push(`activation=${activations.join(',')}`);
  }
  if (config.weights !== null)
    parts.push(`weights=${encodeURIComponent(JSON.stringify(config.weights))}`);
  return parts.join('&');
}

/** What a link says: a config, and how far to train it. */
export interface CheckedLink extends CheckedConfig {
  /** Mini-batches to train at once, so that the picture is the one that was shared. */
  readonly steps: number;
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
  for (const part of query.replace(/^[#?]/, '').split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
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
  return { config, problems, steps };
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
  base: Config = DEFAULT_CONFIG,
): CheckedConfig {
  const input: Tree = {};
  const unknown: string[] = [];
  for (const [name, text] of entries) {
    if (name === 'layers' || name === 'activation') continue;
    if (name === 'v') input.version = asNumber(text);
    else if (name === 'weights') input.weights = asJson(text);
    else if (Object.hasOwn(NAMES, name)) place(input, NAMES[name as keyof typeof NAMES], text);
    else unknown.push(name);
  }
  const layers = hiddenLayers(entries.get('layers'), entries.get('activation'), base);
  if (layers !== null) input.network = { ...(input.network as Tree | undefined), layers };
  withPreferredData(input);
  const checked = checkConfig(input, base);
  const problems = unknown.map(
    (name): Problem => ({ code: 'unknownKey', path: name, value: shownValue(name) }),
  );
  return { config: checked.config, problems: [...problems, ...checked.problems] };
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

function isDefault(config: Config, path: readonly string[], value: unknown): boolean {
  const preferred: Tree = { ...DATA_TRAITS[config.data.kind].preferred };
  const key = path[1] ?? '';
  const usual =
    path[0] === 'data' && key in preferred ? preferred[key] : valueAt(DEFAULT_CONFIG, path);
  return written(value) === written(usual);
}

function valueAt(tree: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Tree)[key], tree);
}

function written(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((one) => encodeURIComponent(String(one)).replace(/%5E/g, '^')).join(',');
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

function readValue(kind: ShortName['kind'], text: string): unknown {
  switch (kind) {
    case 'number':
      return asNumber(text);
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text.split(',').filter((one) => one !== '');
    case 'word':
      return text;
  }
}

function asNumber(text: string): number | string {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? text : value;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function units(layers: readonly LayerConfig[]): number[] {
  return layers.map((layer) => layer.units);
}

/** One name if all hidden layers share it, else one per layer. */
function activationList(layers: readonly LayerConfig[]): string[] {
  const names = layers.map((layer) => layer.activation);
  return new Set(names).size === 1 ? names.slice(0, 1) : names;
}

/** `layers=6,3` and `activation=relu` or `activation=relu,tanh`; null when neither is given. */
function hiddenLayers(
  sizes: string | undefined,
  activation: string | undefined,
  base: Config,
): unknown[] | null {
  if (sizes === undefined && activation === undefined) return null;
  const old = base.network.layers;
  const counts =
    sizes === undefined
      ? units(old)
      : sizes
          .split(',')
          .filter((one) => one !== '')
          .map(asNumber);
  const names = activation?.split(',') ?? [];
  return counts.map((count, index) => ({
    units: count,
    activation:
      names[index] ?? names.at(-1) ?? old[index]?.activation ?? old.at(-1)?.activation ?? 'tanh',
  }));
}
