// SPDX-License-Identifier: MIT
import { DEFAULT_CONFIG } from '../shared/config';
import type { ProblemCode } from '../shared/problem';

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
type Row = readonly [path: string, value: unknown, code: ProblemCode];

/** One wrong value at a path. */
const VALUES: readonly Row[] = [
  ['version', 0, 'wrongVersion'],
  ['version', 2, 'wrongVersion'],
  ['version', '1', 'wrongVersion'],
  ['seed', -1, 'outOfRange'],
  ['seed', 2 ** 32, 'outOfRange'],
  ['seed', 1.5, 'notAnInteger'],
  ['seed', Number.NaN, 'notANumber'],
  ['seed', Number.POSITIVE_INFINITY, 'notANumber'],
  ['seed', '42', 'notANumber'],
  ['seed', null, 'notANumber'],
  ['data', [], 'wrongType'],
  ['data', 'circle', 'wrongType'],
  ['data.kind', 'cubes', 'unknownValue'],
  ['data.kind', 3, 'unknownValue'],
  ['data.samples', 9, 'outOfRange'],
  ['data.samples', 10_001, 'outOfRange'],
  ['data.samples', 99.5, 'notAnInteger'],
  ['data.samples', Number.NaN, 'notANumber'],
  ['data.samples', true, 'notANumber'],
  ['data.noise', -0.01, 'outOfRange'],
  ['data.noise', 0.51, 'outOfRange'],
  ['data.noise', Number.NEGATIVE_INFINITY, 'notANumber'],
  ['data.noise', [0.1], 'notANumber'],
  ['data.trainShare', 0.09, 'outOfRange'],
  ['data.trainShare', 1.01, 'outOfRange'],
  ['data.trainShare', Number.NaN, 'notANumber'],
  ['data.trainShare', '50%', 'notANumber'],
  ['data.classes', 1, 'outOfRange'],
  ['data.classes', 11, 'outOfRange'],
  ['data.classes', 2.5, 'notAnInteger'],
  ['data.classes', Number.NaN, 'notANumber'],
  ['data.turns', 0.2, 'outOfRange'],
  ['data.turns', 4.5, 'outOfRange'],
  ['data.turns', Number.POSITIVE_INFINITY, 'notANumber'],
  ['data.standardize', 'yes', 'wrongType'],
  ['data.vectorLength', 0, 'outOfRange'],
  ['data.vectorLength', 3073, 'outOfRange'],
  ['data.vectorLength', 1.5, 'notAnInteger'],
  ['data.vectorLength', '3', 'notANumber'],
  ['data.points', null, 'wrongType'],
  ['data.points', {}, 'wrongType'],
  ['data.points[0]', 7, 'wrongType'],
  ['data.points[0]', [0, 0, null], 'notANumber'],
  ['data.points[0]', [0, 1e7, 1], 'outOfRange'],
  ['data.colour', 'red', 'unknownKey'],
  ['features', [], 'wrongShape'],
  ['features', 'x1', 'wrongType'],
  ['features', ['x1', 'x3'], 'unknownValue'],
  ['task', 'clustering', 'unknownValue'],
  ['network', null, 'wrongType'],
  ['network.layers', Array(9).fill({ units: 1, activation: 'tanh', dropout: 0 }), 'outOfRange'],
  ['network.layers', 4, 'wrongType'],
  ['network.layers[0]', 4, 'wrongType'],
  ['network.layers[0].units', 0, 'outOfRange'],
  ['network.layers[1].units', 513, 'outOfRange'],
  ['network.layers[1].units', 2.5, 'notAnInteger'],
  ['network.layers[0].units', Number.NaN, 'notANumber'],
  ['network.layers[0].units', '4', 'notANumber'],
  ['network.layers[1].activation', 'step', 'unknownValue'],
  ['network.layers[1].activation', null, 'unknownValue'],
  ['network.layers[0].dropout', -0.1, 'outOfRange'],
  ['network.layers[1].dropout', 0.91, 'outOfRange'],
  ['network.layers[0].dropout', Number.NaN, 'notANumber'],
  ['network.layers[0].dropout', true, 'notANumber'],
  ['network.layers[0].width', 4, 'unknownKey'],
  ['network.depth', 3, 'unknownKey'],
  ['network.init', 'he', 'wrongType'],
  ['network.init.kind', 'ones', 'unknownValue'],
  ['network.init.scale', -0.1, 'outOfRange'],
  ['network.init.scale', 100.1, 'outOfRange'],
  ['network.init.scale', Number.POSITIVE_INFINITY, 'notANumber'],
  ['network.init.bias', -10.5, 'outOfRange'],
  ['network.init.bias', 10.5, 'outOfRange'],
  ['network.init.bias', Number.NaN, 'notANumber'],
  ['network.init.seed', 1, 'unknownKey'],
  ['network.leakySlope', -0.01, 'outOfRange'],
  ['network.leakySlope', 1.01, 'outOfRange'],
  ['network.leakySlope', Number.NaN, 'notANumber'],
  ['network.preluSlope', -0.1, 'outOfRange'],
  ['network.preluSlope', 1.1, 'outOfRange'],
  ['network.preluSlope', Number.NaN, 'notANumber'],
  ['network.maxoutPieces', 1, 'outOfRange'],
  ['network.maxoutPieces', 5, 'outOfRange'],
  ['network.maxoutPieces', 2.5, 'notAnInteger'],
  ['loss', 'absolute', 'unknownValue'],
  ['loss', 0, 'unknownValue'],
  ['regularization', 0.1, 'wrongType'],
  ['regularization.l1', -0.1, 'outOfRange'],
  ['regularization.l1', 10.1, 'outOfRange'],
  ['regularization.l1', Number.NaN, 'notANumber'],
  ['regularization.l2', -0.1, 'outOfRange'],
  ['regularization.l2', 10.1, 'outOfRange'],
  ['regularization.l2', Number.POSITIVE_INFINITY, 'notANumber'],
  ['regularization.maxNorm', -1, 'outOfRange'],
  ['regularization.maxNorm', 101, 'outOfRange'],
  ['regularization.maxNorm', Number.NaN, 'notANumber'],
  ['regularization.inputNoise', -0.1, 'outOfRange'],
  ['regularization.inputNoise', 10.1, 'outOfRange'],
  ['regularization.inputNoise', Number.POSITIVE_INFINITY, 'notANumber'],
  ['regularization.l3', 0, 'unknownKey'],
  ['training', [1], 'wrongType'],
  ['training.optimizer', 'newton', 'unknownValue'],
  ['training.learningRate', 0, 'outOfRange'],
  ['training.learningRate', -0.03, 'outOfRange'],
  ['training.learningRate', 100.1, 'outOfRange'],
  ['training.learningRate', Number.NaN, 'notANumber'],
  ['training.learningRate', '0.03', 'notANumber'],
  ['training.momentum', -0.1, 'outOfRange'],
  ['training.momentum', 1, 'outOfRange'],
  ['training.momentum', Number.NaN, 'notANumber'],
  ['training.beta1', 1, 'outOfRange'],
  ['training.beta1', Number.NEGATIVE_INFINITY, 'notANumber'],
  ['training.beta2', -0.1, 'outOfRange'],
  ['training.beta2', Number.NaN, 'notANumber'],
  ['training.epsilon', 0, 'outOfRange'],
  ['training.epsilon', 0.011, 'outOfRange'],
  ['training.epsilon', Number.NaN, 'notANumber'],
  ['training.batchSize', 0, 'outOfRange'],
  ['training.batchSize', 1025, 'outOfRange'],
  ['training.batchSize', 10.5, 'notAnInteger'],
  ['training.batchSize', Number.POSITIVE_INFINITY, 'notANumber'],
  ['training.shuffle', 'yes', 'wrongType'],
  ['training.shuffle', 1, 'wrongType'],
  ['training.clipNorm', -1, 'outOfRange'],
  ['training.clipNorm', 1001, 'outOfRange'],
  ['training.clipNorm', Number.NaN, 'notANumber'],
  ['training.schedule', 'step', 'wrongType'],
  ['training.schedule', [], 'wrongType'],
  ['training.schedule.kind', 'linear', 'unknownValue'],
  ['training.schedule.every', 0, 'outOfRange'],
  ['training.schedule.every', 1.5, 'notAnInteger'],
  ['training.schedule.factor', 0, 'outOfRange'],
  ['training.schedule.factor', 1.1, 'outOfRange'],
  ['training.schedule.rate', -1, 'outOfRange'],
  ['training.schedule.rate', Number.NaN, 'notANumber'],
  ['training.schedule.epochs', 0, 'outOfRange'],
  ['training.schedule.epochs', 2e6, 'outOfRange'],
  ['training.schedule.gamma', 0.9, 'unknownKey'],
  ['training.nesterov', true, 'unknownKey'],
  ['weights', {}, 'wrongType'],
  ['weights', 'random', 'wrongType'],
  ['surprise', 1, 'unknownKey'],
];

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

function fromRow([path, value, code]: Row): BadConfig {
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
  ...VALUES.map(fromRow),
  ...WEIGHTS,
  ...COMBINATIONS,
];
