// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { orderBy } from './example-order';

const ordered = (values: readonly number[], descending = false) => [
  ...orderBy(values.length, (index) => values[index] ?? 0, descending),
];

describe('an order of examples', () => {
  it('goes up, or down', () => {
    expect(ordered([3, -1, 2, -5, 0])).toEqual([3, 1, 4, 2, 0]);
    expect(ordered([3, -1, 2, -5, 0], true)).toEqual([0, 2, 4, 1, 3]);
  });

  it('keeps equal values as they were, in both directions', () => {
    expect(ordered([1, 0, 1, -0, 1])).toEqual([1, 3, 0, 2, 4]);
    expect(ordered([1, 0, 1, -0, 1], true)).toEqual([0, 2, 4, 1, 3]);
  });

  it('puts infinities at the ends, and what is no number last', () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY];
    expect(ordered(values)).toEqual([3, 2, 1, 0]);
    expect(ordered(values, true)).toEqual([1, 2, 3, 0]);
  });

  it('is that of a comparison, for a hundred thousand values', () => {
    const values = Float32Array.from({ length: 100_000 }, (_, at) => Math.sin(at * 7.3) * 1e3);
    const expected = Array.from(values.keys()).sort(
      (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b,
    );
    expect([...orderBy(values.length, (index) => values[index] ?? 0, false)]).toEqual(expected);
  });
});
