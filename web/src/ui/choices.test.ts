// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DATA_KINDS, DEFAULT_CONFIG, LOSSES } from '../shared/config';
import { DATA_TRAITS, possibleLosses } from '../shared/data-traits';
import { LIMITS } from '../shared/limits';
import { networkShape } from '../shared/network-shape';
import { checkConfig } from '../shared/validate-config';
import * as choices from './choices';
import { chooseData } from './data-choice';
import { biasTerms, slopeTerms, weightTerms } from './parameter-sum';

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
    ['network.preluSlope', choices.PRELU_SLOPES],
    ['network.maxoutPieces', choices.PIECES],
    ['network.layers[].dropout', choices.DROPOUTS],
    ['regularization.maxNorm', choices.MAX_NORMS],
    ['regularization.inputNoise', choices.INPUT_NOISES],
    ['training.clipNorm', choices.CLIP_NORMS],
    ['training.schedule.every', choices.SCHEDULE_EPOCHS],
    ['training.schedule.epochs', choices.SCHEDULE_EPOCHS],
    ['training.schedule.factor', choices.SCHEDULE_FACTORS],
    ['training.schedule.rate', choices.SCHEDULE_RATES],
    ['data.classes', choices.CLASS_COUNTS],
    ['data.turns', choices.TURNS],
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
  const points = [
    [0, 0, 0],
    [1, 1, 1],
  ];
  const base = checkConfig({ data: { points, vectorLength: 2 } }).config;

  it.each(DATA_KINDS)('%s is a valid change from any other set and any loss', (kind) => {
    for (const before of DATA_KINDS) {
      for (const loss of LOSSES) {
        const from = checkConfig({ data: { kind: before }, loss }, base).config;
        const { config, problems } = checkConfig(chooseData(kind, from), from);
        expect(problems).toEqual([]);
        const own = { trainShare: from.data.trainShare };
        const { preferred } = DATA_TRAITS[kind];
        expect(config.data).toMatchObject({ kind, ...(kind === 'custom' ? own : preferred) });
        expect(possibleLosses(config)).toContain(config.loss);
      }
    }
  });

  it('brings own points back as what their labels are, whatever was chosen between', () => {
    const five = [0, 1, 2, 3, 4].map((label) => [label, 0, label]);
    const own = checkConfig({ data: { kind: 'custom', points: five, classes: 5 } }).config;
    const blobs = checkConfig(chooseData('blobs', own), own).config;
    expect(checkConfig(chooseData('custom', blobs), blobs).config).toEqual({
      ...own,
      data: { ...own.data, samples: 500, trainShare: 0.5 },
    });
    const values = checkConfig({ data: { points: [[0, 0, 0.5]] } }, blobs).config;
    expect(checkConfig(chooseData('custom', values), values).config.task).toBe('regression');
  });

  it('shows the plane again after a set over x1 alone, and asks for classes again', () => {
    const line = checkConfig(chooseData('sine', DEFAULT_CONFIG)).config;
    const { config } = checkConfig(chooseData('circle', line), line);
    expect(config).toEqual(DEFAULT_CONFIG);
  });
});

describe('the sum of the parameters', () => {
  it('is written as in the notes', () => {
    const shape = networkShape(DEFAULT_CONFIG);
    expect(weightTerms(shape)).toBe('[2×4] + [4×2] + [2×2]');
    expect(biasTerms(shape)).toBe('4 + 2 + 2');
    expect([shape.weights, shape.biases, shape.parameters]).toEqual([20, 8, 28]);
  });

  it('multiplies by the pieces of maxout and adds the slopes of PReLU', () => {
    const layers = [
      { units: 4, activation: 'maxout' },
      { units: 3, activation: 'prelu' },
    ];
    const shape = networkShape(checkConfig({ network: { layers } }).config);
    expect(weightTerms(shape)).toBe('[2×4×2] + [4×3] + [3×2]');
    expect(biasTerms(shape)).toBe('4×2 + 3 + 2');
    expect(slopeTerms(shape)).toBe('3');
    expect(shape.parameters).toBe(16 + 12 + 6 + 8 + 3 + 2 + 3);
  });
});
