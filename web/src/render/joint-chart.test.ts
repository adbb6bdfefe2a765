// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LossHistory } from '../shared/loss-history';
import { recordingContext } from '../testing/recording-context';
import { LIGHT_COLORS } from './drawing-colors';
import { apart, JointChartPainter } from './joint-chart';
import { type LossOptions, LossPainter } from './loss-painter';
import { seriesStyle } from './series-style';

describe('labels at the ends of curves', () => {
  it('stay where they are when there is room', () => {
    expect(apart([10, 60, 110], 13, 0, 200)).toEqual([10, 60, 110]);
  });

  it('part in the order of their values, and stay inside', () => {
    const placed = apart([199, 198, 200, 50], 13, 0, 200);
    expect(placed).toEqual([187, 174, 200, 50]);
  });

  it('keep their distance even where there is no room for all', () => {
    const placed = apart([5, 5, 5], 13, 0, 20);
    expect([...placed].sort((a, b) => a - b)).toEqual([0, 13, 26]);
  });
});

describe('the curves of six runs', () => {
  it('are told apart by dashes and by colour', () => {
    const styles = [0, 1, 2, 3, 4, 5].map((index) => seriesStyle(index, LIGHT_COLORS));
    expect(new Set(styles.map(({ color }) => color)).size).toBe(6);
    expect(new Set(styles.map(({ dash }) => dash.join())).size).toBe(6);
  });

  it('end with the label of their run each', () => {
    const { context, calls } = recordingContext();
    const series = ['3', '6', '20'].map((label, index) => ({
      label,
      x: [0, 10, 20],
      y: [0.7, 0.5, 0.3 / (index + 1)],
    }));
    new JointChartPainter().draw(context, 400, 240, series, LIGHT_COLORS, {
      isLog: false,
      top: null,
      xLabel: 'epoch',
      yLabel: 'loss',
      formatNumber: String,
    });
    const texts = calls.filter(({ name }) => name === 'fillText').map(({ args }) => args[0]);
    expect(texts.slice(-3)).toEqual(['3', '6', '20']);
  });
});

describe('a pinned run', () => {
  const curve = (losses: readonly number[]): LossHistory => {
    const history = new LossHistory(10);
    losses.forEach((loss, at) => {
      history.add([10 * at, at, loss, Number.NaN, 0.5, Number.NaN]);
    });
    return history;
  };
  const options: LossOptions = {
    figure: 'loss',
    isLog: false,
    marked: null,
    pinned: curve([4, 3, 2, 1, 0.5]),
    formatNumber: String,
    formatValue: String,
    epochLabel: 'epoch',
    valueLabel: 'loss',
  };

  it('is drawn whole behind a run that has just begun: both axes reach as far', () => {
    const painter = new LossPainter();
    const { context } = recordingContext();
    painter.draw(context, 300, 170, curve([1, 0.9]), null, LIGHT_COLORS, options);
    expect(painter.plot).toMatchObject({ epochs: 4 });
    expect(painter.plot?.highest).toBeGreaterThanOrEqual(4);
    painter.draw(context, 300, 170, curve([1, 0.9]), null, LIGHT_COLORS, {
      ...options,
      pinned: null,
    });
    expect(painter.plot).toMatchObject({ epochs: 1 });
  });
});
