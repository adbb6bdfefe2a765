// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { unitState } from './run-figures';

const ACTIVITY = Float32Array.from([0, 0, 0.9, 0.51, 0.9, 0.5]);

describe('unitState', () => {
  it('calls a ReLU unit dead that is 0 for every example, and no other unit', () => {
    expect(unitState(ACTIVITY, 0, true)).toBe('dead');
    expect(unitState(ACTIVITY, 0, false)).toBe('alive');
  });

  it('calls a unit saturated when most examples saturate it', () => {
    expect(unitState(ACTIVITY, 1, false)).toBe('saturated');
    expect(unitState(ACTIVITY, 2, false)).toBe('alive');
  });
});
