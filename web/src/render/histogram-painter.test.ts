// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type RecordedCall, recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { type Histogram, type HistogramOptions, HistogramPainter } from './histogram-painter';

const SATURATED: Histogram = {
  title: 'Hidden 1 activations',
  subtitle: 'mean 0.5',
  distribution: {
    minimum: 0,
    maximum: 1,
    mean: 0.5,
    deviation: 0.5,
    shares: Float32Array.from({ length: 32 }, (_, bin) => (bin === 0 ? 0.6 : bin === 31 ? 0.4 : 0)),
    count: 1000,
  },
  limits: { low: 0, high: 1 },
  isCentred: false,
};
const OPTIONS: HistogramOptions = {
  isLog: false,
  marked: null,
  formatNumber: String,
  formatCount: String,
  formatShare: (share) => `${Math.round(100 * share)}%`,
};

function draw(histogram = SATURATED, options: Partial<HistogramOptions> = {}, height = 200) {
  const { context, calls } = recordingContext();
  const painter = new HistogramPainter();
  const all = { ...OPTIONS, ...options };
  painter.draw(context, 316, height, [histogram, histogram], LIGHT_COLORS, all);
  return { calls, painter };
}

const texts = (calls: readonly RecordedCall[]): unknown[] =>
  calls.filter(({ name }) => name === 'fillText').map(({ args }) => args[0]);

/** Heights of the bars in a colour. */
const bars = (calls: readonly RecordedCall[], color: string): number[] =>
  calls
    .filter(({ name, fillStyle }) => name === 'fillRect' && fillStyle === color)
    .map(({ args }) => Number(args[3]));

describe('HistogramPainter', () => {
  it('draws bars as high as their counts and says how much is piled up at the limits', () => {
    const { calls } = draw();
    const [first = 0, second = 0] = bars(calls, LIGHT_COLORS.positive);
    expect(second / first).toBeCloseTo(0.4 / 0.6);
    expect(texts(calls)).toEqual(
      expect.arrayContaining(['Hidden 1 activations', 'mean 0.5', '60%', '40%', 0, 1].map(String)),
    );
  });

  it('brings counts nearer to one another by the logarithm', () => {
    const [first = 0, second = 0] = bars(
      draw(SATURATED, { isLog: true }).calls,
      LIGHT_COLORS.positive,
    );
    expect(second / first).toBeGreaterThan(0.9);
  });

  it('colours bars by the sign of their values', () => {
    const distribution = { ...SATURATED.distribution, minimum: -1 };
    const { calls } = draw({ ...SATURATED, distribution, limits: null, isCentred: true });
    expect(bars(calls, LIGHT_COLORS.negative)).toHaveLength(2);
    expect(bars(calls, LIGHT_COLORS.positive)).toHaveLength(2);
  });

  it('leaves the counts out where it is low', () => {
    expect(texts(draw().calls)).toContain('600');
    expect(texts(draw(SATURATED, {}, 74).calls)).not.toContain('600');
  });

  it('frames the marked bar, and finds values by their place', () => {
    const { calls, painter } = draw(SATURATED, { marked: { cell: 1, bin: 31 } });
    const frame = calls.find(({ name }) => name === 'strokeRect');
    const [left = 0, , width = 0] = (frame?.args ?? []) as number[];
    expect(left + width).toBeCloseTo(316.5, 0);
    expect(painter.valueAt(1, 316)).toBeCloseTo(1);
    expect(painter.valueAt(7, 316)).toBeNaN();
  });
});
