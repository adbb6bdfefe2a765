// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DATA_KINDS, DATA_TRAITS, DEFAULT_CONFIG } from '../shared/config';
import { LIMITS } from '../shared/limits';
import { networkShape } from '../shared/network-shape';
import { checkConfig } from '../shared/validate-config';
import * as choices from './choices';
import { chooseData } from './data-choice';
import { biasTerms, weightTerms } from './parameter-sum';

describe('suggestions', () => {
  it.each([
    ['training.learningRate', choices.LEARNING_RATES],
    ['regularization.l2', choices.PENALTIES],
    ['training.batchSize', choices.BATCH_SIZES],
    ['data.samples', choices.SAMPLE_COUNTS],
    ['training.momentum', choices.MOMENTA],
    ['training.beta2', choices.BETA2S],
    ['training.epsilon', choices.EPSILONS],
    ['network.init.scale', choices.SCALES],
    ['network.init.bias', choices.START_BIASES],
    ['network.leakySlope', choices.LEAKY_SLOPES],
  ] as const)('for %s are allowed and ascend', (path, suggestions) => {
    const { min, max } = LIMITS[path];
    expect([...suggestions].sort((a, b) => a - b)).toEqual([...suggestions]);
    for (const value of suggestions) {
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }
  });
});

describe('the remedy for divergence', () => {
  it.each([
    [10, 0.03],
    [0.3, 0.03],
    [0.03, 0.01],
    [0.001, 0.0003],
  ])('goes from %d to %d', (rate, calmer) => {
    expect(choices.calmerRate(rate)).toBe(calmer);
  });
});

describe('choosing a data set', () => {
  it.each(DATA_KINDS)('%s is a valid change from any loss', (kind) => {
    for (const loss of ['softmax', 'logistic', 'squared'] as const) {
      const { config, problems } = checkConfig(chooseData(kind), { ...DEFAULT_CONFIG, loss });
      expect(problems).toEqual([]);
      expect(config.data).toMatchObject({ kind, ...DATA_TRAITS[kind].preferred });
      expect(config.loss).toBe(DATA_TRAITS[kind].classes > 2 ? 'softmax' : loss);
    }
  });
});

describe('the sum of the parameters', () => {
  it('is written as in the notes', () => {
    const shape = networkShape(DEFAULT_CONFIG);
    expect(weightTerms(shape)).toBe('[2×4] + [4×2] + [2×2]');
    expect(biasTerms(shape)).toBe('4 + 2 + 2');
    expect([shape.weights, shape.biases, shape.parameters]).toEqual([20, 8, 28]);
  });
});
