// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { pointsProblem } from './check-points';
import { type Config, DEFAULT_CONFIG, FEATURES, type LayerConfig } from './config';
import { settleConfig } from './config-rules';
import { partialConfigSchema } from './config-schema';
import { limitAt } from './limits';
import { isTree, plainCopy, type Tree } from './plain-copy';
import { type Problem, problemWith } from './problem';

/** What an input came to: a valid config, and what was wrong with the parts that were not taken. */
export interface CheckedConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/**
 * Lays `input` over `base` and keeps every part that is valid; a part that is not leaves the
 * value of `base` in place and is reported. Never throws, whatever `input` is.
 */
export function checkConfig(input: unknown, base: Config = DEFAULT_CONFIG): CheckedConfig {
  const remaining = plainCopy(input);
  if (!isTree(remaining)) {
    return { config: base, problems: [problemWith('wrongType', '', input, { allowed: ['{…}'] })] };
  }
  const problems = takeListsOut(remaining, DEFAULT_CONFIG, '');
  const points = takePointsOut(remaining, problems);
  for (;;) {
    const result = v.safeParse(partialConfigSchema, remaining);
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
  if (points !== undefined) remaining.data = { ...(remaining.data as Tree), points };
  const merged = withLayerDefaults(merge(base, remaining));
  const settled = settleConfig(merged, base, remaining);
  // Points that were refused are missing, which is no second mistake.
  const arePointsRefused = problems.some(isAboutPoints);
  const between = settled.problems.filter((one) => !(arePointsRefused && isAboutPoints(one)));
  return { config: settled.config, problems: [...problems, ...between] };
}

function isAboutPoints({ path }: Problem): boolean {
  return path.startsWith('data.points');
}

/** Takes out lists that stand where keys are expected, which valibot would take for objects. */
function takeListsOut(tree: Tree, like: object, prefix: string): Problem[] {
  return Object.entries(like).flatMap(([key, expected]) => {
    const value = tree[key];
    if (!isTree(expected)) return [];
    if (isTree(value)) return takeListsOut(value, expected, `${prefix}${key}.`);
    if (!Array.isArray(value)) return [];
    delete tree[key];
    return [problemWith('wrongType', prefix + key, value, { allowed: ['{…}'] })];
  });
}

/** The points, apart from the rest: a schema would take seconds for millions of numbers. */
function takePointsOut(tree: Tree, problems: Problem[]): unknown {
  const { data } = tree;
  if (!isTree(data) || !('points' in data)) return undefined;
  const { points } = data;
  delete data.points;
  const found = pointsProblem(points);
  if (found === null) return points;
  problems.push(found);
  return undefined;
}

/** A layer may leave out its dropout. */
function withLayerDefaults(config: Config): Config {
  const layers = config.network.layers.map(
    ({ units, activation, dropout = 0 }: Partial<LayerConfig>) =>
      ({ units, activation, dropout }) as LayerConfig,
  );
  return { ...config, network: { ...config.network, layers } };
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
        ? problemWith('unknownKey', path, path)
        : problemWith('wrongType', path, value, { allowed: ['{…}'] });
    case 'picklist':
      return problemWith('unknownValue', path, value, { allowed: allowedWords(issue) });
    case 'literal':
      return problemWith('wrongVersion', path, value, { allowed: ['1'] });
    case 'number':
    case 'finite':
      return problemWith('notANumber', path, value, limit);
    case 'integer':
      return problemWith('notAnInteger', path, value, limit);
    case 'min_value':
    case 'max_value':
      // Where no range is documented, a float32 would become infinite.
      return problemWith(limit === undefined ? 'notANumber' : 'outOfRange', path, value, limit);
    case 'max_length':
      return problemWith('outOfRange', path, lengthOf(value), limit);
    case 'min_length':
      return problemWith('wrongShape', path, value, { allowed: FEATURES });
    default:
      return problemWith('wrongType', path, value, { allowed: [issue.expected ?? ''] });
  }
}

function allowedWords(issue: Issue): string[] {
  return (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
}

function lengthOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value;
}
