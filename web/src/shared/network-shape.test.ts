// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Activation, Config } from './config';
import { networkShape } from './network-shape';
import { checkConfig } from './validate-config';

function net(units: readonly number[], activation: Activation, more: object = {}): Config {
  return checkConfig({
    features: ['x1', 'x2', 'x1*x2'],
    network: { layers: units.map((count) => ({ units: count, activation })) },
    ...more,
  }).config;
}

describe('the parameter sum of the notes', () => {
  // The nets of the notes' figure: 3-4-2, and 3-4-4-1 with one score.
  it.each([
    ['tanh', [4], {}, 26],
    ['maxout', [4], {}, 42],
    ['tanh', [4, 4], { loss: 'logistic' }, 41],
    ['maxout', [4, 4], { loss: 'logistic' }, 77],
  ] as const)('with %s units %j %j is %#', (activation, units, more, parameters) => {
    expect(networkShape(net(units, activation, more)).parameters).toBe(parameters);
  });

  it('counts a slope for every PReLU unit', () => {
    expect(networkShape(net([4], 'prelu'))).toMatchObject({
      weights: 20,
      biases: 6,
      slopes: 4,
      parameters: 30,
    });
  });

  it('counts one score for a regression and for a hinge of two classes, else one per class', () => {
    const outputs = (input: object): number | undefined =>
      networkShape(checkConfig(input).config).sizes.at(-1);
    expect(outputs({ data: { kind: 'plane' } })).toBe(1);
    expect(outputs({ loss: 'hinge' })).toBe(1);
    expect(outputs({ loss: 'hinge', data: { kind: 'blobs', classes: 5 } })).toBe(5);
    expect(outputs({ data: { kind: 'blobs', classes: 10 } })).toBe(10);
  });

  it('takes vectors as they are', () => {
    const points = [
      [1, 2, 3, 0],
      [4, 5, 6, 1],
    ];
    const { config } = checkConfig({ data: { kind: 'vectors', vectorLength: 3, points } });
    expect(networkShape(config).sizes).toEqual([3, 4, 2, 2]);
  });
});
