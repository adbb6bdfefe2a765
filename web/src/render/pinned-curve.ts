// SPDX-License-Identifier: MIT
import type { LossHistory } from '../shared/loss-history';
import { type Plot, toX, toY } from './chart-plot';
import type { DrawingColors } from './drawing-colors';
import { shownMaximum } from './loss-scale';

/** Wide and pale, so that the present run, which is thin and dark, is seen on it. */
const WIDTH_PX = 4;
const OPACITY = 0.45;
/** Round dots, unlike the dashes of the present run. */
const TEST_DASH_PX: readonly number[] = [0.1, 7];

/** Draws the curves of a pinned run behind those of the present one. */
export function drawPinned(
  context: CanvasRenderingContext2D,
  plot: Plot,
  history: LossHistory,
  figure: 'loss' | 'accuracy',
  colors: DrawingColors,
): void {
  const isLoss = figure === 'loss';
  const train = isLoss ? history.train : history.trainAccuracy;
  const test = isLoss ? history.test : history.testAccuracy;
  context.save();
  context.globalAlpha = OPACITY;
  context.strokeStyle = colors.ink3;
  context.lineWidth = WIDTH_PX;
  context.lineJoin = 'round';
  context.lineCap = 'round';
  drawLine(context, plot, history.epochs, train);
  context.setLineDash(TEST_DASH_PX as number[]);
  drawLine(context, plot, history.epochs, test);
  context.restore();
}

function drawLine(
  context: CanvasRenderingContext2D,
  plot: Plot,
  epochs: readonly number[],
  values: readonly number[],
): void {
  context.beginPath();
  for (const [index, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    // Far outside the picture the canvas's own arithmetic would overflow.
    context.lineTo(toX(plot, epochs[index] ?? 0), toY(plot, Math.min(value, 10 * plot.highest)));
  }
  context.stroke();
}

/** How high a loss axis must reach to show a pinned run; 0 when there is none. */
export function pinnedMaximum(history: LossHistory | null): number {
  if (history === null) return 0;
  const scratch = new Float64Array(history.steps.length);
  const [train, test] = [history.train, history.test].map((list) =>
    shownMaximum(Float64Array.from(list), scratch),
  );
  return Math.max(train ?? 0, test ?? 0);
}
