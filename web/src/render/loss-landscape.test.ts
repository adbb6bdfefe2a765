// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { LossLine, LossPlane } from '../shared/landscape';
import { recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { drawLossLine, pointAt } from './loss-line-painter';
import { lossAt, sampleAt } from './loss-plane-painter';

const LINE: LossLine = { low: -0.5, high: 1.5, losses: new Float32Array([2, 1, 0.5, Infinity, 4]) };
const OPTIONS = {
  isLog: false,
  ends: ['start', 'now'],
  valueLabel: 'loss',
  marked: null,
  formatNumber: String,
} as const;

describe('the drawing of a line', () => {
  it('breaks where the loss is no number, and names its ends', () => {
    const { context, calls } = recordingContext();
    const plot = drawLossLine(context, 300, 160, LINE, LIGHT_COLORS, OPTIONS);
    const curve = calls.filter(({ strokeStyle }) => strokeStyle === LIGHT_COLORS.ink);
    expect(curve.filter(({ name }) => name === 'moveTo')).toHaveLength(2);
    expect(curve.filter(({ name }) => name === 'lineTo')).toHaveLength(2);
    const texts = calls.filter(({ name }) => name === 'fillText').map(({ args }) => args[0]);
    expect(texts).toEqual(expect.arrayContaining(['start', 'now', 'loss', '0.5']));
    expect(plot && pointAt(plot, LINE, plot.left)).toBe(0);
    expect(plot && pointAt(plot, LINE, 1000)).toBe(4);
  });

  it('is nothing where no loss is a number', () => {
    const { context } = recordingContext();
    const lost = { ...LINE, losses: new Float32Array([Number.NaN, Infinity]) };
    expect(drawLossLine(context, 300, 160, lost, LIGHT_COLORS, OPTIONS)).toBeNull();
  });
});

describe('the picture of a plane', () => {
  const plane: LossPlane = { size: 3, reach: 1, losses: new Float32Array(9).map((_, at) => at) };

  it('has its lowest row at the bottom', () => {
    expect(sampleAt(plane, 300, 10, 290)).toEqual({ column: 0, row: 0 });
    expect(sampleAt(plane, 300, 299, 0)).toEqual({ column: 2, row: 2 });
    expect(sampleAt(plane, 300, 150, 150)).toEqual({ column: 1, row: 1 });
    expect(lossAt(plane, 2, 0)).toBe(2);
    expect(lossAt(plane, 0, 2)).toBe(6);
  });
});
