// SPDX-License-Identifier: MIT
import { DEFAULT_CONFIG } from '../shared/config';
import type { ProblemCode } from '../shared/problem';
import { BAD_VALUES, type BadValue } from './bad-values';

/** A config with one mistake, and what has to be said about it. */
export interface BadConfig {
  readonly name: string;
  /** Complete but for the mistake, so that it can be given to the engine as it is. */
  readonly config: Record<string, unknown>;
  readonly code: ProblemCode;
  readonly path: string;
  /**
   * Whether the engine is asked, too: its boundary takes numbers and known words only, and points as
   * one flat list.
   */
  readonly reachesEngine: boolean;
  /** Whether the mistake lies between fields, which a JSON Schema of single fields cannot see. */
  readonly betweenFields: boolean;
}

type Tree = { [key: string]: unknown };

/** The default net, 2-4-2-2, with every weight `value`. */
const fittingWeights = (value: unknown): { W: unknown[][]; b: unknown[] }[] =>
  [
    [4, 2],
    [2, 4],
    [2, 2],
  ].map(([units = 0, inputs = 0]) => ({
    W: Array.from({ length: units }, () => Array(inputs).fill(value)),
    b: Array(units).fill(value),
  }));

/** Spoils the weights of the default net. */
function badWeights(
  name: string,
  code: ProblemCode,
  path: string,
  spoil: (layers: { W: unknown[][]; b: unknown[] }[]) => unknown,
): BadConfig {
  const layers = fittingWeights(0.5);
  spoil(layers);
  const config = { ...structuredClone(DEFAULT_CONFIG), weights: layers };
  const betweenFields = code === 'wrongShape';
  return { name, config, code, path, reachesEngine: true, betweenFields };
}

const WEIGHTS: readonly BadConfig[] = [
  badWeights('weights of an empty layer', 'wrongShape', 'weights', (layers) =>
    layers.splice(0, 1, { W: [], b: [] }),
  ),
  badWeights('a layer of weights too few', 'wrongShape', 'weights', (layers) => layers.pop()),
  badWeights('a row of weights too many', 'wrongShape', 'weights', (layers) =>
    layers[1]?.W.push([1, 2, 3, 4]),
  ),
  badWeights('a short row of weights', 'wrongShape', 'weights', (layers) => layers[0]?.W[3]?.pop()),
  badWeights('a bias too many', 'wrongShape', 'weights', (layers) => layers[2]?.b.push(1)),
  badWeights('a weight that is not a number', 'notANumber', 'weights[0].W[1][0]', (layers) =>
    layers[0]?.W[1]?.splice(0, 1, Number.NaN),
  ),
  badWeights('a weight that no float32 holds', 'notANumber', 'weights[2].W[0][1]', (layers) =>
    layers[2]?.W[0]?.splice(1, 1, 1e39),
  ),
  badWeights('an infinite bias', 'notANumber', 'weights[1].b[1]', (layers) =>
    layers[1]?.b.splice(1, 1, Number.NEGATIVE_INFINITY),
  ),
];

/** Values that are right alone and wrong together. */
const COMBINATIONS: readonly BadConfig[] = [
  together('logistic loss with three classes', 'incompatible', 'loss', {
    'data.kind': 'cs231n-spiral',
    loss: 'logistic',
  }),
  together('squared loss with three classes', 'incompatible', 'loss', {
    'data.kind': 'cs231n-spiral',
    loss: 'squared',
  }),
  together('logistic loss with many blobs', 'incompatible', 'loss', {
    'data.kind': 'blobs',
    'data.classes': 3,
    loss: 'logistic',
  }),
  together('hinge with a regression', 'incompatible', 'loss', {
    'data.kind': 'plane',
    task: 'regression',
    loss: 'hinge',
  }),
  together('softmax with a regression', 'incompatible', 'loss', {
    'data.kind': 'bumps',
    task: 'regression',
  }),
  together('classes of a set of values', 'incompatible', 'task', {
    'data.kind': 'plane',
    loss: 'squared',
  }),
  together('a regression of classes', 'incompatible', 'task', {
    task: 'regression',
    loss: 'squared',
  }),
  together('x2 of a set over x1 alone', 'incompatible', 'features[1]', {
    'data.kind': 'sine',
    task: 'regression',
    loss: 'squared',
  }),
  together('an empty data set', 'outOfRange', 'data.points', { 'data.kind': 'custom' }, false),
  together(
    'an empty set of vectors',
    'outOfRange',
    'data.points',
    { 'data.kind': 'vectors' },
    false,
  ),
  together('points of a single class', 'incompatible', 'data.points', {
    'data.kind': 'custom',
    'data.points': [
      [0, 0, 1],
      [1, 1, 1],
    ],
  }),
  together('more classes than outputs', 'outOfRange', 'data.points[2]', {
    'data.kind': 'custom',
    'data.points': [
      [0, 0, 0],
      [1, 1, 1],
      [2, 2, 2],
    ],
  }),
  together('half a class', 'notAnInteger', 'data.points[1]', {
    'data.kind': 'custom',
    'data.points': [
      [0, 0, 0],
      [1, 1, 0.5],
    ],
  }),
  together(
    'vectors of another length',
    'wrongShape',
    'data.points[0]',
    {
      'data.kind': 'vectors',
      'data.vectorLength': 4,
      'data.points': [
        [0, 0, 0],
        [1, 1, 1],
      ],
    },
    false,
  ),
  together(
    'too few numbers in a point',
    'wrongShape',
    'data.points[1]',
    {
      'data.kind': 'custom',
      'data.points': [
        [0, 0, 0],
        [1, 1],
      ],
    },
    false,
  ),
];

function together(
  name: string,
  code: ProblemCode,
  path: string,
  values: Tree,
  reachesEngine = true,
): BadConfig {
  const config = Object.entries(values).reduce(
    (tree, [place, value]) => withValue(tree, place, value),
    structuredClone(DEFAULT_CONFIG) as unknown as Tree,
  );
  return { name, config, code, path, reachesEngine, betweenFields: true };
}

function withValue(tree: Tree, path: string, value: unknown): Tree {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  let at = tree;
  for (const key of keys.slice(0, -1)) at = at[key] as Tree;
  at[keys.at(-1) ?? ''] = value;
  return tree;
}

function fromRow([path, value, code]: BadValue): BadConfig {
  const config = withValue(structuredClone(DEFAULT_CONFIG) as unknown as Tree, path, value);
  const isNumber = typeof value === 'number' && !['unknownValue', 'wrongType'].includes(code);
  const isList = ['network.layers', 'features'].includes(path) && code !== 'unknownValue';
  const known = !['unknownKey', 'wrongVersion'].includes(code);
  return {
    name: `${path} = ${typeof value === 'number' ? value : JSON.stringify(value)}`,
    config,
    code,
    path: path === 'features' && code === 'unknownValue' ? 'features[1]' : path,
    reachesEngine: known && (isNumber || (isList && Array.isArray(value))),
    betweenFields: false,
  };
}

/** Every kind of mistake in every field; each has to be refused wherever a config comes in. */
export const BAD_CONFIGS: readonly BadConfig[] = [
  ...BAD_VALUES.map(fromRow),
  ...WEIGHTS,
  ...COMBINATIONS,
];
