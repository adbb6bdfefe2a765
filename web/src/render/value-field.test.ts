// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { testLayout } from '../testing/test-layout';
import { rangeOfExamples, shareOfRange, toShares, valueColor, valueRange } from './value-field';

const RANGE = { minimum: -1, maximum: 3 };

describe('the scale of values', () => {
  it('is that of the examples, and none where there are classes', () => {
    const regression = { classes: 0, valueMinimum: -1, valueMaximum: 3 };
    expect(valueRange(testLayout([2, 1], regression))).toEqual(RANGE);
    expect(valueRange(testLayout([2, 2]))).toBeNull();
  });

  it('has room around a single value', () => {
    const constant = testLayout([2, 1], { classes: 0, valueMinimum: 2, valueMaximum: 2 });
    expect(valueRange(constant)).toEqual({ minimum: 1.5, maximum: 2.5 });
    expect(rangeOfExamples(new Float32Array([0, 0, 5, 0]))).toEqual({ minimum: 4, maximum: 6 });
  });

  it('holds values beyond it at its ends and leaves what is no number', () => {
    expect([-9, -1, 1, 3, 9].map((value) => shareOfRange(value, RANGE))).toEqual([0, 0, 0.5, 1, 1]);
    const shares = new Float32Array(2);
    toShares(new Float32Array([Number.NaN, 1]), RANGE, shares);
    expect([...shares]).toEqual([Number.NaN, 0.5]);
  });

  it('finds the colour of a value in the table', () => {
    const table = new Uint32Array(256).fill(0xff000000);
    table[255] = 0xff0201ff;
    expect(valueColor(3, RANGE, table)).toBe('rgb(255 1 2)');
    expect(valueColor(-1, RANGE, table)).toBe('rgb(0 0 0)');
  });
});
