// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { SnapshotView } from '../shared/snapshot';
import { recordingContext } from '../testing/recording-context';
import { testLayout } from '../testing/test-layout';
import { addCurve, curveFrame, curveX, curveY, drawCurve } from './curve-painter';
import { LIGHT_COLORS } from './drawing-colors';

const LAYOUT = testLayout([1, 1], {
  inputDimensions: 1,
  fieldSize: 4,
  totalFloats: 4,
  classes: 0,
  x1Minimum: -5,
  x1Maximum: 5,
  valueMinimum: -1,
  valueMaximum: 1,
});
const FRAME = curveFrame(300, LAYOUT);
const OPTIONS = { showTest: true, formatNumber: String, valueLabel: 'y' };

function curve(values: readonly number[]): [string, ...unknown[]][] {
  const calls: [string, ...unknown[]][] = [];
  const path = {
    moveTo: (x: number, y: number) => calls.push(['move', x, y]),
    lineTo: (x: number, y: number) => calls.push(['line', x, y]),
  };
  addCurve(path, Float32Array.from(values), FRAME);
  return calls;
}

describe('a regression over x1', () => {
  it('spans the drawn inputs, with room over and under the values', () => {
    expect(curveX(FRAME, -5)).toBe(FRAME.left);
    expect(curveX(FRAME, 5)).toBe(FRAME.right);
    expect(curveY(FRAME, 1)).toBeGreaterThan(FRAME.top);
    expect(curveY(FRAME, -1)).toBeLessThan(FRAME.bottom);
    expect(curveY(FRAME, 1)).toBeLessThan(curveY(FRAME, -1));
  });

  it('is a curve from the left to the right', () => {
    const calls = curve([0, 1, 0]);
    expect(calls.map(([name]) => name)).toEqual(['move', 'line', 'line']);
    expect(calls[0]?.slice(1)).toEqual([FRAME.left, curveY(FRAME, 0)]);
    expect(calls[2]?.[1]).toBe(FRAME.right);
  });

  it('has a gap where there is no number, and ends somewhere however large a value', () => {
    expect(curve([0, Number.NaN, 0, 0]).map(([name]) => name)).toEqual(['move', 'move', 'line']);
    expect(Math.abs(curveY(FRAME, 1e30))).toBeLessThan(5000);
  });

  it('draws held-out examples only when asked', () => {
    const examples = new Float32Array([0, 0, 1, 0, 1, 0, -1, 1]);
    const view = new SnapshotView(LAYOUT, new Float32Array(4).buffer);
    const circles = (showTest: boolean): number => {
      const { context, calls } = recordingContext();
      drawCurve(context, 300, view, examples, LIGHT_COLORS, { ...OPTIONS, showTest });
      return calls.filter(({ name }) => name === 'arc').length;
    };
    expect(circles(true)).toBe(2);
    expect(circles(false)).toBe(1);
  });
});
