// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import {
  ACTIVATIONS,
  type Config,
  DATA_KINDS,
  DATA_TRAITS,
  DEFAULT_CONFIG,
  FEATURES,
  INITIALIZERS,
  LOSSES,
  OPTIMIZERS,
} from './config';
import { LIMITS, type Limit, type LimitedPath, limitAt } from './limits';
import { networkShape } from './network-shape';
import { isTree, plainCopy, type Tree } from './plain-copy';
import { type Problem, type ProblemCode, shownValue } from './problem';

/** What an input came to: a valid config, and what was wrong with the parts that were not taken. */
export interface CheckedConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

const limited = (path: LimitedPath) => {
  const limit: Limit = LIMITS[path];
  const inRange = v.pipe(v.number(), v.finite(), v.minValue(limit.min), v.maxValue(limit.max));
  return limit.integer ? v.pipe(inRange, v.integer()) : inRange;
};

/** valibot takes a list for an object. */
const group = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    v.custom<Tree>(isTree, (issue) => shownValue(issue.input)),
    v.strictObject(entries),
  );

/** The engine computes in float32, where a larger number would be infinite. */
const float32 = v.pipe(
  v.number(),
  v.check((value) => Number.isFinite(Math.fround(value))),
);

const layerWeightsSchema = v.strictObject({
  W: v.array(v.array(float32)),
  b: v.array(float32),
});

/** Config v1 with every key optional: the shape of a partial config. */
const partialSchema = v.strictObject({
  version: v.optional(v.literal(1)),
  seed: v.optional(limited('seed')),
  data: v.optional(
    group({
      kind: v.optional(v.picklist(DATA_KINDS)),
      samples: v.optional(limited('data.samples')),
      noise: v.optional(limited('data.noise')),
      trainShare: v.optional(limited('data.trainShare')),
    }),
  ),
  features: v.optional(v.pipe(v.array(v.picklist(FEATURES)), v.minLength(1))),
  task: v.optional(v.picklist(['classification'])),
  network: v.optional(
    group({
      layers: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              units: limited('network.layers[].units'),
              activation: v.picklist(ACTIVATIONS),
            }),
          ),
          v.maxLength(LIMITS['network.layers'].max),
        ),
      ),
      init: v.optional(
        group({
          kind: v.optional(v.picklist(INITIALIZERS)),
          scale: v.optional(limited('network.init.scale')),
          bias: v.optional(limited('network.init.bias')),
        }),
      ),
      leakySlope: v.optional(limited('network.leakySlope')),
    }),
  ),
  loss: v.optional(v.picklist(LOSSES)),
  regularization: v.optional(
    group({
      l1: v.optional(limited('regularization.l1')),
      l2: v.optional(limited('regularization.l2')),
    }),
  ),
  training: v.optional(
    group({
      optimizer: v.optional(v.picklist(OPTIMIZERS)),
      learningRate: v.optional(limited('training.learningRate')),
      momentum: v.optional(limited('training.momentum')),
      beta1: v.optional(limited('training.beta1')),
      beta2: v.optional(limited('training.beta2')),
      epsilon: v.optional(limited('training.epsilon')),
      batchSize: v.optional(limited('training.batchSize')),
      shuffle: v.optional(v.boolean()),
    }),
  ),
  weights: v.optional(v.nullable(v.array(layerWeightsSchema))),
});

/**
 * Lays `input` over `base` and keeps every part that is valid; a part that is not leaves the
 * value of `base` in place and is reported. Never throws, whatever `input` is.
 */
export function checkConfig(input: unknown, base: Config = DEFAULT_CONFIG): CheckedConfig {
  const remaining = plainCopy(input);
  if (!isTree(remaining)) {
    return { config: base, problems: [problem('wrongType', '', input, { allowed: ['{…}'] })] };
  }
  const problems: Problem[] = [];
  for (;;) {
    const result = v.safeParse(partialSchema, remaining);
    if (result.success) break;
    const found = result.issues.map((issue) => ({
      keys: keysOf(issue),
      problem: problemOf(issue),
    }));
    // One sentence for one place: an infinite number is also out of range.
    const told = new Set<string>();
    for (const { problem } of found) {
      if (!told.has(problem.path)) problems.push(problem);
      told.add(problem.path);
    }
    for (const one of found) removeAt(remaining, one.keys);
  }
  const merged = merge(base, remaining);
  return settle(merged, base, remaining, problems);
}

/** Rules between fields, checked once every field is valid for itself. */
function settle(merged: Config, base: Config, input: Tree, problems: Problem[]): CheckedConfig {
  let config = inFixedOrder(merged);
  const classes = DATA_TRAITS[config.data.kind].classes;
  if (config.loss !== 'softmax' && classes > 2) {
    if ('loss' in input) {
      problems.push(problem('incompatible', 'loss', config.loss, { allowed: ['softmax'] }));
    }
    config = { ...config, loss: 'softmax' };
  }
  if (config.weights !== null && !weightsFit(config)) {
    if (input.weights) {
      const sizes = networkShape(config).sizes.join('-');
      problems.push(problem('wrongShape', 'weights', weightsShape(config), { allowed: [sizes] }));
    }
    const baseFits = base.weights !== null && weightsFit({ ...config, weights: base.weights });
    config = { ...config, weights: input.weights && baseFits ? base.weights : null };
  }
  return { config, problems };
}

/** Features count as a set; the engine and the drawing use one order. */
function inFixedOrder(config: Config): Config {
  return { ...config, features: FEATURES.filter((name) => config.features.includes(name)) };
}

function weightsFit(config: Config): boolean {
  const { sizes } = networkShape(config);
  const weights = config.weights ?? [];
  return (
    weights.length === sizes.length - 1 &&
    weights.every(
      ({ W, b }, index) =>
        b.length === sizes[index + 1] &&
        W.length === sizes[index + 1] &&
        W.every((row) => row.length === sizes[index]),
    )
  );
}

function weightsShape(config: Config): string {
  const weights = config.weights ?? [];
  return [weights[0]?.W[0]?.length ?? 0, ...weights.map(({ W }) => W.length)].join('-');
}

/** Objects merge key by key, everything else replaces. */
function merge<T>(base: T, over: Tree): T {
  const result: Tree = { ...(base as Tree) };
  for (const [key, value] of Object.entries(over)) {
    const old = result[key];
    result[key] = isTree(old) && isTree(value) ? merge(old, value) : value;
  }
  return result as T;
}

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

function keysOf(issue: Issue): Key[] {
  return (issue.path ?? []).map((item) => item.key as Key);
}

function pathOf(keys: readonly Key[]): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key))
    .join('');
}

/**
 * Removes what an issue is about. A bad list item takes the whole list with it, since half
 * a network is not what the person wrote.
 */
function removeAt(tree: Tree, keys: readonly Key[]): void {
  let at: Tree = tree;
  for (const [index, key] of keys.entries()) {
    const next = at[key];
    if (index === keys.length - 1 || !isTree(next)) {
      delete at[key];
      return;
    }
    at = next;
  }
}

function problemOf(issue: Issue): Problem {
  const path = pathOf(keysOf(issue));
  const limit = limitAt(path);
  const value = issue.input;
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never'
        ? problem('unknownKey', path, path)
        : problem('wrongType', path, value, { allowed: ['{…}'] });
    case 'custom':
      return problem('wrongType', path, value, { allowed: ['{…}'] });
    case 'check':
      return problem('notANumber', path, value);
    case 'picklist':
      return problem('unknownValue', path, value, { allowed: allowedWords(issue) });
    case 'literal':
      return problem('wrongVersion', path, value, { allowed: ['1'] });
    case 'number':
    case 'finite':
      return problem('notANumber', path, value, limit);
    case 'integer':
      return problem('notAnInteger', path, value, limit);
    case 'min_value':
    case 'max_value':
      return problem('outOfRange', path, value, limit);
    case 'max_length':
      return problem('outOfRange', path, lengthOf(value), limit);
    case 'min_length':
      return problem('wrongShape', path, value, { allowed: FEATURES });
    default:
      return problem('wrongType', path, value, { allowed: [issue.expected ?? ''] });
  }
}

function allowedWords(issue: Issue): string[] {
  return (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
}

function lengthOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value;
}

function problem(
  code: ProblemCode,
  path: string,
  value: unknown,
  allowed: Partial<Pick<Problem, 'min' | 'max' | 'allowed'>> = {},
): Problem {
  const { min, max, allowed: words } = allowed;
  return {
    code,
    path,
    value: shownValue(value),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(words === undefined ? {} : { allowed: words }),
  };
}
