// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { i18nFor } from '../i18n/index';
import { SnapshotView } from '../shared/snapshot';
import { testLayout } from '../testing/test-layout';
import { movedPoint, pointAt, probeField } from './probe';

const layout = testLayout([2, 2], { fieldSize: 2, fieldChannels: 2, totalFloats: 8 });

describe('the probe', () => {
  it('finds the inputs under a pointer, x2 upwards', () => {
    expect(pointAt(0, 0, 300, 300, 6)).toEqual({ x1: -6, x2: 6 });
    expect(pointAt(150, 300, 300, 300, 6)).toEqual({ x1: 0, x2: -6 });
  });

  it('reads the probability of class 1 from the right quarter', () => {
    const class1 = [0.1, 0.2, 0.3, 0.4];
    const floats = new Float32Array([...class1.map((p) => 1 - p), ...class1]);
    const view = new SnapshotView(layout, floats.buffer);
    const read = (x1: number, x2: number) => probeField(view, { x1, x2 }, i18nFor('en'));
    expect(read(-3, 3)).toBe('P(class 1) 0.10 at (-3.00, 3.00)');
    expect(read(3, 3)).toContain('0.20');
    expect(read(-3, -3)).toContain('0.30');
    expect(read(6, -6)).toContain('0.40');
  });

  it('moves by arrow keys, stays inside and leaves by Escape', () => {
    expect(movedPoint(null, 'ArrowRight', false, 6)).toEqual({ x1: 0.3, x2: 0 });
    expect(movedPoint({ x1: 6, x2: 0 }, 'ArrowRight', false, 6)).toEqual({ x1: 6, x2: 0 });
    expect(movedPoint({ x1: 1, x2: 1 }, 'Escape', false, 6)).toBeNull();
    expect(movedPoint(null, 'a', false, 6)).toBeUndefined();
  });
});
