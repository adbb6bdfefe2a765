// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { spread } from './label-spread';

describe('spread', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(spread([50, 20, 90], 13, 0, 100)).toEqual([50, 20, 90]);
  });

  it('moves two that touch apart around their middle, in their order', () => {
    expect(spread([52, 48], 13, 0, 100)).toEqual([56.5, 43.5]);
  });

  it('keeps a crowd inside', () => {
    expect(spread([99, 99, 98], 10, 0, 100)).toEqual([90, 100, 80]);
    expect(spread([1, 0, 0], 10, 0, 100)).toEqual([20, 0, 10]);
  });

  it('never lets two labels touch where there is room for all', () => {
    const wanted = [5, 7, 40, 41, 60, 43, 99];
    const places = spread(wanted, 13, 0, 100).sort((one, other) => one - other);
    for (const [at, place] of places.slice(1).entries()) {
      expect(place - (places[at] ?? 0)).toBeGreaterThanOrEqual(13 - 1e-9);
    }
  });
});
