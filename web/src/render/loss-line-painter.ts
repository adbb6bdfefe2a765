// SPDX-License-Identifier: MIT
import { type LossLine, placeOnLine } from '../shared/landscape';
import { type Scale, shareOf } from '../shared/spread';
import type { DrawingColors } from './drawing-colors';
import { spreadScale, spreadTicks } from './spread-plot';
import { niceTicks } from './ticks';

/** The rectangle of the curve in CSS px and what it shows. */
export interface LinePlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: Scale;
}

export interface LineOptions {
  readonly isLog: boolean;
  /** Names of the places 0 and 1. */
  readonly ends: readonly [string, string];
  readonly valueLabel: string;
  /** Index of the marked point; null for none. */
  readonly marked: number | null;
  readonly formatNumber: (value: number) => string;
}

const FONT_PX = 11;
const TOP_PX = 20;
const BOTTOM_PX = 34;
const GAP_PX = 6;
const RIGHT_PX = 8;
const TICK_SPACING_PX = 32;
const X_TICK_SPACING_PX = 64;
const DOT_PX = 3.5;

/** Null when no loss is a number. */
export function linePlot(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  line: LossLine,
  { isLog, formatNumber }: LineOptions,
): LinePlot | null {
  const values = [...line.losses].filter(Number.isFinite);
  if (values.length === 0) return null;
  const scale = spreadScale(isLog ? values : [0, ...values], isLog, false);
  const labels = spreadTicks(scale, height / TICK_SPACING_PX).map(formatNumber);
  const widest = Math.max(...labels.map((label) => context.measureText(label).width));
  const left = Math.ceil(widest) + GAP_PX;
  return { left, right: width - RIGHT_PX, top: TOP_PX, bottom: height - BOTTOM_PX, scale };
}

function toX({ left, right }: LinePlot, line: LossLine, index: number): number {
  return left + (index / Math.max(1, line.losses.length - 1)) * (right - left);
}

function toY({ top, bottom, scale }: LinePlot, loss: number): number {
  return bottom - shareOf(scale, loss) * (bottom - top);
}

function xOfPlace({ left, right }: LinePlot, { low, high }: LossLine, place: number): number {
  return left + ((place - low) / (high - low)) * (right - left);
}

/** The point of the line nearest to `x` CSS px. */
export function pointAt({ left, right }: LinePlot, line: LossLine, x: number): number {
  const share = Math.max(0, Math.min(1, (x - left) / (right - left)));
  return Math.round(share * (line.losses.length - 1));
}

/** Draws the loss over the place on the line; the two named ends are dashed upright lines. */
export function drawLossLine(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  line: LossLine,
  colors: DrawingColors,
  options: LineOptions,
): LinePlot | null {
  context.font = `${FONT_PX}px ${colors.font}`;
  const plot = linePlot(context, width, height, line, options);
  if (plot === null) return null;
  drawAxes(context, plot, line, colors, options);
  drawEnds(context, plot, line, colors, options);
  drawCurve(context, plot, line, colors);
  drawMark(context, plot, line, colors, options.marked);
  return plot;
}

function drawAxes(
  context: CanvasRenderingContext2D,
  plot: LinePlot,
  line: LossLine,
  colors: DrawingColors,
  { formatNumber, valueLabel }: LineOptions,
): void {
  const { left, right, top, bottom, scale } = plot;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (const tick of spreadTicks(scale, (bottom - top) / TICK_SPACING_PX)) {
    const y = Math.round(toY(plot, tick));
    context.fillStyle = colors.line;
    context.fillRect(left, y, right - left, 1);
    context.fillStyle = colors.ink2;
    context.fillText(formatNumber(tick), left - GAP_PX, y);
  }
  context.fillStyle = colors.ink3;
  context.fillRect(left, bottom, right - left, 1);
  context.fillStyle = colors.ink2;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.fillText(valueLabel, 0, FONT_PX);
  context.textAlign = 'center';
  for (const tick of niceTicks(line.low, line.high, (right - left) / X_TICK_SPACING_PX)) {
    context.fillText(formatNumber(tick), xOfPlace(plot, line, tick), bottom + 14);
  }
}

function drawEnds(
  context: CanvasRenderingContext2D,
  plot: LinePlot,
  line: LossLine,
  colors: DrawingColors,
  { ends }: LineOptions,
): void {
  context.strokeStyle = colors.ink2;
  context.lineWidth = 1;
  context.setLineDash([3, 3]);
  context.beginPath();
  ends.forEach((_, place) => {
    const x = Math.round(xOfPlace(plot, line, place)) + 0.5;
    context.moveTo(x, plot.top);
    context.lineTo(x, plot.bottom);
  });
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = colors.ink;
  context.textAlign = 'center';
  ends.forEach((name, place) => {
    context.fillText(name, xOfPlace(plot, line, place), plot.bottom + 29);
  });
}

function drawCurve(
  context: CanvasRenderingContext2D,
  plot: LinePlot,
  line: LossLine,
  colors: DrawingColors,
): void {
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.75;
  context.lineJoin = 'round';
  context.beginPath();
  let isOpen = false;
  line.losses.forEach((loss, index) => {
    if (!Number.isFinite(loss)) {
      isOpen = false;
      return;
    }
    const [x, y] = [toX(plot, line, index), toY(plot, loss)];
    if (isOpen) context.lineTo(x, y);
    else context.moveTo(x, y);
    isOpen = true;
  });
  context.stroke();
}

function drawMark(
  context: CanvasRenderingContext2D,
  plot: LinePlot,
  line: LossLine,
  colors: DrawingColors,
  marked: number | null,
): void {
  const loss = marked === null ? undefined : line.losses[marked];
  if (marked === null || loss === undefined) return;
  const x = toX(plot, line, marked);
  context.fillStyle = colors.ink2;
  context.fillRect(x - 0.5, plot.top, 1, plot.bottom - plot.top);
  if (!Number.isFinite(loss)) return;
  context.beginPath();
  context.arc(x, toY(plot, loss), DOT_PX, 0, 2 * Math.PI);
  context.fillStyle = colors.surface;
  context.fill();
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.5;
  context.stroke();
}

/** A place and its loss, for sentences. */
export function pointOf(line: LossLine, index: number): { place: number; loss: number } {
  return { place: placeOnLine(line, index), loss: line.losses[index] ?? Number.NaN };
}
