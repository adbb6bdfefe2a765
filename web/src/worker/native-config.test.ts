// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { fieldSizeFor } from './native-config';

describe('field size', () => {
  it('is at least 256 for every net that a person looks into', () => {
    // 2-64-64-64-2 and 2-100-100-3.
    expect(fieldSizeFor(8642)).toBe(256);
    expect(fieldSizeFor(10_703)).toBe(256);
  });

  it('falls with the cost of a point, and stays a power of two', () => {
    const sizes = [1e4, 5e4, 2e5, 2e6].map(fieldSizeFor);
    expect(sizes).toEqual([256, 128, 64, 32]);
  });
});
