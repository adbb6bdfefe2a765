// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { configFromShortNames } from './config-link';
import { type Problem, shownValue } from './problem';
import { NAMES } from './short-names';
import { usualValues } from './usual-values';
import { checkConfig } from './validate-config';

/* A comparison: one config with one setting varied, as `vary=units&values=3/6/20` says it. */

/** Settings that say what is drawn or what a run is given, and are no setting of one run. */
const NOT_VARIED: readonly string[] = ['points', 'vector-length', 'task'];

/** What can be varied: the short names of links, and `units`, which is the size of every hidden layer. */
export const VARY_NAMES: readonly string[] = [
  'units',
  'layers',
  'activation',
  'dropout',
  ...Object.keys(NAMES).filter((name) => !NOT_VARIED.includes(name)),
];

/** How many panels a comparison has. */
export const PANEL_LIMIT = { min: 2, max: 6, integer: true } as const;

/** What is compared where nothing, or nothing sensible, is said: the first figure of the notes. */
export const USUAL_VARY = 'units';

/** One run of a comparison. */
export interface Variant {
  /** The value of the varied setting, as a link has it. */
  readonly value: string;
  readonly config: Config;
}

export interface Comparison {
  /** The config in which one setting is varied. */
  readonly base: Config;
  /** One of `VARY_NAMES`. */
  readonly vary: string;
  /** Two to six. */
  readonly variants: readonly Variant[];
}

/** What an input came to: a comparison that can be run, and what was wrong with the input. */
export interface CheckedComparison {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
}

/**
 * Reads what is varied over which values. What is wrong is reported and left out; where fewer than
 * two values remain, the usual ones of the setting stand in, and those of the hidden units where a
 * setting does not exist or cannot be varied in this config. Null stands for what was not said.
 */
export function readComparison(
  vary: string | null,
  values: string | null,
  given: Config,
): CheckedComparison {
  // Each run draws its own start from the seed: exact weights fit one of them at most.
  const base: Config = { ...given, weights: null };
  const name = vary?.trim() || USUAL_VARY;
  if (!VARY_NAMES.includes(name)) {
    const problem: Problem = {
      code: 'unknownValue',
      path: 'vary',
      value: shownValue(name),
      allowed: VARY_NAMES,
    };
    return { comparison: usualComparison(base), problems: [problem] };
  }
  const texts = values === null ? usualValues(name, base) : splitValues(values);
  const problems: Problem[] = [];
  if (texts.length < PANEL_LIMIT.min || texts.length > PANEL_LIMIT.max) {
    const { min, max } = PANEL_LIMIT;
    problems.push({ code: 'outOfRange', path: 'values', value: String(texts.length), min, max });
  }
  const variants = variantsOf(name, texts.slice(0, PANEL_LIMIT.max), base, problems);
  if (variants.length >= PANEL_LIMIT.min)
    return { comparison: { base, vary: name, variants }, problems };
  const usual = variantsOf(name, usualValues(name, base), base, []);
  const comparison =
    usual.length >= PANEL_LIMIT.min ? { base, vary: name, variants: usual } : usualComparison(base);
  return { comparison, problems };
}

/** The variants whose values mean something; the others are reported. */
function variantsOf(
  name: string,
  texts: readonly string[],
  base: Config,
  problems: Problem[],
): Variant[] {
  return texts.flatMap((value) => {
    const read = readVariant(name, value, base);
    problems.push(...read.problems);
    return read.problems.length > 0 ? [] : [{ value, config: read.config }];
  });
}

function usualComparison(base: Config): Comparison {
  const variants = variantsOf(USUAL_VARY, usualValues(USUAL_VARY, base), base, []);
  return { base, vary: USUAL_VARY, variants };
}

/** `base` with one setting as `text` has it; what is wrong leaves it as it was. */
export function readVariant(name: string, text: string, base: Config) {
  if (name !== USUAL_VARY) return configFromShortNames(new Map([[name, text]]), base);
  const units = text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
  const { layers } = base.network;
  const first = { activation: 'tanh', dropout: 0 } as const;
  const like = layers.length === 0 ? [first] : layers;
  return checkConfig({ network: { layers: like.map((layer) => ({ ...layer, units })) } }, base);
}

/** `3/6/20`: values are apart by a slash, since lists of layers have commas in them. */
export function splitValues(text: string): string[] {
  return text
    .split('/')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

export function joinValues(values: readonly string[]): string {
  return values.join('/');
}

/** The values of a comparison as `values` has them. */
export function valuesOf({ variants }: Comparison): string {
  return joinValues(variants.map(({ value }) => value));
}
