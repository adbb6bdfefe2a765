// SPDX-License-Identifier: MIT
import { BOTTOM_PX, FONT_PX, TICK_GAP_PX } from './chart-plot';
import type { DrawingColors } from './drawing-colors';
import { type ChartLook, pointCount, pointX, type SeriesChart } from './series-chart';
import { plotX, plotY, type SeriesPlot } from './series-plot';
import { niceTicks } from './ticks';

const X_TICK_SPACING_PX = 64;
const BAND_ALPHA = 0.14;
const SELECTION_ALPHA = 0.16;
const LABEL_HALO_PX = 3;

export function clipToPlot(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom }: SeriesPlot,
): void {
  context.save();
  context.beginPath();
  context.rect(left, top - 2, right - left + 2, bottom - top + 3);
  context.clip();
}

export function drawBand(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  { band }: SeriesChart,
  colors: DrawingColors,
): void {
  if (band === null) return;
  const high = Math.max(plot.top, plotY(plot, band.high));
  const low = Math.min(plot.bottom, plotY(plot, band.low));
  if (low <= high) return;
  context.globalAlpha = BAND_ALPHA;
  context.fillStyle = colors.ink3;
  context.fillRect(plot.left, high, plot.right - plot.left, low - high);
  context.globalAlpha = 1;
}

/** The name of the band, legible over the curves. */
export function nameBand(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  { band }: SeriesChart,
  colors: DrawingColors,
): void {
  if (band === null) return;
  const high = Math.max(plot.top, plotY(plot, band.high));
  if (Math.min(plot.bottom, plotY(plot, band.low)) - high < FONT_PX + 4) return;
  context.textAlign = 'left';
  context.textBaseline = 'top';
  context.lineWidth = LABEL_HALO_PX;
  context.lineJoin = 'round';
  context.strokeStyle = colors.surface;
  context.strokeText(band.label, plot.left + 4, high + 3);
  context.fillStyle = colors.ink2;
  context.fillText(band.label, plot.left + 4, high + 3);
}

export function drawSeriesAxes(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  width: number,
  ticks: readonly number[],
  labels: readonly string[],
  { names, formatX }: SeriesChart,
  colors: DrawingColors,
): void {
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  ticks.forEach((tick, index) => {
    const y = Math.round(plotY(plot, tick));
    context.fillStyle = colors.line;
    context.fillRect(plot.left, y, plot.right - plot.left, 1);
    context.fillStyle = colors.ink2;
    context.fillText(labels[index] ?? '', plot.left - TICK_GAP_PX, y);
  });
  context.fillStyle = colors.ink3;
  context.fillRect(plot.left, Math.round(plot.bottom), plot.right - plot.left, 1);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillStyle = colors.ink2;
  context.fillText(names.value, 0, FONT_PX);
  context.textAlign = 'right';
  const baseline = plot.bottom + BOTTOM_PX - 4;
  context.fillText(names.x, width, baseline);
  const free = width - context.measureText(names.x).width - TICK_GAP_PX;
  context.textAlign = 'center';
  const { first, last } = plot.span;
  const most = Math.max(1, (plot.right - plot.left) / X_TICK_SPACING_PX);
  for (const tick of niceTicks(first, last, most)) {
    const x = Math.round(plotX(plot, tick));
    const label = formatX(tick);
    context.fillStyle = colors.ink3;
    context.fillRect(x, plot.bottom, 1, 4);
    if (x + context.measureText(label).width / 2 > free) continue;
    context.fillStyle = colors.ink2;
    context.fillText(label, x, baseline);
  }
}

/** What is being chosen, the marked point, and the moment that is shown. */
export function drawMoments(
  context: CanvasRenderingContext2D,
  plot: SeriesPlot,
  chart: SeriesChart,
  { selection, marked, shown }: ChartLook,
  colors: DrawingColors,
): void {
  const { left, right, top, bottom } = plot;
  const within = (epoch: number): number =>
    Math.min(right, Math.max(left, Math.round(plotX(plot, epoch))));
  if (selection !== null) {
    const [from, to] = [within(selection.first), within(selection.last)];
    context.globalAlpha = SELECTION_ALPHA;
    context.fillStyle = colors.ink;
    context.fillRect(from, top, to - from, bottom - top);
    context.globalAlpha = 1;
    context.fillRect(from, top, 1, bottom - top);
    context.fillRect(to, top, 1, bottom - top);
  }
  context.fillStyle = colors.ink2;
  if (marked !== null && marked < pointCount(chart)) {
    context.fillRect(within(pointX(chart, marked)), top, 1, bottom - top);
  }
  if (shown === null || shown < plot.span.first || shown > plot.span.last) return;
  const x = within(shown);
  for (let y = top; y < bottom; y += 6) context.fillRect(x, y, 1, 3);
}
