// SPDX-License-Identifier: MIT
import { DATA_KINDS } from './config';
import type { Part } from './parts';
import type { PictureKey } from './picture-choice';
import { type Problem, shownValue } from './problem';

/*
 * The keys of TensorFlow Playground's links, so that links in existing courses go on working. Pure:
 * text in, short names out. Its defaults are the defaults here, except for what `translate` sets.
 */

/** A link's keys and values, decoded, in their order. */
export type Entries = ReadonlyMap<string, string>;

/** What a link of TensorFlow Playground says, in the words of this project. */
export interface Translation {
  /** Short names of the config. */
  readonly config: ReadonlyMap<string, string>;
  readonly hide: readonly Part[];
  /** What the output shows. */
  readonly picture: ReadonlyMap<PictureKey, string>;
  /** Keys that were understood but have no equal here. */
  readonly problems: readonly Problem[];
}

const FEATURES: readonly (readonly [string, string])[] = [
  ['x', 'x1'],
  ['y', 'x2'],
  ['xSquared', 'x1^2'],
  ['ySquared', 'x2^2'],
  ['xTimesY', 'x1*x2'],
  ['sinX', 'sin(x1)'],
  ['sinY', 'sin(x2)'],
];

/** Their control, our part; null where there is no such control to hide. */
const CONTROLS: Readonly<Record<string, Part | null>> = {
  playButton: 'play',
  stepButton: 'step',
  resetButton: 'reset',
  learningRate: 'lr',
  activation: 'activation',
  regularization: 'l1',
  regularizationRate: 'l2',
  dataset: 'sets',
  percTrainData: 'train',
  noise: 'noise',
  batchSize: 'batch',
  problem: null,
  showTestData: null,
  discretize: null,
  numHiddenLayers: null,
};

/** Their switch, our key, and its words for off and on. */
const SWITCHES: readonly (readonly [string, PictureKey, off: string, on: string])[] = [
  ['showTestData', 'test-points', 'off', 'on'],
  ['discretize', 'edges', 'soft', 'hard'],
];

/** Names of the regression sets here. */
const REGRESSION_SETS: Readonly<Record<string, string>> = {
  'reg-plane': 'plane',
  'reg-gauss': 'bumps',
};

/** Keys that only their links have; `activation`, `noise` and `seed` are names here too. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  ...FEATURES.map(([name]) => name),
  ...'batchSize dataset regDataset learningRate regularization regularizationRate'.split(' '),
  ...'networkShape showTestData discretize percTrainData cosX cosY problem initZero'.split(' '),
  ...'hideText collectStats tutorial'.split(' '),
]);
const SHARED_KEYS: readonly string[] = ['activation', 'noise', 'seed'];
/** What they are when a key is absent, and what asks for nothing. */
const NOTHING_ASKED: ReadonlySet<string> = new Set(['', 'false', 'none', '0']);

/** Whether a key is one of TensorFlow Playground's alone. */
export function isAlias(name: string): boolean {
  return OWN_KEYS.has(name) || controlOf(name) !== undefined;
}

/** Whether `entries` also translates when other keys of theirs are present. */
export function isSharedName(name: string): boolean {
  return SHARED_KEYS.includes(name);
}

/** Says in short names what TensorFlow Playground's keys in a link mean. */
export function translate(entries: Entries): Translation {
  const problems: Problem[] = [];
  const noEqual = (name: string): void => {
    const value = shownValue(`${name}=${entries.get(name) ?? ''}`);
    problems.push({ code: 'noEqual', path: name, value });
  };
  const config = new Map<string, string>([
    ...dataOf(entries, noEqual),
    ...networkOf(entries, noEqual),
    ...trainingOf(entries, noEqual),
  ]);
  const hide = hiddenBy(entries, noEqual);
  for (const name of ['cosX', 'cosY', 'tutorial', 'collectStats']) {
    if (!NOTHING_ASKED.has(entries.get(name) ?? '')) noEqual(name);
  }
  return { config, hide, picture: pictureOf(entries), problems };
}

type Tell = (name: string) => void;
type Pair = readonly [string, string];

function dataOf(entries: Entries, noEqual: Tell): Pair[] {
  const found: Pair[] = [];
  const isRegression = entries.get('problem') === 'regression';
  if (isRegression) {
    const set = REGRESSION_SETS[entries.get('regDataset') ?? 'reg-plane'];
    if (set !== undefined && (DATA_KINDS as readonly string[]).includes(set)) {
      found.push(['data', set]);
    } else noEqual(entries.has('regDataset') ? 'regDataset' : 'problem');
  } else {
    const kind = entries.get('dataset');
    if (kind !== undefined) found.push(['data', kind]);
  }
  const noise = entries.get('noise');
  if (noise !== undefined) found.push(['noise', percent(noise)]);
  const share = entries.get('percTrainData');
  if (share !== undefined) found.push(['train', percent(share)]);
  const seed = entries.get('seed');
  if (seed !== undefined) found.push(['seed', wholeSeed(seed)]);
  return found;
}

function networkOf(entries: Entries, noEqual: Tell): Pair[] {
  // Every net there is trained on the squared error.
  const found: Pair[] = [['loss', 'squared']];
  const shape = entries.get('networkShape');
  if (shape !== undefined) found.push(['layers', shape]);
  const activation = entries.get('activation');
  if (activation !== undefined) found.push(['activation', activation]);
  if (entries.get('initZero') === 'true') found.push(['init', 'zeros']);
  const chosen = FEATURES.filter(([name]) => isOn(entries, name)).map(([, feature]) => feature);
  if (FEATURES.some(([name]) => entries.has(name))) {
    if (chosen.length > 0) found.push(['features', chosen.join(',')]);
    // A net without inputs, as their page lets one make.
    else noEqual(FEATURES.find(([name]) => entries.has(name))?.[0] ?? 'x');
  }
  return found;
}

/** x and y are on unless they are switched off. */
function isOn(entries: Entries, name: string): boolean {
  const isUsual = name === 'x' || name === 'y';
  return (entries.get(name) ?? String(isUsual)) === 'true';
}

function trainingOf(entries: Entries, noEqual: Tell): Pair[] {
  const found: Pair[] = [];
  const rate = entries.get('learningRate');
  if (rate !== undefined) found.push(['lr', rate]);
  const batch = entries.get('batchSize');
  if (batch !== undefined) found.push(['batch', batch]);
  const kind = entries.get('regularization') ?? 'none';
  const strength = entries.get('regularizationRate');
  if (kind === 'L1' || kind === 'L2') found.push([kind.toLowerCase(), strength ?? '0']);
  else if (!NOTHING_ASKED.has(kind)) noEqual('regularization');
  return found;
}

function hiddenBy(entries: Entries, noEqual: Tell): Part[] {
  const parts: Part[] = [];
  for (const [name, value] of entries) {
    if (value !== 'true') continue;
    const part = controlOf(name);
    if (part === null) noEqual(name);
    else if (part !== undefined) parts.push(part);
  }
  // Their text is an article under the playground; the words here are the line under the net.
  if (entries.get('hideText') === 'true') parts.push('status');
  return parts;
}

/** A word that is neither yes nor no stays as it is, so that the check names it. */
function pictureOf(entries: Entries): Map<PictureKey, string> {
  const picture = new Map<PictureKey, string>();
  for (const [name, key, off, on] of SWITCHES) {
    const value = entries.get(name);
    if (value === undefined) continue;
    picture.set(key, value === 'true' ? on : NOTHING_ASKED.has(value) ? off : value);
  }
  return picture;
}

/** The part that `learningRate_hide` hides; undefined for a key that is none of theirs. */
function controlOf(name: string): Part | null | undefined {
  const control = name.endsWith('_hide') ? name.slice(0, -'_hide'.length) : '';
  if (Object.hasOwn(CONTROLS, control)) return CONTROLS[control];
  return FEATURES.some(([feature]) => feature === control) ? null : undefined;
}

/** 25 % as .25; what is no number stays as it is, so that the check names it. */
function percent(text: string): string {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? text : String(value / 100);
}

/** Their seeds are fractions such as 0.48137, or any text; the same one always gives the same whole number. */
function wholeSeed(text: string): string {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= 0) return text;
  if (value > 0 && value < 1) return String(Math.round(value * 1e5));
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000;
  return String(hash);
}
