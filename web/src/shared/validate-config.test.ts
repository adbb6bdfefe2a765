// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from './config';
import { LIMITS } from './limits';
import { checkConfig } from './validate-config';

/** `data.noise` and a value as a nested object. */
function nested(path: string, value: unknown): unknown {
  if (path === 'network.layers') {
    return {
      network: { layers: new Array(value as number).fill({ units: 1, activation: 'tanh' }) },
    };
  }
  if (path.startsWith('network.layers[]')) {
    const key = path.endsWith('units') ? 'units' : 'dropout';
    return { network: { layers: [{ units: 1, activation: 'tanh', [key]: value }] } };
  }
  if (path === 'data.points') {
    const points = Array.from({ length: value as number }, (_, index) => [0, 0, index]);
    return { data: { kind: 'custom', points }, task: 'regression' };
  }
  if (path === 'data.points[]') {
    return { data: { kind: 'custom', points: [[value, 0, 1]] }, task: 'regression' };
  }
  return path
    .split('.')
    .reverse()
    .reduce((inner, key) => ({ [key]: inner }), value as object);
}

describe('config check', () => {
  it('takes the default as it is', () => {
    expect(checkConfig(DEFAULT_CONFIG)).toEqual({ config: DEFAULT_CONFIG, problems: [] });
  });

  it.each(Object.entries(LIMITS))('holds %s to its range', (path, { min, max }) => {
    const outside = path === 'network.layers' ? [max + 1] : [min - 1, max + 1];
    for (const value of outside) {
      const { config, problems } = checkConfig(nested(path, value));
      expect(problems).toMatchObject([{ code: 'outOfRange', min, max }]);
      expect(problems[0]?.path.replace(/\[\d\]/, '[]')).toBe(path);
      expect(config).toEqual(DEFAULT_CONFIG);
    }
    for (const value of [min, max]) {
      expect(checkConfig(nested(path, value)).problems).toEqual([]);
    }
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '0.1', null, true, []])(
    'takes no %s for a number',
    (value) => {
      const { config, problems } = checkConfig({ training: { learningRate: value } });
      expect(problems).toMatchObject([{ path: 'training.learningRate' }]);
      expect(config).toEqual(DEFAULT_CONFIG);
    },
  );

  it.each([null, 7, 'text', [], undefined])('takes no %s for a config', (value) => {
    expect(checkConfig(value)).toMatchObject({
      config: DEFAULT_CONFIG,
      problems: [{ code: 'wrongType' }],
    });
  });

  it('keeps the good parts and reports every bad one', () => {
    const { config, problems } = checkConfig({
      seed: 5,
      data: { kind: 'xor', noise: 9 },
      training: { optimizer: 'adamant', batchSize: 20 },
      surprise: 1,
    });
    expect(problems.map((problem) => problem.path).sort()).toEqual([
      'data.noise',
      'surprise',
      'training.optimizer',
    ]);
    expect(config).toMatchObject({ seed: 5, data: { kind: 'xor', noise: 0 } });
    expect(config.training).toEqual({ ...DEFAULT_CONFIG.training, batchSize: 20 });
  });

  it('moves to softmax with more than two classes, and says so only if another loss was asked for', () => {
    const logistic = checkConfig({ loss: 'logistic' }).config;
    const moved = checkConfig({ data: { kind: 'cs231n-spiral' } }, logistic);
    expect(moved).toMatchObject({ config: { loss: 'softmax' }, problems: [] });
    expect(checkConfig({ loss: 'squared' }, moved.config).problems).toMatchObject([
      { code: 'incompatible', path: 'loss', allowed: ['softmax', 'hinge'] },
    ]);
  });

  it('follows a data set over x1 to its task, its inputs and its loss, and back', () => {
    const line = checkConfig({ data: { kind: 'sine' } });
    expect(line).toMatchObject({
      config: { task: 'regression', features: ['x1'], loss: 'squared' },
      problems: [],
    });
    const back = checkConfig({ data: { kind: 'circle' } }, line.config);
    expect(back).toMatchObject({
      config: { task: 'classification', features: ['x1'], loss: 'softmax' },
      problems: [],
    });
  });

  it.each([
    [{ data: { kind: 'sine' }, task: 'classification' }, 'task', ['regression']],
    [{ data: { kind: 'sine' }, features: ['x1', 'x2'] }, 'features[1]', ['x1', 'x1^2', 'sin(x1)']],
    [{ data: { kind: 'plane' }, loss: 'hinge' }, 'loss', ['squared']],
  ])('says which of two named settings gave way in %o', (input, path, allowed) => {
    const { config, problems } = checkConfig(input);
    expect(problems).toMatchObject([{ code: 'incompatible', path, allowed }]);
    expect(config.task).toBe('regression');
  });

  it('keeps the data in force when given points do not fit', () => {
    const points = [
      [0, 0, 0],
      [1, 1, 2],
    ];
    const input = { data: { kind: 'custom', points } };
    const { config, problems } = checkConfig(input);
    expect(problems).toMatchObject([
      { code: 'outOfRange', path: 'data.points[1]', value: '2', min: 0, max: 1 },
    ]);
    expect(config.data).toEqual(DEFAULT_CONFIG.data);
    const three = checkConfig({ data: { ...input.data, classes: 3 } });
    expect(three).toMatchObject({ config: { data: { points } }, problems: [] });
    expect(checkConfig({ ...input, task: 'regression' })).toMatchObject({
      config: { task: 'regression', loss: 'squared', data: { points } },
      problems: [],
    });
  });

  it('checks a hundred thousand points before a person would wonder', () => {
    const points = Array.from({ length: 100_000 }, (_, index) => [index / 10, 1, index % 2]);
    const start = performance.now();
    const { config, problems } = checkConfig({ data: { kind: 'custom', points } });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(problems).toEqual([]);
    expect(config.data.points).toHaveLength(100_000);
  });

  it('gives a layer without a dropout none', () => {
    const layers = [{ units: 3, activation: 'relu' }];
    expect(checkConfig({ network: { layers } }).config.network.layers).toEqual([
      { units: 3, activation: 'relu', dropout: 0 },
    ]);
  });

  it('takes weights only in the shape of the net', () => {
    const layers = { network: { layers: [] } };
    const fitting = [
      {
        W: [
          [1, 2],
          [3, 4],
        ],
        b: [5, 6],
      },
    ];
    expect(checkConfig({ ...layers, weights: fitting }).config.weights).toEqual(fitting);
    const { config, problems } = checkConfig({ weights: fitting });
    expect(problems).toMatchObject([{ code: 'wrongShape', path: 'weights', allowed: ['2-4-2-2'] }]);
    expect(config.weights).toBeNull();
  });

  it('lets go of given weights when the net changes shape', () => {
    const linear = checkConfig({
      network: { layers: [] },
      weights: [
        {
          W: [
            [1, 2],
            [3, 4],
          ],
          b: [5, 6],
        },
      ],
    }).config;
    const grown = checkConfig({ network: { layers: [{ units: 3, activation: 'tanh' }] } }, linear);
    expect(grown).toMatchObject({ config: { weights: null }, problems: [] });
  });

  it('orders features as the engine does', () => {
    expect(checkConfig({ features: ['x2', 'x1', 'x2'] }).config.features).toEqual(['x1', 'x2']);
  });

  it.each([
    ['a list for a group', { data: [1] }, 'data'],
    ['an empty list for a group', { training: [] }, 'training'],
    ['a function', { seed: () => 1 }, 'seed'],
    ['a big integer', { seed: 1n }, 'seed'],
    ['a deep big integer', { seed: { a: 1n } }, 'seed'],
    ['a prototype key', JSON.parse('{"__proto__": {"a": 1}}'), '__proto__'],
    ['a weight beyond float32', { weights: [{ W: [[1e300]], b: [0] }] }, 'weights[0].W[0][0]'],
  ])('survives %s', (_, input, path) => {
    const { config, problems } = checkConfig(input);
    expect(problems[0]?.path).toBe(path);
    expect(config).toEqual(DEFAULT_CONFIG);
  });

  it('takes a key without a value as left out', () => {
    const input = { seed: undefined, data: undefined, training: { learningRate: undefined } };
    expect(checkConfig(input)).toEqual({ config: DEFAULT_CONFIG, problems: [] });
  });

  it('reads a reactive object as the data it shows', () => {
    const proxy = new Proxy({ seed: 5 }, {});
    expect(checkConfig(proxy)).toMatchObject({ config: { seed: 5 }, problems: [] });
  });
});
