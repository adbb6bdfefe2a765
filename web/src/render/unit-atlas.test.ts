// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Activation, type Config, DEFAULT_CONFIG } from '../shared/config';
import { largestDistance, valueScale } from './unit-atlas';

function withHidden(activation: Activation): Config {
  const network = { ...DEFAULT_CONFIG.network, layers: [{ units: 3, activation, dropout: 0 }] };
  return { ...DEFAULT_CONFIG, network };
}

describe('valueScale', () => {
  it('is fixed for bounded activations', () => {
    expect(valueScale(withHidden('tanh'), 1)).toEqual({ center: 0, reach: 1 });
    expect(valueScale(withHidden('sigmoid'), 1)).toEqual({ center: 0.5, reach: 0.5 });
  });

  it.each(['relu', 'leaky-relu', 'linear'] as const)('is the own largest value for %s', (name) => {
    expect(valueScale(withHidden(name), 1)).toEqual({ center: 0, reach: null });
  });

  it('is the own largest value for inputs and raw scores, whatever the hidden layers do', () => {
    expect(valueScale(withHidden('sigmoid'), 0)).toEqual({ center: 0, reach: null });
    expect(valueScale(withHidden('sigmoid'), 2)).toEqual({ center: 0, reach: null });
  });
});

describe('largestDistance', () => {
  it('looks to both sides of the centre', () => {
    expect(largestDistance(Float32Array.of(-3, 1, 2), 0)).toBe(3);
    expect(largestDistance(Float32Array.of(0.25, 1), 0.5)).toBe(0.5);
  });

  it('is not a number when a value is not finite', () => {
    expect(largestDistance(Float32Array.of(1, Number.NaN, 2), 0)).toBeNaN();
    expect(largestDistance(Float32Array.of(1, Number.POSITIVE_INFINITY), 0)).toBeNaN();
  });
});
