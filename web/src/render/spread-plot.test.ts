// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { drawSpread } from './spread-painter';
import { runAt, spreadPlot, spreadScale, spreadTicks, spreadX } from './spread-plot';

const FEW = { name: 'layers=3', values: [0.1, 0.3, 0.2] };
const MANY = { name: 'layers=20', values: [0.01, 0.02] };

describe('the scale of a spread', () => {
  it('holds all values with a margin, but no negative loss and no share over 1', () => {
    expect(spreadScale([1, 2], false, false)).toEqual({ low: 0.96, high: 2.04, isLog: false });
    expect(spreadScale([0, 1], false, true)).toEqual({ low: 0, high: 1, isLog: false });
  });

  it('has a width where all values are one, 0 and 1 too', () => {
    for (const value of [0, 0.3, 1]) {
      const { low, high } = spreadScale([value, value], false, true);
      expect(high).toBeGreaterThan(low);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  });

  it('is logarithmic where there is a value over 0, and has ticks at powers of ten', () => {
    const scale = spreadScale([0, 1e-4, 1], true, false);
    expect(scale.isLog).toBe(true);
    expect(spreadTicks(scale, 6)).toEqual([1e-4, 1e-3, 1e-2, 0.1, 1]);
    expect(spreadTicks(scale, 2)).toEqual([1e-4, 0.1]);
    expect(spreadTicks({ low: 1.5, high: 6, isLog: true }, 6)).toEqual([2, 5]);
    expect(spreadScale([0, 0], true, false).isLog).toBe(false);
  });
});

describe('the plot of a spread', () => {
  const scale = spreadScale([...FEW.values, ...MANY.values], false, false);
  const plot = spreadPlot(400, 240, [FEW, MANY], scale);

  it('lays the bands over each other inside the picture, on one scale', () => {
    const [first, second] = plot.bands;
    expect(first?.barBottom).toBeGreaterThan(first?.barTop ?? 0);
    expect(second?.top).toBeGreaterThan(first?.bottom ?? 0);
    expect(plot.bottom).toBeGreaterThanOrEqual(second?.bottom ?? 0);
    expect(spreadX(plot, 0.02)).toBeLessThan(spreadX(plot, 0.1));
  });

  it('finds the run under the pointer in its own band', () => {
    const y = (plot.bands[0]?.boxTop ?? 0) + 2;
    expect(runAt(plot, [FEW, MANY], spreadX(plot, 0.19), y)).toEqual({ band: 0, run: 2 });
    expect(runAt(plot, [FEW, MANY], 399, plot.bands[1]?.boxTop ?? 0)).toEqual({ band: 1, run: 1 });
    expect(runAt(plot, [FEW, MANY], 10, 239)).toBeNull();
  });

  it('fills the bars of the first set and hatches those of the second', () => {
    const { context, calls } = recordingContext();
    drawSpread(context, plot, [FEW, MANY], LIGHT_COLORS, {
      axisLabel: 'loss',
      marked: null,
      formatTick: String,
      formatCount: String,
    });
    const filled = calls.filter(
      ({ name, fillStyle, args }) =>
        name === 'fillRect' && fillStyle === LIGHT_COLORS.ink2 && Number(args[3]) > 10,
    );
    expect(filled.length).toBe(3);
    // A swatch and, of two values close together, one bar or two.
    expect(calls.filter(({ name }) => name === 'clip').length).toBeGreaterThanOrEqual(2);
    const texts = calls.filter(({ name }) => name === 'fillText').map(({ args }) => args[0]);
    expect(texts).toEqual(expect.arrayContaining(['layers=3', 'layers=20', 'loss']));
  });
});
