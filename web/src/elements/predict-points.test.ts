// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { PlaygroundError } from '../shared/problem';
import { flatPoints, scoreRows } from './predict-points';

describe('points to predict', () => {
  it('become pairs in a row', () => {
    expect([
      ...flatPoints([
        [1, 2],
        [3, 4],
      ]),
    ]).toEqual([1, 2, 3, 4]);
  });

  it.each([[[[1]]], [[[1, Number.NaN]]], [['x']], ['no list'], [[[1, 2, 3]]]])(
    'are refused as %j',
    (points) => {
      expect(() => flatPoints(points)).toThrow(PlaygroundError);
    },
  );

  it('come back as one list of scores per point', () => {
    expect(scoreRows(new Float32Array([1, 2, 3, 4, 5, 6]), 2)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(scoreRows(new Float32Array(), 0)).toEqual([]);
  });
});
