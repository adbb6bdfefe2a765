// SPDX-License-Identifier: MIT
import {
  BOTTOM_PX,
  drawChartAxes,
  endDot,
  FONT_PX,
  type Plot,
  TICK_GAP_PX,
  TOP_PX,
  toX,
  toY,
} from './chart-plot';
import type { DrawingColors } from './drawing-colors';
import { axisNumber } from './loss-painter';
import { LossScale, leastShown, logBottom, logTicks, shownMaximum } from './loss-scale';
import { seriesStyle } from './series-style';
import { niceTicks } from './ticks';

/** One curve: values over steps or epochs, NaN where there is none. */
export interface Series {
  readonly label: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export interface JointOptions {
  /** Losses by their logarithm. */
  readonly isLog: boolean;
  /** The upper end of the axis where it is fixed, as of accuracies; null fits it. */
  readonly top: number | null;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatNumber: (value: number) => string;
}

const Y_TICK_SPACING_PX = 30;
const LINE_WIDTH_PX = 1.75;
const LABEL_HEIGHT_PX = 13;
const END_GAP_PX = 7;
const LONGEST_LABEL_SHARE = 0.3;
const NO_DASH: number[] = [];

/** Draws the curves of several runs into one chart; one instance per canvas, because it remembers its axis. */
export class JointChartPainter {
  readonly #scale = new LossScale();
  #scratch = new Float64Array(0);

  draw(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    series: readonly Series[],
    colors: DrawingColors,
    options: JointOptions,
  ): void {
    context.save();
    context.font = `${FONT_PX}px ${colors.font}`;
    const { lowest, highest } = this.#range(series, options);
    const most = Math.max(2, (height - 40) / Y_TICK_SPACING_PX);
    const ticks = lowest > 0 ? logTicks(lowest, highest, most) : niceTicks(0, highest, most);
    const labels = ticks.map((tick) => axisNumber(tick, options.formatNumber));
    const plot = plotOf(context, width, height, labels, series, { lowest, highest });
    const names = { epoch: options.xLabel, value: options.yLabel };
    drawChartAxes(context, plot, width, ticks, labels, colors, names, options.formatNumber);
    context.save();
    context.beginPath();
    context.rect(plot.left, plot.top - 2, plot.right - plot.left + 2, plot.bottom - plot.top + 3);
    context.clip();
    for (const [index, one] of series.entries()) drawCurve(context, plot, one, index, colors);
    context.restore();
    drawEnds(context, plot, width, series, colors);
    context.restore();
  }

  #range(series: readonly Series[], { isLog, top }: JointOptions) {
    if (top !== null) return { lowest: 0, highest: top };
    let highest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const { y } of series) {
      const values = Float64Array.from(y);
      if (this.#scratch.length < values.length) this.#scratch = new Float64Array(2 * values.length);
      highest = Math.max(highest, shownMaximum(values, this.#scratch));
      least = Math.min(least, leastShown(values));
    }
    // Curves that begin anew have an axis of their own.
    if (series.every(({ x }) => x.length <= 1)) this.#scale.reset();
    this.#scale.fit(highest);
    return { lowest: isLog ? logBottom(least, this.#scale.top) : 0, highest: this.#scale.top };
  }
}

function plotOf(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  labels: readonly string[],
  series: readonly Series[],
  range: Pick<Plot, 'lowest' | 'highest'>,
): Plot {
  const measure = (room: number, text: string): number =>
    Math.max(room, context.measureText(text).width);
  const left = Math.ceil(labels.reduce(measure, 0)) + TICK_GAP_PX;
  const names = series.map(({ label }) => label).reduce(measure, 0);
  const room = Math.ceil(Math.min(names, LONGEST_LABEL_SHARE * width)) + 2 * END_GAP_PX;
  return {
    ...range,
    left,
    right: Math.max(left + 1, width - room),
    top: TOP_PX,
    bottom: Math.max(TOP_PX + 1, height - BOTTOM_PX),
    epochs: Math.max(1, ...series.map(({ x }) => x.at(-1) ?? 0)),
  };
}

function drawCurve(
  context: CanvasRenderingContext2D,
  plot: Plot,
  { x, y }: Series,
  index: number,
  colors: DrawingColors,
): void {
  const { color, dash } = seriesStyle(index, colors);
  context.beginPath();
  let pen = false;
  for (const [at, value] of y.entries()) {
    if (Number.isNaN(value)) {
      pen = false;
      continue;
    }
    const left = toX(plot, x[at] ?? 0);
    // Far outside the picture the canvas's own arithmetic would overflow.
    const top = toY(plot, Math.min(value, 10 * plot.highest));
    if (pen) context.lineTo(left, top);
    else context.moveTo(left, top);
    pen = true;
  }
  context.strokeStyle = color;
  context.lineWidth = LINE_WIDTH_PX;
  context.lineJoin = 'round';
  context.setLineDash(dash as number[]);
  context.stroke();
  context.setLineDash(NO_DASH);
}

/** A dot at the end of each curve, and its label beside, apart from the others'. */
function drawEnds(
  context: CanvasRenderingContext2D,
  plot: Plot,
  width: number,
  series: readonly Series[],
  colors: DrawingColors,
): void {
  const ends = series.flatMap(({ label, x, y }, index) => {
    const value = y.at(-1) ?? Number.NaN;
    if (Number.isNaN(value)) return [];
    const top = Math.max(plot.top, Math.min(plot.bottom, toY(plot, value)));
    return [{ index, label, left: toX(plot, x.at(-1) ?? 0), top }];
  });
  const places = apart(
    ends.map(({ top }) => top),
    LABEL_HEIGHT_PX,
    plot.top,
    plot.bottom,
  );
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const [at, { index, label, left, top }] of ends.entries()) {
    const { color } = seriesStyle(index, colors);
    endDot(context, left, top, color, color);
    context.fillStyle = colors.ink;
    const start = left + END_GAP_PX;
    context.fillText(label, start, places[at] ?? top, Math.max(1, width - start));
  }
}

/**
 * Moves heights as little as needed so that any two are `distance` apart, inside `top` … `bottom` as
 * long as there is room; in the order in which they came.
 */
export function apart(
  heights: readonly number[],
  distance: number,
  top: number,
  bottom: number,
): number[] {
  const order = heights.map((_, index) => index);
  order.sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const placed: number[] = new Array(heights.length).fill(0);
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(free, heights[index] ?? 0);
    free = (placed[index] ?? 0) + distance;
  }
  // What ran out at the bottom pushes back up.
  let limit = Math.max(bottom, top + distance * (heights.length - 1));
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(limit, placed[index] ?? 0);
    limit = (placed[index] ?? 0) - distance;
  }
  return placed;
}
