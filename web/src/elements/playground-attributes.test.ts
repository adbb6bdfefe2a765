// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { SHORT_NAMES } from '../shared/config-link';
import { REGIONS } from '../shared/parts';
import { readColors } from './colors-attribute';
import {
  ATTRIBUTES,
  readConfigAttributes,
  readOneAttribute,
  readViewAttributes,
} from './playground-attributes';

function elementWith(attributes: Readonly<Record<string, string>>): Element {
  return {
    getAttribute: (name: string) => attributes[name] ?? null,
    hasAttribute: (name: string) => name in attributes,
  } as unknown as Element;
}

describe('the attributes of the element', () => {
  it('change the config one by one, but for the steps of the beginning', () => {
    const read = (name: string, value: string) => readOneAttribute(name, value, DEFAULT_CONFIG);
    expect(read('seed', '7').config).toEqual({ ...DEFAULT_CONFIG, seed: 7 });
    expect(read('steps', '500')).toEqual({ config: DEFAULT_CONFIG, problems: [] });
    expect(read('weights', 'x').problems).toHaveLength(1);
  });

  it('are the short names of links and those of the view', () => {
    for (const name of [
      ...SHORT_NAMES,
      'theme',
      'colors',
      'arithmetic',
      'lang',
      'speed',
      'autoplay',
    ]) {
      expect(ATTRIBUTES).toContain(name);
    }
  });

  it('describe a config', () => {
    const element = elementWith({ data: 'spiral', layers: '6,3', activation: 'relu', lr: '0.1' });
    const { config, problems } = readConfigAttributes(element, DEFAULT_CONFIG);
    expect(problems).toEqual([]);
    expect(config.data.kind).toBe('spiral');
    expect(config.training.learningRate).toBe(0.1);
    expect(config.network.layers).toEqual([
      { units: 6, activation: 'relu', dropout: 0 },
      { units: 3, activation: 'relu', dropout: 0 },
    ]);
  });

  it('fall back and report what cannot be read', () => {
    const element = elementWith({ lr: 'abc', data: 'moon' });
    const { config, problems } = readConfigAttributes(element, DEFAULT_CONFIG);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(problems.map((problem) => problem.path).sort()).toEqual([
      'data.kind',
      'training.learningRate',
    ]);
  });

  it('say how things are shown', () => {
    const view = readViewAttributes(
      elementWith({
        theme: 'dark',
        speed: 'max',
        'step-by': 'epoch',
        autoplay: '',
        until: 'loss:0.1',
        lock: '',
      }),
    );
    expect(view).toMatchObject({
      theme: 'dark',
      speed: { perSecond: 0 },
      stepUnit: 'epoch',
      goal: { epochs: null, trainLoss: 0.1 },
      autoplay: true,
      locked: true,
      problems: [],
    });
    expect(readViewAttributes(elementWith({}))).toMatchObject({
      theme: 'auto',
      speed: { unit: 'epoch', perSecond: 60 },
      stepUnit: 'step',
      layout: 'full',
      locked: false,
      lazy: false,
    });
    expect(readViewAttributes(elementWith({})).hidden.size).toBe(0);
  });

  it('say what the output shows at first, and name the words where they do not', () => {
    const picture = (attributes: Readonly<Record<string, string>>) =>
      readViewAttributes(elementWith(attributes)).picture;
    expect(picture({})).toEqual({ 'test-points': 'on', edges: 'soft', contours: 'auto' });
    const all = { 'test-points': 'off', edges: 'Hard', contours: ' boundary ' };
    expect(picture(all)).toEqual({ 'test-points': 'off', edges: 'hard', contours: 'boundary' });
    const bad = readViewAttributes(elementWith({ 'test-points': 'no', contours: 'all' }));
    expect(bad.picture).toEqual(picture({}));
    expect(bad.problems).toMatchObject([
      { code: 'unknownValue', path: 'test-points', value: 'no', allowed: ['on', 'off'] },
      { path: 'contours', value: 'all', allowed: ['auto', 'none', 'boundary', 'sides'] },
    ]);
  });

  it('say what is shown', () => {
    const shown = (attributes: Readonly<Record<string, string>>) => {
      const { hidden } = readViewAttributes(elementWith(attributes));
      return REGIONS.filter((region) => !hidden.has(region));
    };
    expect(shown({ ui: 'compact' })).toEqual(['transport', 'network', 'status', 'output']);
    expect(shown({ ui: 'bare' })).toEqual(['transport', 'output']);
    expect(shown({ ui: 'compact', hide: 'network, status' })).toEqual(['transport', 'output']);
  });

  it('report wrong words for the view and use the default', () => {
    const view = readViewAttributes(
      elementWith({
        theme: 'pink',
        speed: 'fast',
        'step-by': 'point',
        lang: 'fr',
        ui: 'tiny',
        hide: 'lr,all',
      }),
    );
    expect(view).toMatchObject({ theme: 'auto', stepUnit: 'step', layout: 'full' });
    expect([...view.hidden]).toEqual(['lr']);
    expect(view.problems.map(({ code, path }) => [code, path])).toEqual([
      ['unknownValue', 'theme'],
      ['notANumber', 'speed'],
      ['unknownValue', 'step-by'],
      ['unknownValue', 'lang'],
      ['unknownValue', 'ui'],
      ['unknownValue', 'hide'],
    ]);
  });

  it('name a scale of colours, or say which there are', () => {
    expect(readColors(elementWith({})).colors).toBe('vermillion-blue');
    expect(readColors(elementWith({ colors: 'lightness' }))).toEqual({
      colors: 'lightness',
      problems: [],
    });
    const { colors, problems } = readColors(elementWith({ colors: 'rainbow' }));
    expect(colors).toBe('vermillion-blue');
    expect(problems).toMatchObject([{ code: 'unknownValue', path: 'colors', value: 'rainbow' }]);
    expect(readViewAttributes(elementWith({ colors: 'rainbow' })).problems).toEqual(problems);
  });

  it('ask for a build of the engine', () => {
    expect(readViewAttributes(elementWith({}))).toMatchObject({
      arithmetic: 'exact',
      problems: [],
    });
    expect(readViewAttributes(elementWith({ arithmetic: 'Turbo' })).arithmetic).toBe('turbo');
    const { arithmetic, problems } = readViewAttributes(elementWith({ arithmetic: 'fast' }));
    expect(arithmetic).toBe('exact');
    expect(problems).toMatchObject([{ code: 'unknownValue', path: 'arithmetic', value: 'fast' }]);
  });
});
