// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { WeightPath } from './weight-path';

const pathOf = (...points: [number, number][]) =>
  new WeightPath(
    Float32Array.from(points.flatMap(([first, second], step) => [step, first, second])),
  );

describe('the figures of a path', () => {
  it('are those of a right angle', () => {
    expect(pathOf([0, 0], [3, 0], [3, 4]).figures()).toEqual({
      updates: 2,
      length: 7,
      distance: 5,
      detour: 7 / 5,
      sameSign: null,
    });
  });

  it('count updates of the same sign among those that move both', () => {
    // Up and up, down and down, up and down, only one, none.
    const path = pathOf([0, 0], [1, 1], [0, -1], [1, -2], [2, -2], [2, -2]);
    expect(path.figures()).toMatchObject({ updates: 4, sameSign: 2 / 3 });
  });

  it('are nothing where nothing moved', () => {
    const still = { updates: 0, length: 0, distance: 0, detour: null, sameSign: null };
    expect(pathOf().figures()).toEqual(still);
    expect(pathOf([1, 2]).figures()).toEqual(still);
    expect(pathOf([1, 2], [1, 2]).figures()).toEqual(still);
  });

  it('have no detour where the way ends at its start', () => {
    expect(pathOf([0, 0], [1, 0], [0, 0]).figures()).toMatchObject({ length: 2, detour: null });
  });
});
