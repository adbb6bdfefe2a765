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
  /** Whether the engine can be asked at all: its boundary takes numbers and known words only. */
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
  ['data.colour', 'red', 'unknownKey'],
  ['features', [], 'wrongShape'],
  ['features', 'x1', 'wrongType'],
  ['features', ['x1', 'x3'], 'unknownValue'],
  ['task', 'clustering', 'unknownValue'],
  ['network', null, 'wrongType'],
  ['network.layers', Array(9).fill({ units: 1, activation: 'tanh' }), 'outOfRange'],
  ['network.layers', 4, 'wrongType'],
  ['network.layers[0]', 4, 'wrongType'],
  ['network.layers[0].units', 0, 'outOfRange'],
  ['network.layers[1].units', 513, 'outOfRange'],
  ['network.layers[1].units', 2.5, 'notAnInteger'],
  ['network.layers[0].units', Number.NaN, 'notANumber'],
  ['network.layers[0].units', '4', 'notANumber'],
  ['network.layers[1].activation', 'step', 'unknownValue'],
  ['network.layers[1].activation', null, 'unknownValue'],
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
  ['loss', 'absolute', 'unknownValue'],
  ['loss', 0, 'unknownValue'],
  ['regularization', 0.1, 'wrongType'],
  ['regularization.l1', -0.1, 'outOfRange'],
  ['regularization.l1', 10.1, 'outOfRange'],
  ['regularization.l1', Number.NaN, 'notANumber'],
  ['regularization.l2', -0.1, 'outOfRange'],
  ['regularization.l2', 10.1, 'outOfRange'],
  ['regularization.l2', Number.POSITIVE_INFINITY, 'notANumber'],
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
];

function together(name: string, code: ProblemCode, path: string, values: Tree): BadConfig {
  const config = Object.entries(values).reduce(
    (tree, [place, value]) => withValue(tree, place, value),
    structuredClone(DEFAULT_CONFIG) as unknown as Tree,
  );
  return { name, config, code, path, reachesEngine: true, betweenFields: true };
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
