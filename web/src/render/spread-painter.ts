// SPDX-License-Identifier: MIT
import { histogram, spreadOf } from '../shared/spread';
import type { DrawingColors } from './drawing-colors';
import {
  type BandPlace,
  type RunPlace,
  type SpreadBand,
  type SpreadPlot,
  spreadTicks,
  spreadX,
} from './spread-plot';

export interface SpreadOptions {
  /** What is along the axis. */
  readonly axisLabel: string;
  readonly marked: RunPlace | null;
  readonly formatTick: (value: number) => string;
  readonly formatCount: (count: number) => string;
}

const FONT_PX = 11;
const TICK_SPACING_PX = 70;
const HATCH_PX = 5;
const SWATCH_PX = 9;
const RUG_OPACITY = 0.55;
const MARK_RADIUS_PX = 3.5;

/** Draws the runs of one set, or of two on one scale: the second hatched, where the first is filled. */
export function drawSpread(
  context: CanvasRenderingContext2D,
  plot: SpreadPlot,
  bands: readonly SpreadBand[],
  colors: DrawingColors,
  options: SpreadOptions,
): void {
  context.font = `${FONT_PX}px ${colors.font}`;
  drawAxis(context, plot, colors, options);
  bands.forEach((band, index) => {
    const place = plot.bands[index];
    if (place === undefined || band.values.length === 0) return;
    const isFilled = index === 0;
    drawName(context, plot, place, band, colors, isFilled);
    const counts = histogram(band.values, plot.scale, plot.bins);
    drawBars(context, plot, place, counts, colors, isFilled);
    drawCount(context, plot, place, counts, colors, options);
    drawBox(context, plot, place, band.values, colors);
    drawRug(context, plot, place, band.values, colors);
  });
  drawMark(context, plot, bands, colors, options.marked);
}

function drawAxis(
  context: CanvasRenderingContext2D,
  plot: SpreadPlot,
  colors: DrawingColors,
  { axisLabel, formatTick }: SpreadOptions,
): void {
  const { left, right, bottom, scale } = plot;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  for (const tick of spreadTicks(scale, Math.max(2, (right - left) / TICK_SPACING_PX))) {
    const x = Math.round(spreadX(plot, tick));
    context.fillStyle = colors.line;
    context.fillRect(x, 0, 1, bottom);
    context.fillStyle = colors.ink2;
    const label = formatTick(tick);
    const half = context.measureText(label).width / 2;
    context.fillText(label, Math.max(half, Math.min(right + left - half, x)), bottom + 15);
  }
  context.fillStyle = colors.ink3;
  context.fillRect(left, bottom, right - left, 1);
  context.fillStyle = colors.ink2;
  context.textAlign = 'right';
  context.fillText(axisLabel, right, bottom + 30);
}

function drawName(
  context: CanvasRenderingContext2D,
  { left, right }: SpreadPlot,
  { top }: BandPlace,
  { name }: SpreadBand,
  colors: DrawingColors,
  isFilled: boolean,
): void {
  fillBar(context, left, top + 4, SWATCH_PX, SWATCH_PX, colors, isFilled);
  context.fillStyle = colors.ink;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const x = left + SWATCH_PX + 6;
  context.fillText(name, x, top + 12, right - x);
}

function drawBars(
  context: CanvasRenderingContext2D,
  { left, right, bins }: SpreadPlot,
  { barTop, barBottom }: BandPlace,
  counts: readonly number[],
  colors: DrawingColors,
  isFilled: boolean,
): void {
  const width = (right - left) / bins;
  const most = Math.max(...counts);
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const height = Math.max(2, (count / most) * (barBottom - barTop));
    fillBar(context, left + bin * width, barBottom - height, width - 1, height, colors, isFilled);
  });
  context.fillStyle = colors.ink3;
  context.fillRect(left, barBottom, right - left, 1);
}

/** Filled, or an outline with slanting lines, so that no colour has to tell the sets apart. */
function fillBar(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  colors: DrawingColors,
  isFilled: boolean,
): void {
  if (isFilled) {
    context.fillStyle = colors.ink2;
    context.fillRect(x, y, width, height);
    return;
  }
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = colors.ink2;
  context.lineWidth = 1;
  context.beginPath();
  const first = Math.floor((x + y) / HATCH_PX) * HATCH_PX;
  for (let sum = first; sum < x + y + width + height + HATCH_PX; sum += HATCH_PX) {
    context.moveTo(x, sum - x);
    context.lineTo(x + width, sum - x - width);
  }
  context.stroke();
  context.restore();
  context.strokeStyle = colors.ink;
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

/** How many runs the tallest bar stands for. */
function drawCount(
  context: CanvasRenderingContext2D,
  { left, right, bins }: SpreadPlot,
  { barTop }: BandPlace,
  counts: readonly number[],
  colors: DrawingColors,
  { formatCount }: SpreadOptions,
): void {
  const most = Math.max(...counts);
  const text = formatCount(most);
  const half = context.measureText(text).width / 2;
  const x = left + ((counts.indexOf(most) + 0.5) / bins) * (right - left);
  context.fillStyle = colors.ink2;
  context.textAlign = 'center';
  context.fillText(text, Math.max(left + half, Math.min(right - half, x)), barTop - 3);
}

/** Quartiles as a box, the median as its thick line, and lines to the least and the greatest. */
function drawBox(
  context: CanvasRenderingContext2D,
  plot: SpreadPlot,
  { boxTop, boxBottom }: BandPlace,
  values: readonly number[],
  colors: DrawingColors,
): void {
  const spread = spreadOf(values);
  if (spread === null) return;
  const at = (value: number): number => spreadX(plot, value);
  const middle = Math.round((boxTop + boxBottom) / 2);
  context.fillStyle = colors.ink2;
  context.fillRect(at(spread.least), middle, at(spread.greatest) - at(spread.least), 1);
  const left = at(spread.lowerQuartile);
  const width = Math.max(1, at(spread.upperQuartile) - left);
  context.fillStyle = colors.surface;
  context.fillRect(left, boxTop, width, boxBottom - boxTop);
  context.strokeStyle = colors.ink;
  context.lineWidth = 1;
  context.strokeRect(left, boxTop + 0.5, width, boxBottom - boxTop - 1);
  context.fillStyle = colors.ink;
  context.fillRect(at(spread.median) - 1.5, boxTop - 2, 3, boxBottom - boxTop + 4);
}

/** A stroke for every run. */
function drawRug(
  context: CanvasRenderingContext2D,
  plot: SpreadPlot,
  { boxBottom, bottom }: BandPlace,
  values: readonly number[],
  colors: DrawingColors,
): void {
  context.fillStyle = colors.ink;
  context.globalAlpha = RUG_OPACITY;
  for (const value of values) {
    context.fillRect(spreadX(plot, value) - 0.5, boxBottom + 4, 1, bottom - boxBottom - 4);
  }
  context.globalAlpha = 1;
}

function drawMark(
  context: CanvasRenderingContext2D,
  plot: SpreadPlot,
  bands: readonly SpreadBand[],
  colors: DrawingColors,
  marked: RunPlace | null,
): void {
  const value = marked === null ? undefined : bands[marked.band]?.values[marked.run];
  const place = marked === null ? undefined : plot.bands[marked.band];
  if (value === undefined || place === undefined) return;
  const x = spreadX(plot, value);
  context.fillStyle = colors.ink;
  context.fillRect(x - 0.5, place.barTop, 1, place.bottom - place.barTop);
  context.beginPath();
  context.arc(x, (place.boxBottom + 4 + place.bottom) / 2, MARK_RADIUS_PX, 0, 2 * Math.PI);
  context.fillStyle = colors.surface;
  context.fill();
  context.strokeStyle = colors.ink;
  context.lineWidth = 1.5;
  context.stroke();
}
