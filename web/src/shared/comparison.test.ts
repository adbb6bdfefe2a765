// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { PANEL_LIMIT, readComparison, VARY_NAMES, valuesOf } from './comparison';
import { comparisonToQuery, maxComparisonSteps, readComparisonLink } from './comparison-link';
import { DEFAULT_CONFIG } from './config';
import { presetConfig } from './presets';
import { checkConfig } from './validate-config';

const units = (vary: string | null, values: string | null, base = DEFAULT_CONFIG) => {
  const { comparison, problems } = readComparison(vary, values, base);
  return {
    problems,
    vary: comparison.vary,
    values: valuesOf(comparison),
    layers: comparison.variants.map(({ config }) => config.network.layers.map((one) => one.units)),
    comparison,
  };
};

describe('a comparison', () => {
  it('varies the size of every hidden layer', () => {
    const read = units('units', '3/6/20');
    expect(read.problems).toEqual([]);
    expect(read.layers).toEqual([
      [3, 3],
      [6, 6],
      [20, 20],
    ]);
  });

  it('gives a net without hidden layers one', () => {
    const flat = checkConfig({ network: { layers: [] } }).config;
    expect(units('units', '3/6', flat).layers).toEqual([[3], [6]]);
  });

  it('takes lists of layers and of activations, whose entries have commas', () => {
    expect(units('layers', '6/6,3').layers).toEqual([[6], [6, 3]]);
    const { comparison } = units('activation', 'relu,tanh/tanh');
    expect(
      comparison.variants.map(({ config }) => config.network.layers.map((one) => one.activation)),
    ).toEqual([
      ['relu', 'tanh'],
      ['tanh', 'tanh'],
    ]);
  });

  it('differs from its base in nothing but the setting', () => {
    const { comparison } = units('l2', '0.001/0.1');
    for (const { config } of comparison.variants) {
      const { regularization } = DEFAULT_CONFIG;
      expect({ ...config, regularization }).toEqual(DEFAULT_CONFIG);
    }
    expect(comparison.variants.map(({ config }) => config.regularization.l2)).toEqual([0.001, 0.1]);
  });

  it.each(VARY_NAMES)('offers two to six values for %s that can be compared', (name) => {
    // Of a set of values there is one loss only.
    const { problems, vary, comparison } = units(name, null);
    expect(problems).toEqual([]);
    expect(vary).toBe(name);
    expect(comparison.variants.length).toBeGreaterThanOrEqual(PANEL_LIMIT.min);
    expect(comparison.variants.length).toBeLessThanOrEqual(PANEL_LIMIT.max);
    const different = new Set(comparison.variants.map(({ config }) => JSON.stringify(config)));
    // Some settings are told apart by other data only, as the classes of a set that has two.
    if (name !== 'classes') expect(different.size).toBe(comparison.variants.length);
  });

  it('starts from the seed, whatever weights the config carries', () => {
    const weights = [{ weights: [[1, 1]], biases: [0] }];
    const base = { ...DEFAULT_CONFIG, weights } as never;
    expect(units('units', '3/6', base).comparison.base.weights).toBeNull();
  });
});

describe('a bad comparison', () => {
  it('over a setting that does not exist names all that there are, and shows the usual one', () => {
    const read = units('colour', '1/2');
    expect(read.problems).toEqual([
      { code: 'unknownValue', path: 'vary', value: 'colour', allowed: VARY_NAMES },
    ]);
    expect(read.values).toBe('3/6/20');
  });

  it.each([
    ['3', 1],
    ['1/2/3/4/5/6/7', 7],
  ])('of %s says how many values there may be', (values, count) => {
    const { problems } = units('units', values);
    expect(problems).toEqual([
      { code: 'outOfRange', path: 'values', value: String(count), min: 2, max: 6 },
    ]);
  });

  it('of seven keeps the first six, of one takes the usual values', () => {
    expect(units('units', '1/2/3/4/5/6/7').values).toBe('1/2/3/4/5/6');
    expect(units('units', '4').values).toBe('3/6/20');
  });

  it('names a value that is out of range with its place and the range, and keeps the others', () => {
    const read = units('l2', '0.001/50/0.1');
    expect(read.problems).toEqual([
      { code: 'outOfRange', path: 'regularization.l2', value: '50', min: 0, max: 10 },
    ]);
    expect(read.values).toBe('0.001/0.1');
  });

  it('over the losses of a set of values falls back to the units', () => {
    const values = presetConfig('x-sin-x');
    const { problems, vary } = units('loss', 'softmax/hinge', values);
    expect(problems.length).toBeGreaterThan(0);
    expect(vary).toBe('units');
  });
});

describe('a link to a comparison', () => {
  it.each([
    'preset=units-3&vary=units&values=3/6/20',
    'data=moons&vary=features&values=x1,x2/x1^2,x2^2',
    'vary=activation&values=relu,tanh/sine',
  ])('comes back the same: %s', (link) => {
    const { comparison, problems, steps } = readComparisonLink(link);
    expect(problems).toEqual([]);
    expect(steps).toBe(0);
    const again = readComparisonLink(comparisonToQuery(comparison, 120));
    expect(again).toEqual({ comparison, problems: [], steps: 120 });
  });

  it('keeps the steps out where training them would take too long', () => {
    const { comparison } = readComparisonLink('layers=512,512&batch=1024&vary=seed&values=1/2/3');
    const most = maxComparisonSteps(comparison);
    expect(comparisonToQuery(comparison, most)).toContain(`steps=${most}`);
    const longer = comparisonToQuery(comparison, most + 1);
    expect(longer).not.toContain('steps');
    expect(readComparisonLink(`${longer}&steps=${most + 1}`)).toMatchObject({
      problems: [{ code: 'outOfRange', path: 'steps', max: most }],
      steps: 0,
    });
  });

  it('says what cannot be decoded', () => {
    expect(readComparisonLink('vary=%E0%A4%A&values=1/2').problems[0]?.code).toBe('malformedLink');
  });
});
