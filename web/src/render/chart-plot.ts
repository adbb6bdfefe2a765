// SPDX-License-Identifier: MIT
import type { DrawingColors } from './drawing-colors';
import { niceTicks } from './ticks';

/** The rectangle of the curves in CSS px and what it shows: epochs 0 … `epochs`, values `lowest` … `highest`. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly epochs: number;
  /** 0, or where a logarithmic axis begins. */
  readonly lowest: number;
  readonly highest: number;
}

export const FONT_PX = 11;
export const TOP_PX = 22;
export const BOTTOM_PX = 20;
export const TICK_GAP_PX = 6;
const X_TICK_SPACING_PX = 64;
const END_RADIUS_PX = 2.75;

export function toX(plot: Plot, epoch: number): number {
  return plot.left + (epoch / plot.epochs) * (plot.right - plot.left);
}

/** Logarithmic when the axis does not begin at 0; what is below its beginning is put there. */
export function toY(plot: Plot, value: number): number {
  const { lowest, highest, top, bottom } = plot;
  const share =
    lowest > 0
      ? Math.log(Math.max(value, lowest) / lowest) / Math.log(highest / lowest)
      : value / highest;
  return bottom - share * (bottom - top);
}

/** The epoch at `x` CSS px, inside the picture. */
export function epochAt(plot: Plot, x: number): number {
  const share = (x - plot.left) / (plot.right - plot.left);
  return Math.max(0, Math.min(1, share)) * plot.epochs;
}

/** Frame, grid, numbers and names of the axes. */
export function drawChartAxes(
  context: CanvasRenderingContext2D,
  plot: Plot,
  width: number,
  ticks: readonly number[],
  labels: readonly string[],
  colors: DrawingColors,
  names: { readonly epoch: string; readonly value: string },
  formatNumber: (value: number) => string,
): void {
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  ticks.forEach((tick, i) => {
    const y = Math.round(toY(plot, tick));
    context.fillStyle = tick === plot.lowest ? colors.ink3 : colors.line;
    context.fillRect(plot.left, y, plot.right - plot.left, 1);
    context.fillStyle = colors.ink2;
    context.fillText(labels[i] ?? '', plot.left - TICK_GAP_PX, y);
  });
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillText(names.value, 0, FONT_PX);
  context.textAlign = 'right';
  const baseline = plot.bottom + BOTTOM_PX - 4;
  context.fillText(names.epoch, width, baseline);
  const free = width - context.measureText(names.epoch).width - TICK_GAP_PX;
  context.textAlign = 'center';
  const spacing = (plot.right - plot.left) / X_TICK_SPACING_PX;
  for (const tick of niceTicks(0, plot.epochs, Math.max(1, spacing))) {
    const x = Math.round(toX(plot, tick));
    const label = formatNumber(tick);
    context.fillStyle = colors.ink3;
    context.fillRect(x, plot.bottom, 1, 4);
    if (x + context.measureText(label).width / 2 > free) continue;
    context.fillStyle = colors.ink2;
    context.fillText(label, x, baseline);
  }
}

/** A value on a curve. */
export function endDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  fill: string,
  stroke: string,
): void {
  context.beginPath();
  context.arc(x, y, END_RADIUS_PX, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  context.lineWidth = 1.25;
  context.stroke();
}
