// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LossHistory } from '../shared/loss-history';
import { type RecordedCall, recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { type LossOptions, LossPainter, separate } from './loss-painter';
import { LossScale, leastShown, logBottom, logTicks, shownMaximum } from './loss-scale';

const OPTIONS: LossOptions = {
  figure: 'loss',
  isLog: false,
  marked: null,
  pinned: null,
  formatNumber: String,
  formatValue: (loss: number) => (Number.isFinite(loss) ? loss.toPrecision(3) : '∞'),
  epochLabel: 'epochs',
  valueLabel: 'loss',
};
const WIDTH = 300;
const HEIGHT = 170;

/** Step, training loss, test loss each, with the epochs of ten steps and accuracies put in. */
function points(recorded: readonly number[]): number[] {
  const accuracies = [0.5, 0.25];
  return recorded.flatMap((value, at) =>
    at % 3 === 0 ? [value, value / 10] : at % 3 === 1 ? [value] : [value, ...accuracies],
  );
}

function draw(
  recorded: readonly number[],
  painter = new LossPainter(),
  options: Partial<LossOptions> = {},
): RecordedCall[] {
  const history = new LossHistory(10);
  history.add(points(recorded));
  const { context, calls } = recordingContext();
  const all = { ...OPTIONS, ...options };
  painter.draw(context, WIDTH, HEIGHT, history, null, LIGHT_COLORS, all);
  return calls;
}

const texts = (calls: readonly RecordedCall[]): unknown[] =>
  calls.filter((call) => call.name === 'fillText').map((call) => call.args[0]);

/** Points of the curve stroked in `color`: those since the last `beginPath`. */
function curve(calls: readonly RecordedCall[], color: string): number[][] {
  const stroke = calls.findIndex((call) => call.name === 'stroke' && call.strokeStyle === color);
  const points = calls.slice(0, stroke);
  const begin = points.map((call) => call.name).lastIndexOf('beginPath');
  return points
    .slice(begin)
    .filter((call) => call.name === 'moveTo' || call.name === 'lineTo')
    .map((call) => call.args as number[]);
}

describe('LossPainter', () => {
  it('draws training solid in ink and test dashed in grey', () => {
    const calls = draw([0, 0.7, 0.8, 10, 0.5, 0.6]);
    const strokes = calls.filter((call) => call.name === 'stroke');
    const train = strokes.find((call) => call.strokeStyle === LIGHT_COLORS.ink);
    const test = strokes.find((call) => call.strokeStyle === LIGHT_COLORS.ink3);
    expect(train?.dash).toEqual([]);
    expect(test?.dash.length).toBeGreaterThan(0);
  });

  it('writes both last values, three digits, and the axis names', () => {
    const written = texts(draw([0, 0.7, 0.8, 10, 0.51234, 0.6]));
    expect(written).toContain('0.512');
    expect(written).toContain('0.600');
    expect(written).toContain('loss');
    expect(written).toContain('epochs');
  });

  it('draws no test curve without test examples', () => {
    const calls = draw([0, 0.7, Number.NaN, 10, 0.5, Number.NaN]);
    expect(curve(calls, LIGHT_COLORS.ink3)).toEqual([]);
    expect(curve(calls, LIGHT_COLORS.ink)).toHaveLength(2);
    expect(texts(calls)).not.toContain('NaN');
  });

  it('shows a single point as a dot with its value', () => {
    const calls = draw([0, 0.7, Number.NaN]);
    expect(calls.filter((call) => call.name === 'arc')).toHaveLength(1);
    expect(texts(calls)).toContain('0.700');
  });

  it('draws empty axes before the first point', () => {
    const calls = draw([]);
    expect(calls.filter((call) => call.name === 'arc')).toHaveLength(0);
    expect(texts(calls)).toContain('0.5');
  });

  it('stays inside its area with very large losses, and writes them short', () => {
    const calls = draw([0, 0.7, 0.7, 10, 1e30, Number.POSITIVE_INFINITY]);
    for (const [x = 0, y = 0] of curve(calls, LIGHT_COLORS.ink)) {
      expect(Math.abs(x)).toBeLessThan(1e5);
      expect(Math.abs(y)).toBeLessThan(1e5);
    }
    expect(texts(calls)).toContain('1.00e+30');
    expect(texts(calls)).toContain('∞');
  });

  it('adds the state now after the last recorded point', () => {
    const history = new LossHistory(10);
    history.add(points([0, 0.7, Number.NaN]));
    const { context, calls } = recordingContext();
    const now = {
      step: 5,
      epoch: 0.5,
      trainLoss: 0.25,
      testLoss: null,
      penalty: 0,
      trainAccuracy: null,
      testAccuracy: null,
      parameterCount: 1,
      deadFraction: null,
      diverged: false,
      samplesPerSecond: 0,
    };
    new LossPainter().draw(context, WIDTH, HEIGHT, history, now, LIGHT_COLORS, OPTIONS);
    expect(curve(calls, LIGHT_COLORS.ink)).toHaveLength(2);
    expect(texts(calls)).toContain('0.250');
  });

  it('starts a new axis with a new history', () => {
    const painter = new LossPainter();
    draw([0, 50, Number.NaN], painter);
    expect(texts(draw([0, 0.7, Number.NaN], painter))).not.toContain('50');
  });
});

describe('a chart', () => {
  it('puts equal factors at equal distances on a logarithmic axis', () => {
    const losses = [0, 1, Number.NaN, 10, 0.1, Number.NaN, 20, 0.01, Number.NaN];
    const drawn = curve(draw(losses, new LossPainter(), { isLog: true }), LIGHT_COLORS.ink);
    const [first = 0, second = 0, third = 0] = drawn.map(([, y]) => y ?? 0);
    expect(second - first).toBeGreaterThan(20);
    expect(third - second).toBeCloseTo(second - first, 6);
  });

  it('draws accuracies between 0 and 1', () => {
    const calls = draw([0, 9, 9, 10, 9, 9], new LossPainter(), { figure: 'accuracy' });
    const [train, test] = [LIGHT_COLORS.ink, LIGHT_COLORS.ink3].map((color) => curve(calls, color));
    expect(train?.map(([, y]) => y)).toEqual([86, 86]);
    expect(test?.[0]?.[1]).toBe(118);
    expect(texts(calls)).not.toContain('10');
  });

  it('marks a point with a dot on both curves', () => {
    const dots = (marked: number | null) =>
      draw([0, 0.7, 0.8, 10, 0.5, 0.6], new LossPainter(), { marked }).filter(
        ({ name }) => name === 'arc',
      ).length;
    expect(dots(0)).toBe(dots(null) + 2);
    expect(dots(7)).toBe(dots(null));
  });
});

describe('the logarithmic axis', () => {
  it('begins at a power of ten below every loss, at least one and at most eight decades down', () => {
    expect(logBottom(0.03, 1)).toBe(0.01);
    expect(logBottom(0.9, 1)).toBe(0.1);
    expect(logBottom(1e-30, 1)).toBeCloseTo(1e-9, 15);
    expect(logBottom(Number.POSITIVE_INFINITY, 1)).toBe(0.1);
    expect(leastShown(Float64Array.from([3, 0, -1, 0.5, Number.NaN]))).toBe(0.5);
  });

  it('has exact ticks, more of them where there are few decades', () => {
    expect(logTicks(0.1, 1, 5)).toEqual([0.1, 0.2, 0.5, 1]);
    expect(logTicks(0.001, 1, 5)).toEqual([0.001, 0.01, 0.1, 1]);
    expect(logTicks(1e-6, 1, 3)).toEqual([1e-6, 1e-4, 0.01, 1]);
  });
});

describe('separate', () => {
  it('moves labels apart, in order, inside the limits', () => {
    expect(separate(50, 90, 13, 0, 100)).toEqual([50, 90]);
    const [first, second] = separate(60, 58, 13, 0, 100);
    expect(first - second).toBeCloseTo(13, 9);
    expect(separate(99, 100, 13, 0, 100)).toEqual([87, 100]);
    expect(separate(0, 1, 13, 0, 100)).toEqual([0, 13]);
  });
});

describe('LossScale', () => {
  it('grows at once and shrinks only when half of the axis is idle', () => {
    const scale = new LossScale();
    scale.fit(0.9);
    expect(scale.top).toBe(1);
    scale.fit(0.6);
    expect(scale.top).toBe(1);
    scale.fit(1.3);
    expect(scale.top).toBe(1.5);
    scale.fit(0.3);
    expect(scale.top).toBeCloseTo(0.4, 9);
  });

  it('ignores what is no maximum', () => {
    const scale = new LossScale();
    scale.fit(0.9);
    for (const nothing of [0, Number.NaN, Number.POSITIVE_INFINITY]) scale.fit(nothing);
    expect(scale.top).toBe(1);
  });
});

describe('shownMaximum', () => {
  const maximum = (losses: readonly number[]): number =>
    shownMaximum(Float64Array.from(losses), new Float64Array(losses.length));

  it('shows an ordinary run in full, its start included', () => {
    const run = Array.from({ length: 200 }, (_, i) => 0.02 + 0.7 * Math.exp(-i / 10));
    expect(maximum(run)).toBe(run[0]);
  });

  it('keeps the start of a long run in the picture', () => {
    expect(maximum([0.7, ...Array.from({ length: 500 }, () => 1e-4)])).toBe(0.7);
  });

  it('lets a lone spike run out of the picture', () => {
    const run = Array.from({ length: 200 }, (_, i) => (i === 150 ? 900 : 0.5));
    expect(maximum(run)).toBe(2);
  });

  it('skips what is not finite', () => {
    expect(maximum([Number.NaN, 0.3, Number.POSITIVE_INFINITY])).toBe(0.3);
    expect(maximum([Number.NaN])).toBe(0);
  });
});
