// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from './config';
import { configChanges } from './config-changes';
import { checkConfig } from './validate-config';

describe('configChanges', () => {
  it('names what changed by path and value', () => {
    const partial = { seed: 7, training: { learningRate: 0.1 }, features: ['x1'] };
    const { config } = checkConfig(partial);
    expect(configChanges(DEFAULT_CONFIG, config)).toEqual([
      { path: 'seed', value: 7 },
      { path: 'features', value: ['x1'] },
      { path: 'training.learningRate', value: 0.1 },
    ]);
  });

  it('finds nothing between equal configs', () => {
    expect(configChanges(DEFAULT_CONFIG, structuredClone(DEFAULT_CONFIG))).toEqual([]);
  });
});
