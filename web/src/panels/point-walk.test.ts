// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { movedPoint, nearestEpoch } from './point-walk';

describe('walking along points', () => {
  it.each([
    ['ArrowLeft', false, null, 19],
    ['ArrowLeft', false, 5, 4],
    ['ArrowLeft', true, 5, 0],
    ['ArrowRight', false, 19, 19],
    ['ArrowRight', true, 5, 15],
    ['Home', false, 5, 0],
    ['End', false, 5, 19],
    ['ArrowLeft', false, 99, 18],
    ['Escape', false, 5, null],
    ['a', false, 5, undefined],
  ])('%s, shift %s, from %s', (key, shiftKey, from, to) => {
    expect(movedPoint(20, from, { key, shiftKey })).toBe(to);
  });

  it('is nothing without points', () => {
    expect(movedPoint(0, null, { key: 'Home', shiftKey: false })).toBeUndefined();
  });

  it('finds the nearest epoch', () => {
    const points = [0, 1, 4].map((epoch) => ({ epoch }));
    expect([-1, 0.6, 2.4, 9].map((epoch) => nearestEpoch(points, epoch))).toEqual([0, 1, 1, 2]);
    expect(nearestEpoch([], 1)).toBeNull();
  });
});
