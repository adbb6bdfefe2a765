// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Diagnostics } from '../shared/diagnostics';
import { moveMark } from './histogram-content';

const DISTRIBUTION = {
  minimum: 0,
  maximum: 1,
  mean: 0.5,
  deviation: 0.1,
  shares: new Float32Array(32),
  count: 100,
};
const LAYER = {
  activations: DISTRIBUTION,
  gradients: DISTRIBUTION,
  deadShare: null,
  saturatedShare: null,
  gradientNorm: 1,
  updateRatio: null,
  deadUnits: new Uint8Array(1),
};
const TWO_LAYERS: Diagnostics = { step: 0, layers: [LAYER, LAYER] };

describe('moveMark', () => {
  const move = (key: string, mark: Parameters<typeof moveMark>[0], many = false) =>
    moveMark(mark, key, many, TWO_LAYERS);

  it('begins at the first bar, and stays within bars and histograms', () => {
    expect(move('ArrowRight', null)).toEqual({ cell: 0, bin: 0 });
    expect(move('ArrowDown', null)).toEqual({ cell: 1, bin: 0 });
    expect(move('ArrowLeft', { cell: 2, bin: 0 })).toEqual({ cell: 2, bin: 0 });
    expect(move('ArrowRight', { cell: 2, bin: 30 }, true)).toEqual({ cell: 2, bin: 31 });
    expect(move('ArrowDown', { cell: 3, bin: 5 })).toEqual({ cell: 3, bin: 5 });
    expect(move('End', { cell: 3, bin: 5 })).toEqual({ cell: 3, bin: 31 });
  });

  it('ends with Escape, and leaves other keys to others', () => {
    expect(move('Escape', { cell: 1, bin: 5 })).toBeNull();
    expect(move('Escape', null)).toBeUndefined();
    expect(move('x', { cell: 1, bin: 5 })).toBeUndefined();
  });
});
