// SPDX-License-Identifier: MIT
import { BOTTOM_PX, endDot, FONT_PX, TICK_GAP_PX, TOP_PX } from './chart-plot';
import type { Span } from './chart-span';
import type { DrawingColors } from './drawing-colors';
import { spread } from './label-spread';
import {
  type ChartLook,
  type Line,
  pointCount,
  pointValue,
  pointX,
  type SeriesChart,
  wholeSpan,
} from './series-chart';
import { clipToPlot, drawBand, drawMoments, drawSeriesAxes, nameBand } from './series-frame';
import { plotX, plotY, type SeriesPlot } from './series-plot';
import { AxisFitter, axisTicks } from './value-axis';

const Y_TICK_SPACING_PX = 30;
const END_GAP_PX = 7;
const LABEL_HEIGHT_PX = 13;
const END_ROOM_STEP_PX = 12;

/** Draws curves over the run; one instance per canvas, because it remembers its axis. */
export class SeriesPainter {
  readonly #fitter = new AxisFitter();
  #seen = new Float64Array(0);

  /** Forgets the axis: other figures, or another run. */
  reset(): void {
    this.#fitter.reset();
  }

  /** Returns where it put what. */
  draw(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    chart: SeriesChart,
    look: ChartLook,
    colors: DrawingColors,
  ): SeriesPlot {
    const span = look.span ?? wholeSpan(chart);
    const seen = this.#visible(chart, span);
    const axis = this.#fitter.fit(seen, { ...chart.axis, isClose: look.span !== null });
    context.save();
    context.font = `${FONT_PX}px ${colors.font}`;
    const ticks = axisTicks(axis, Math.max(2, (height - 40) / Y_TICK_SPACING_PX));
    const labels = ticks.map(chart.formatTick);
    const top = TOP_PX;
    const bottom = Math.max(top + 1, height - BOTTOM_PX);
    const all = endsOf(chart, span);
    // Too many labels for the height say nothing: the legend has the values.
    const ends = all.length * LABEL_HEIGHT_PX > bottom - top + LABEL_HEIGHT_PX ? [] : all;
    const room = endRoom(context, ends, colors);
    const left = Math.ceil(Math.max(0, ...labels.map((label) => context.measureText(label).width)));
    const plot: SeriesPlot = {
      left: left + TICK_GAP_PX,
      right: Math.max(left + TICK_GAP_PX + 1, width - room - END_GAP_PX),
      top,
      bottom,
      span,
      axis,
    };
    drawBand(context, plot, chart, colors);
    drawSeriesAxes(context, plot, width, ticks, labels, chart, colors);
    drawMoments(context, plot, chart, look, colors);
    clipToPlot(context, plot);
    for (const line of chart.lines) drawLine(context, plot, chart, line);
    context.restore();
    nameBand(context, plot, chart, colors);
    drawMarks(context, plot, chart, look.marked, colors);
    drawEnds(context, plot, ends, colors);
    context.restore();
    return plot;
  }

  /** Values of all lines within the span, and the ends of the band. */
  #visible(chart: SeriesChart, span: Span): Float64Array {
    const points = pointCount(chart);
    const most = points * chart.lines.length + 2;
    if (this.#seen.length < most) this.#seen = new Float64Array(2 * most);
    let count = 0;
    for (let point = 0; point < points; point++) {
      const x = pointX(chart, point);
      if (x < span.first || x > span.last) continue;
      for (const line of chart.lines) this.#seen[count++] = pointValue(chart, line, point);
    }
    if (chart.band !== null) {
      this.#seen[count++] = chart.band.low;
      this.#seen[count++] = chart.band.high;
    }
    return this.#seen.subarray(0, count);
  }
}

/** Width of the widest end as it is written, in whole steps. */
function endRoom(
  context: CanvasRenderingContext2D,
  ends: readonly End[],
  colors: DrawingColors,
): number {
  // All by the widest face, so that it does not matter which line is on top.
  context.font = `600 ${FONT_PX}px ${colors.font}`;
  const room = Math.max(0, ...ends.map(({ text }) => context.measureText(text).width)) + 4;
  context.font = `${FONT_PX}px ${colors.font}`;
  return Math.ceil(room / END_ROOM_STEP_PX) * END_ROOM_STEP_PX;
}

interface End {
  readonly line: Line;
  readonly x: number;
  readonly value: number;
  readonly text: string;
}

/** The last value of each line that is in sight. */
function endsOf(chart: SeriesChart, span: Span): End[] {
  return chart.lines.flatMap((line) => {
    for (let point = pointCount(chart) - 1; point >= 0; point--) {
      const x = pointX(chart, point);
      const value = pointValue(chart, line, point);
      if (x > span.last || Number.isNaN(value)) continue;
      if (x < span.first) return [];
      return [{ line, x, value, text: `${line.label} ${chart.formatValue(value)}`.trim() }];
    }
    return [];
  });
}

function drawLine(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  chart: SeriesChart,
  line: Line,
): void {
  const points = pointCount(chart);
  context.beginPath();
  let pen = false;
  for (let point = 0; point < points; point++) {
    const value = pointValue(chart, line, point);
    const isValue = !Number.isNaN(value);
    if (isValue) {
      const x = plotX(plot, pointX(chart, point));
      const y = plotY(plot, value);
      if (pen) context.lineTo(x, y);
      else context.moveTo(x, y);
    }
    pen = isValue;
  }
  context.strokeStyle = line.color;
  context.lineWidth = line.width;
  context.lineJoin = 'round';
  context.setLineDash(line.dash as number[]);
  context.stroke();
  context.setLineDash([]);
}

function drawDot(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  { color, isHollow }: Line,
  epoch: number,
  value: number,
  colors: DrawingColors,
): void {
  const y = Math.min(plot.bottom, Math.max(plot.top, plotY(plot, value)));
  endDot(context, plotX(plot, epoch), y, isHollow ? colors.surface : color, color);
}

function drawMarks(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  chart: SeriesChart,
  marked: number | null,
  colors: DrawingColors,
): void {
  if (marked === null || marked >= pointCount(chart)) return;
  const x = pointX(chart, marked);
  if (x < plot.span.first || x > plot.span.last) return;
  for (const line of chart.lines) {
    const value = pointValue(chart, line, marked);
    if (!Number.isNaN(value)) drawDot(context, plot, line, x, value, colors);
  }
}

/** A dot and the value at the end of each line. */
function drawEnds(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  ends: readonly End[],
  colors: DrawingColors,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const heights = ends.map(({ value }) =>
    Math.min(plot.bottom, Math.max(plot.top, plotY(plot, value))),
  );
  const labels = spread(heights, LABEL_HEIGHT_PX, plot.top, plot.bottom);
  ends.forEach(({ line, x, value, text }, index) => {
    drawDot(context, plot, line, x, value, colors);
    // The last line is drawn over the others.
    const isOnTop = index === ends.length - 1;
    context.font = `${isOnTop ? '600 ' : ''}${FONT_PX}px ${colors.font}`;
    context.fillStyle = isOnTop ? colors.ink : colors.ink2;
    context.fillText(text, plot.right + END_GAP_PX, labels[index] ?? 0);
  });
}
