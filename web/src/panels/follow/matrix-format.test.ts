// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { entryFormat, exactEntry, shownPlaces } from './matrix-format';

function shown(...values: number[]): string[] {
  return values.map(entryFormat({ values }));
}

describe('the numbers of a matrix', () => {
  it('have the decimals that the largest needs, all the same', () => {
    expect(shown(1.234, -0.5)).toEqual(['1.23', '−0.50']);
    expect(shown(0.01234, -0.5)).toEqual(['0.012', '−0.500']);
    expect(shown(0.000412, 0)).toEqual(['0.000412', '0.000000']);
    expect(shown(123.46, 1)).toEqual(['123.5', '1.0']);
    expect(shown(1, 0, -1)).toEqual(['1', '0', '−1']);
  });

  it('have powers of ten where they are tiny or huge, and no minus before a zero', () => {
    expect(shown(1.5e-9, 0)).toEqual(['1.5e−9', '0']);
    expect(shown(2.5e8)).toEqual(['250000000']);
    expect(shown(2.5e8 + 0.5)).toEqual(['2.5e8']);
    expect(shown(-0.0001, 5)).toEqual(['0.00', '5.00']);
    expect(shown(Number.POSITIVE_INFINITY, 0.5)).toEqual(['∞', '0.500']);
  });

  it('leave out the middle of long rows, and say all digits in a table', () => {
    expect(shownPlaces(8)).toHaveLength(8);
    expect(shownPlaces(20)).toEqual([0, 1, 2, 3, 4, null, 18, 19]);
    expect(exactEntry(-0.1234567)).toBe('−0.123457');
  });
});
