// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { presetConfig } from '../shared/presets';
import { readRestartAttributes } from './restart-attributes';

function read(attributes: Readonly<Record<string, string>>) {
  const element = { getAttribute: (name: string) => attributes[name] ?? null };
  return readRestartAttributes(element as unknown as Element, DEFAULT_CONFIG);
}

describe('the attributes of restarts', () => {
  it('name a config, a second by what differs, and the plan', () => {
    const { configs, plan, problems } = read({
      preset: 'units-3',
      other: 'layers=20 lr=0.02',
      count: '50',
      epochs: '2000',
    });
    expect(problems).toEqual([]);
    const large = presetConfig('units-20');
    expect(configs).toEqual([
      presetConfig('units-3'),
      { ...large, training: { ...large.training, learningRate: 0.02 } },
    ]);
    expect(plan).toEqual({ count: 50, length: 2000, unit: 'epoch', sameData: false });
  });

  it('have usual values: 30 runs as long as the preset', () => {
    expect(read({ preset: 'units-3' }).plan).toMatchObject({ count: 30, length: 4000 });
    expect(read({ steps: '70', 'same-data': '' }).plan).toMatchObject({
      length: 70,
      unit: 'batch',
      sameData: true,
    });
  });

  it.each([
    [{ count: '1' }, { code: 'outOfRange', path: 'restarts.count', min: 2, max: 1000 }],
    [{ count: '10000' }, { code: 'outOfRange', path: 'restarts.count', value: '10000' }],
    [{ count: 'many' }, { code: 'notANumber', path: 'restarts.count', value: 'many' }],
    [{ epochs: '0' }, { code: 'outOfRange', path: 'restarts.epochs' }],
    [{ steps: '' }, { code: 'notANumber', path: 'restarts.steps', value: '' }],
    [{ other: 'lairs=3' }, { code: 'unknownKey', path: 'lairs' }],
    [{ lr: 'fast' }, { code: 'notANumber', path: 'training.learningRate' }],
  ])('tell what is wrong with %o', (attributes, problem) => {
    expect(read(attributes as Record<string, string>).problems).toMatchObject([problem]);
  });
});
