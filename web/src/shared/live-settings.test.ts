// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from './config';
import { changeEffect, keepsWeights } from './live-settings';
import { checkConfig } from './validate-config';

const changed = (partial: object, from = DEFAULT_CONFIG) => checkConfig(partial, from).config;
const layers = (...activations: string[]) => ({
  network: {
    layers: activations.map((activation, index) => ({ units: index ? 2 : 4, activation })),
  },
});
const goesOn = (partial: object, from = DEFAULT_CONFIG) =>
  keepsWeights(from, changed(partial, from));

describe('a run goes on', () => {
  it('with another activation that has the same parameters', () => {
    expect(goesOn(layers('relu', 'tanh'))).toBe(true);
    expect(goesOn(layers('maxout', 'tanh'))).toBe(false);
    expect(goesOn(layers('prelu', 'tanh'))).toBe(false);
    expect(goesOn(layers('relu'))).toBe(false);
  });

  it('with another loss on as many scores', () => {
    expect(goesOn({ loss: 'hinge' })).toBe(false);
    expect(goesOn({ loss: 'hinge' }, changed({ loss: 'logistic' }))).toBe(true);
    expect(goesOn({ loss: 'hinge' }, changed({ data: { kind: 'cs231n-spiral' } }))).toBe(true);
  });

  it('with another slope of units that learn none', () => {
    expect(goesOn({ network: { leakySlope: 0.2 } })).toBe(true);
    expect(goesOn({ network: { preluSlope: 0.2 } })).toBe(false);
  });

  it('with other numbers of its optimizer, but not with the memory of another one', () => {
    expect(goesOn({ ...layers('relu', 'tanh'), training: { learningRate: 1 } })).toBe(true);
    expect(goesOn({ ...layers('relu', 'tanh'), training: { optimizer: 'adam' } })).toBe(false);
  });

  it('with data of as many inputs and classes, but with no other start', () => {
    expect(goesOn({ data: { noise: 0.2 } })).toBe(true);
    expect(goesOn({ features: ['x1', 'x2^2'] })).toBe(false);
    expect(goesOn({ network: { init: { kind: 'he' } } })).toBe(false);
    expect(goesOn({ seed: 3 })).toBe(false);
  });
});

it('each setting says what a change of it does', () => {
  expect(changeEffect('training.schedule.kind')).toBe('goesOn');
  expect(changeEffect('network.layers[].dropout')).toBe('goesOn');
  expect(changeEffect('loss')).toBe('mayGoOn');
  expect(changeEffect('network.layers[].units')).toBe('startsAnew');
  expect(changeEffect('data.noise')).toBe('startsAnew');
});
