// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { ACTIVATIONS, type Config, DATA_KINDS, DEFAULT_CONFIG, FEATURES } from './config';
import { configFromQuery, configToQuery } from './config-link';
import { DATA_TRAITS, isGiven } from './data-traits';
import { checkConfig } from './validate-config';

const changed = (
  change: (config: { -readonly [K in keyof Config]: Config[K] }) => void,
): Config => {
  const config = structuredClone(DEFAULT_CONFIG);
  change(config);
  return config;
};

const POINTS = [
  [0.5, -2, 1],
  [1, 1, 0],
];

const SAMPLES: readonly [string, Config][] = [
  ['default', DEFAULT_CONFIG],
  [
    'no hidden layer',
    changed((c) => {
      c.network = { ...c.network, layers: [] };
    }),
  ],
  [
    'layers with different activations',
    changed((c) => {
      c.network = {
        layers: ACTIVATIONS.slice(4).map((activation, index) => ({
          units: index + 1,
          activation,
          dropout: index / 20,
        })),
        init: { kind: 'he', scale: 0.5, bias: 0.1 },
        leakySlope: 0.2,
        preluSlope: 0.1,
        maxoutPieces: 3,
      };
    }),
  ],
  [
    'all features',
    changed((c) => {
      c.features = FEATURES;
    }),
  ],
  [
    'training',
    changed((c) => {
      c.training = {
        optimizer: 'adam',
        learningRate: 1e-5,
        momentum: 0.5,
        beta1: 0.8,
        beta2: 0.99,
        epsilon: 1e-7,
        batchSize: 32,
        shuffle: false,
        clipNorm: 1.5,
        schedule: { kind: 'step', every: 3, factor: 0.25, rate: 2, epochs: 70 },
      };
      c.regularization = { l1: 0.001, l2: 0.003, maxNorm: 2, inputNoise: 0.1 };
      c.seed = 4_294_967_295;
    }),
  ],
  [
    'exact weights',
    changed((c) => {
      c.network = { ...c.network, layers: [] };
      c.weights = [
        {
          W: [
            [0.1, -2.5e-8],
            [1, 2],
          ],
          b: [0, 3],
        },
      ];
    }),
  ],
  [
    'data that varies',
    changed((c) => {
      c.data = { ...c.data, kind: 'spiral', turns: 2.5, standardize: true };
    }),
  ],
  [
    'exact weights of maxout and PReLU',
    changed((c) => {
      c.network = {
        ...c.network,
        layers: [
          { units: 1, activation: 'maxout', dropout: 0 },
          { units: 1, activation: 'prelu', dropout: 0 },
        ],
      };
      c.weights = [
        {
          W: [
            [1, 2],
            [3, 4],
          ],
          b: [5, 6],
        },
        { W: [[7]], b: [8], slopes: [0.5] },
        { W: [[1], [2]], b: [3, 4] },
      ];
    }),
  ],
  [
    'given points with classes',
    changed((c) => {
      c.data = { ...c.data, ...DATA_TRAITS.custom.preferred, kind: 'custom', classes: 3 };
      c.data = { ...c.data, points: [...POINTS, [1e-7, -3, 2]] };
    }),
  ],
  [
    'given points with values',
    changed((c) => {
      c.data = { ...c.data, trainShare: 0.5, kind: 'custom', points: POINTS };
      c.task = 'regression';
      c.loss = 'squared';
      c.features = ['x1'];
    }),
  ],
  [
    'vectors',
    changed((c) => {
      c.data = { ...c.data, kind: 'vectors', vectorLength: 2, points: POINTS };
    }),
  ],
  ...DATA_KINDS.filter((kind) => !isGiven(kind)).map((kind): [string, Config] => [
    `data ${kind}`,
    checkConfig({ data: { ...DATA_TRAITS[kind].preferred, kind } }).config,
  ]),
];

describe('config links', () => {
  it.each(SAMPLES)('%s survives the way into a link and back', (_, config) => {
    expect(configFromQuery(`#${configToQuery(config)}`)).toEqual({
      names: [],
      config,
      problems: [],
      steps: 0,
    });
  });

  it('says nothing about defaults', () => {
    expect(configToQuery(DEFAULT_CONFIG)).toBe('');
  });

  it('reads well', () => {
    const query = 'data=spiral&features=x1,x2,sin(x1)&lr=0.01&layers=6,3&activation=relu';
    expect(configToQuery(configFromQuery(query).config)).toBe(query);
  });

  it('takes the examples that a data set is usually shown with', () => {
    const { config } = configFromQuery('data=cs231n-spiral');
    expect(config.data).toMatchObject({ samples: 300, trainShare: 1 });
  });

  it('lets task, inputs and loss go without saying where the data set decides', () => {
    expect(configFromQuery('data=sine').config).toMatchObject({
      task: 'regression',
      features: ['x1'],
      loss: 'squared',
    });
    expect(configToQuery(configFromQuery('data=sine').config)).toBe('data=sine');
  });

  it('spreads a short list of layers', () => {
    const { config } = configFromQuery('layers=3,2,1&activation=relu,maxout&dropout=0.5,0.1');
    expect(config.network.layers).toEqual([
      { units: 3, activation: 'relu', dropout: 0.5 },
      { units: 2, activation: 'maxout', dropout: 0.1 },
      { units: 1, activation: 'maxout', dropout: 0.1 },
    ]);
  });

  it('carries a bounded number of points', () => {
    const points = (count: number): number[][] =>
      Array.from({ length: count }, (_, index) => [index, 0, index % 2]);
    const query = (count: number): string =>
      configToQuery(checkConfig({ data: { kind: 'custom', points: points(count) } }).config);
    expect(configFromQuery(query(500)).config.data.points).toEqual(points(500));
    expect(query(501)).not.toContain('points=');
  });

  it('reads the steps to replay', () => {
    expect(configFromQuery('steps=250')).toMatchObject({ steps: 250, problems: [] });
    expect(configFromQuery('steps=-1')).toMatchObject({ steps: 0, problems: [{ path: 'steps' }] });
  });

  it.each([
    ['lr=abc', { code: 'notANumber', path: 'training.learningRate', value: 'abc', max: 100 }],
    ['lr=', { code: 'notANumber', path: 'training.learningRate' }],
    ['lr=1e9', { code: 'outOfRange', path: 'training.learningRate', value: '1000000000' }],
    ['layers=0', { code: 'outOfRange', path: 'network.layers[0].units', min: 1, max: 512 }],
    ['layers=4,100000', { code: 'outOfRange', path: 'network.layers[1].units', value: '100000' }],
    [
      'layers=1,1,1,1,1,1,1,1,1',
      { code: 'outOfRange', path: 'network.layers', value: '9', max: 8 },
    ],
    ['layers=x', { code: 'notANumber', path: 'network.layers[0].units', value: 'x' }],
    ['data=cubes', { code: 'unknownValue', path: 'data.kind', value: 'cubes' }],
    ['activation=step', { code: 'unknownValue', path: 'network.layers[0].activation' }],
    ['features=', { code: 'wrongShape', path: 'features' }],
    ['batch=2.5', { code: 'notAnInteger', path: 'training.batchSize' }],
    ['shuffle=maybe', { code: 'wrongType', path: 'training.shuffle' }],
    ['dropout=1', { code: 'outOfRange', path: 'network.layers[0].dropout', max: 0.9 }],
    ['dropout=half', { code: 'notANumber', path: 'network.layers[0].dropout', value: 'half' }],
    ['maxout-pieces=1', { code: 'outOfRange', path: 'network.maxoutPieces', min: 2, max: 4 }],
    ['schedule=linear', { code: 'unknownValue', path: 'training.schedule.kind' }],
    ['data=custom', { code: 'outOfRange', path: 'data.points', value: '0', min: 1 }],
    ['data=custom&points=1,2', { code: 'wrongShape', path: 'data.points[0]', allowed: ['[3]'] }],
    ['data=custom&points=1,x,0', { code: 'notANumber', path: 'data.points[0]', value: 'x' }],
    ['task=regression', { code: 'incompatible', path: 'task', allowed: ['classification'] }],
    ['colour=red', { code: 'unknownKey', path: 'colour' }],
    ['v=2', { code: 'wrongVersion', path: 'version', value: '2' }],
    ['lr=%E0%A4%A', { code: 'malformedLink', value: 'lr=%E0%A4%A' }],
    ['lr', { code: 'malformedLink', value: 'lr' }],
    ['weights=[1', { code: 'wrongType', path: 'weights' }],
  ])('%s is reported and leaves the rest alone', (query, expected) => {
    const { config, problems } = configFromQuery(`${query}&seed=7`);
    expect(problems[0]).toMatchObject(expected);
    expect(config).toEqual({ ...DEFAULT_CONFIG, seed: 7 });
  });

  it('leaves what it cannot read as it is in force', () => {
    const inForce = configFromQuery('lr=0.3&layers=7&data=xor').config;
    const { config } = configFromQuery('lr=abc&layers=0&noise=0.1', DEFAULT_CONFIG, inForce);
    expect(config.training.learningRate).toBe(0.3);
    expect(config.network.layers).toEqual([{ units: 7, activation: 'tanh', dropout: 0 }]);
    expect(config.data).toEqual({ ...DEFAULT_CONFIG.data, noise: 0.1 });
  });

  it.each(['constructor=1', 'toString=1', '__proto__=1', 'hasOwnProperty=1'])(
    'knows no %s',
    (query) => {
      const { config, problems } = configFromQuery(query);
      expect(problems).toMatchObject([{ code: 'unknownKey', path: query.split('=')[0] }]);
      expect(config).toEqual(DEFAULT_CONFIG);
    },
  );

  it('replays no more than a person would wait for', () => {
    const wide = 'layers=512,512,512,512&activation=tanh';
    expect(configFromQuery(`${wide}&steps=100000`)).toMatchObject({
      steps: 0,
      problems: [{ code: 'outOfRange', path: 'steps' }],
    });
    expect(configFromQuery('steps=10000000').steps).toBe(10_000_000);
  });
});
