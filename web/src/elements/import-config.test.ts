// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import { readConfig } from './import-config';

const read = (content: unknown, present: Config = DEFAULT_CONFIG) =>
  readConfig(JSON.stringify(content), present);

describe('settings in a text', () => {
  it('are told from a table', () => {
    expect(readConfig('x1,x2,class\n1,2,a', DEFAULT_CONFIG)).toBeNull();
    expect(readConfig('\n {"seed": 7}', DEFAULT_CONFIG)?.config?.seed).toBe(7);
  });

  it('are laid over the present ones', () => {
    const present = { ...DEFAULT_CONFIG, seed: 3 };
    const found = read({ version: 1, training: { learningRate: 0.5 } }, present);
    expect(found).toMatchObject({ problems: [], weights: null, weightsProblem: null });
    expect(found?.config).toMatchObject({ seed: 3, training: { learningRate: 0.5 } });
  });

  it('may stand in a file of exportAs, whose weights come along', () => {
    const weights = [{ W: [[1, 2]], b: [3] }];
    const config = { seed: 7, data: { kind: 'plane' }, network: { layers: [] } };
    const found = read({ config, metrics: {}, weights });
    expect(found).toMatchObject({ config: { seed: 7 }, problems: [], weights });
    expect(found?.weightsProblem).toBeNull();
    expect(read({ config, weights: null })).toMatchObject({ weights: null, weightsProblem: null });
    // In a config they are the start weights, which its own check knows.
    expect(read({ ...config, weights })).toMatchObject({ config: { weights }, weights: null });
  });

  it.each([
    [[], 'wrongShape', 'weights', '[0]', ['[1]']],
    ['all of them', 'wrongShape', 'weights', 'all of them', ['[1]']],
    [[null], 'wrongShape', 'weights[0].W', '[0]', ['[1]']],
    [[{ W: [[1, 2, 3]], b: [0] }], 'wrongShape', 'weights[0].W[0]', '[3]', ['[2]']],
    [[{ W: [[1, 2]] }], 'wrongShape', 'weights[0].b', 'undefined', ['[1]']],
    [[{ W: [[1, 'x']], b: [0] }], 'notANumber', 'weights[0].W[0][1]', 'x', undefined],
  ])('whose weights are %j are taken alone', (weights, code, path, value, allowed) => {
    const found = read({ config: { data: { kind: 'plane' }, network: { layers: [] } }, weights });
    expect(found).toMatchObject({ config: { data: { kind: 'plane' } }, problems: [] });
    expect(found?.weights).toBeNull();
    const problem = allowed === undefined ? { code, path, value } : { code, path, value, allowed };
    expect(found?.weightsProblem).toEqual(problem);
  });

  it('come with the names of the classes of their points', () => {
    const data = {
      kind: 'custom',
      points: [
        [0, 0, 0],
        [1, 1, 1],
      ],
    };
    const classNames = ['rose, red', 'tulip'];
    expect(read({ config: { data }, classNames })).toMatchObject({
      problems: [],
      names: classNames,
    });
    expect(read({ config: { data } })?.names).toEqual([]);
    // Half a character, which no percent encoding has, is a name as any other.
    expect(read({ config: { data }, classNames: ['\ud800'] })?.names).toEqual(['\ud800']);
    const found = read({ config: { data }, classNames: ['a', 'b', 'c'] });
    expect(found).toMatchObject({ config: { data: { kind: 'custom' } }, names: [] });
    expect(found?.problems).toMatchObject([{ code: 'tooManyNames', value: '3', max: 2 }]);
  });

  it('of another version are told and taken as far as they are known', () => {
    const found = read({ version: 2, seed: 7, colour: 'red' });
    expect(found?.problems.map(({ code }) => code)).toEqual(['wrongVersion', 'unknownKey']);
    expect(found?.config?.seed).toBe(7);
    expect(read({ version: 2 })?.config).toBeNull();
  });

  it('that are no JSON are told by line and column', () => {
    const found = readConfig('{\n  "seed": 7,\n  "loss" = "hinge"\n}', DEFAULT_CONFIG);
    expect(found?.config).toBeNull();
    expect(found?.problems).toMatchObject([{ code: 'malformedFile', path: '3:10' }]);
  });

  it('leave the person’s own points where they are', () => {
    const points = [
      [1, 1, 0],
      [-1, -1, 1],
    ];
    const data = { ...DEFAULT_CONFIG.data, points };
    const found = read(DEFAULT_CONFIG, { ...DEFAULT_CONFIG, data: { ...data, kind: 'custom' } });
    expect(found?.config?.data).toEqual(data);
  });
});
