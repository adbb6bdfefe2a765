// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { i18nFor } from '../i18n/index';
import { curveFrame } from '../render/curve-painter';
import { SnapshotView } from '../shared/snapshot';
import { testLayout } from '../testing/test-layout';
import { curvePointAt, movedCurvePoint, probeCurve } from './curve-probe';

const LAYOUT = testLayout([1, 1], {
  inputDimensions: 1,
  fieldSize: 3,
  totalFloats: 3,
  classes: 0,
  x1Minimum: 0,
  x1Maximum: 4,
});

describe('the probe of a curve', () => {
  it('finds the input under a pointer and stays inside', () => {
    const { left, right } = curveFrame(300, LAYOUT);
    expect(curvePointAt(left, 300, LAYOUT).x1).toBe(0);
    expect(curvePointAt((left + right) / 2, 300, LAYOUT).x1).toBeCloseTo(2);
    expect(curvePointAt(0, 300, LAYOUT).x1).toBe(0);
  });

  it('moves along x1 by the keyboard', () => {
    expect(movedCurvePoint(null, 'ArrowRight', false, LAYOUT)?.x1).toBeCloseTo(2.1);
    expect(movedCurvePoint({ x1: 0, x2: 0 }, 'ArrowLeft', true, LAYOUT)?.x1).toBe(0);
    expect(movedCurvePoint(null, 'Escape', false, LAYOUT)).toBeNull();
    expect(movedCurvePoint(null, 'ArrowUp', false, LAYOUT)).toBeUndefined();
  });

  it('reads the output', () => {
    const view = new SnapshotView(LAYOUT, new Float32Array([1, 2, 3]).buffer);
    expect(probeCurve(view, { x1: 4, x2: 0 }, i18nFor('en'))).toBe('output 3.00 at x₁ = 4.00');
  });
});
