// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type RecordedCall, recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { type ChartLook, type Line, nearestPoint, type SeriesChart } from './series-chart';
import { SeriesPainter } from './series-painter';
import { plottedEpoch, plotX, plotY } from './series-plot';

const ALL: ChartLook = { span: null, selection: null, marked: null, shown: null };
const FIRST: Line = { values: [1, 2, 4], color: 'green', dash: [], width: 2, label: '1' };
const SECOND: Line = {
  ...FIRST,
  values: [1, Number.NaN, 0.5],
  color: 'red',
  dash: [7, 3],
  label: 'out',
};
const CHART: SeriesChart = {
  x: [0, 5, 10],
  tail: null,
  lines: [FIRST, SECOND],
  axis: { isLog: false, top: null },
  band: null,
  names: { x: 'epoch', value: 'norm' },
  formatX: String,
  formatTick: String,
  formatValue: (value) => value.toFixed(1),
};

function draw(chart: Partial<SeriesChart> = {}, look: Partial<ChartLook> = {}) {
  const { context, calls } = recordingContext();
  const all = { ...CHART, ...chart };
  const painter = new SeriesPainter();
  const plot = painter.draw(context, 400, 200, all, { ...ALL, ...look }, LIGHT_COLORS);
  return { calls, plot };
}

const texts = (calls: readonly RecordedCall[]): unknown[] =>
  calls.filter(({ name }) => name === 'fillText').map(({ args }) => args[0]);

/** Points of the curve in a colour. */
function curve(calls: readonly RecordedCall[], color: string): readonly unknown[][] {
  const stroke = calls.findIndex((call) => call.name === 'stroke' && call.strokeStyle === color);
  const before = calls.slice(0, stroke);
  const begin = before.map(({ name }) => name).lastIndexOf('beginPath');
  return before
    .slice(begin)
    .filter(({ name }) => name === 'moveTo' || name === 'lineTo')
    .map(({ name, args }) => [name, ...args]);
}

describe('SeriesPainter', () => {
  it('draws each curve in its own dash, and leaves a gap where there is no value', () => {
    const { calls, plot } = draw();
    const stroke = calls.find((call) => call.name === 'stroke' && call.strokeStyle === 'red');
    expect(stroke?.dash).toEqual([7, 3]);
    expect(curve(calls, 'green').map(([name]) => name)).toEqual(['moveTo', 'lineTo', 'lineTo']);
    expect(curve(calls, 'red')).toEqual([
      ['moveTo', plotX(plot, 0), plotY(plot, 1)],
      ['moveTo', plotX(plot, 10), plotY(plot, 0.5)],
    ]);
  });

  it('writes name and last value at the end of each curve, and names the axes', () => {
    expect(texts(draw().calls)).toEqual(
      expect.arrayContaining(['1 4.0', 'out 0.5', 'epoch', 'norm']),
    );
  });

  it('leaves the labels out where there are too many for the height', () => {
    const lines = Array.from({ length: 14 }, (_, layer) => ({ ...FIRST, label: `layer ${layer}` }));
    expect(texts(draw({ lines }).calls)).not.toContain('layer 3 4.0');
    expect(texts(draw({ lines: lines.slice(0, 9) }).calls)).toContain('layer 3 4.0');
  });

  it('shows a part of the run closely', () => {
    const { plot } = draw({}, { span: { first: 4, last: 6 } });
    expect(plottedEpoch(plot, plot.left)).toBe(4);
    expect(plottedEpoch(plot, plot.right)).toBe(6);
    expect(plot.axis.lowest).toBeGreaterThan(1);
    expect(plot.axis.highest).toBeLessThan(3);
  });

  it('has the band on its axis, wherever the curves are', () => {
    const { calls, plot } = draw({
      axis: { isLog: true, top: null },
      band: { low: 0.0003, high: 0.003, label: 'healthy' },
    });
    expect(plot.axis.lowest).toBeLessThanOrEqual(0.0003);
    expect(texts(calls)).toContain('healthy');
  });

  it('marks a point on every curve that has a value there', () => {
    const dots = ({ calls }: { calls: RecordedCall[] }): number =>
      calls.filter(({ name }) => name === 'arc').length;
    const without = dots(draw());
    expect(dots(draw({}, { marked: 0 })) - without).toBe(2);
    expect(dots(draw({}, { marked: 1 })) - without).toBe(1);
    expect(dots(draw({}, { marked: 7 }))).toBe(without);
  });

  it('goes on to the present after the last recorded point', () => {
    const { calls, plot } = draw({ tail: 12, lines: [{ ...FIRST, tail: 3 }] });
    expect(plot.span.last).toBe(12);
    expect(curve(calls, 'green').at(-1)).toEqual(['lineTo', plotX(plot, 12), plotY(plot, 3)]);
  });

  it('stays in the picture with values that are endless or nothing at all', () => {
    for (const values of [[Number.POSITIVE_INFINITY, 1e30, 1], [], [Number.NaN]]) {
      for (const isLog of [false, true]) {
        const { calls } = draw({ lines: [{ ...FIRST, values }], axis: { isLog, top: null } });
        for (const [, x, y] of curve(calls, 'green')) {
          expect(Math.abs(Number(x))).toBeLessThan(1e5);
          expect(Math.abs(Number(y))).toBeLessThan(1e5);
        }
      }
    }
  });
});

describe('nearestPoint', () => {
  it('finds the recorded point or the present', () => {
    const chart = { ...CHART, tail: 12 };
    expect([-3, 2, 3, 8, 11.5, 99].map((epoch) => nearestPoint(chart, epoch))).toEqual([
      0, 0, 1, 2, 3, 3,
    ]);
    expect(nearestPoint({ ...CHART, x: [] }, 4)).toBeNull();
  });
});
