// SPDX-License-Identifier: MIT
import type { Distribution } from '../shared/diagnostics';
import type { DrawingColors } from './drawing-colors';
import {
  binCount,
  binRange,
  type Cell,
  countShare,
  HistogramScales,
  histogramCells,
  type Range,
  sharesAtLimits,
} from './histogram-plot';
import { niceTicks } from './ticks';

export interface Histogram {
  readonly title: string;
  readonly subtitle: string;
  readonly distribution: Distribution;
  /** Limits of an activation that squashes. */
  readonly limits: Range | null;
  /** 0 is the middle of the axis. */
  readonly isCentred: boolean;
}

export interface HistogramOptions {
  readonly isLog: boolean;
  /** Bar of a histogram that is marked; null for none. */
  readonly marked: { readonly cell: number; readonly bin: number } | null;
  readonly formatNumber: (value: number) => string;
  readonly formatCount: (count: number) => string;
  readonly formatShare: (share: number) => string;
}

const FONT_PX = 11;
const TITLE_PX = 14;
/** Low pictures have no numbers beside the bars. */
const LEAST_PLOT_FOR_COUNTS_PX = 44;
const HEAD_PX = 2 * TITLE_PX + 3;
/** Room for half a number above the highest line. */
const COUNT_ROOM_PX = 7;
const FOOT_PX = 18;
const TICK_GAP_PX = 4;
const TICK_SPACING_PX = 22;
const LEAST_BAR_PX = 2;
/** Shares at the limits below this are not worth a word. */
const LEAST_SHARE = 0.01;

/** Draws histograms beside one another; one instance per canvas, because it remembers its axes. */
export class HistogramPainter {
  #scales: HistogramScales[] = [];
  #cells: readonly Cell[] = [];
  #plots: Cell[] = [];
  #ranges: Range[] = [];

  /** Where the last picture put each histogram. */
  get cells(): readonly Cell[] {
    return this.#cells;
  }

  /** Other layers, or another run. */
  reset(): void {
    this.#scales = [];
  }

  /** The value at `x` CSS px in a histogram of the last picture. */
  valueAt(cell: number, x: number): number {
    const [plot, range] = [this.#plots[cell], this.#ranges[cell]];
    if (plot === undefined || range === undefined) return Number.NaN;
    return range.low + ((x - plot.left) / (plot.right - plot.left)) * (range.high - range.low);
  }

  draw(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    histograms: readonly Histogram[],
    colors: DrawingColors,
    options: HistogramOptions,
  ): void {
    this.#cells = histogramCells(width, height, histograms.length);
    this.#plots = [];
    this.#ranges = [];
    context.save();
    context.font = `${FONT_PX}px ${colors.font}`;
    histograms.forEach((histogram, index) => {
      this.#scales[index] ??= new HistogramScales();
      const scales = this.#scales[index];
      const cell = this.#cells[index];
      if (scales === undefined || cell === undefined) return;
      const { distribution, limits, isCentred } = histogram;
      const top = scales.top(distribution);
      const range = scales.range(distribution, limits, isCentred);
      const ticks = countTicks(top, cell, options.isLog);
      const plot = plotOf(context, cell, ticks.map(options.formatCount));
      this.#plots.push(plot);
      this.#ranges.push(range);
      const bin = options.marked?.cell === index ? options.marked.bin : null;
      drawHead(context, cell, histogram, colors);
      drawCounts(context, plot, ticks, top, colors, options);
      drawBars(context, plot, distribution, range, top, bin, colors, options.isLog);
      drawValues(context, plot, cell, range, colors, options);
      if (limits !== null) drawLimits(context, plot, distribution, limits, colors, options);
    });
    context.restore();
  }
}

/** Counts worth a line, by the logarithm powers of ten; none where it is low. */
function countTicks(top: number, { top: above, bottom }: Cell, isLog: boolean): number[] {
  const height = bottom - above - HEAD_PX - FOOT_PX;
  if (height < LEAST_PLOT_FOR_COUNTS_PX) return [];
  const most = Math.max(1, height / TICK_SPACING_PX);
  if (!isLog) return niceTicks(0, top, most);
  const decades = Math.max(1, Math.floor(Math.log10(Math.max(top, 10))));
  const every = Math.max(1, Math.ceil(decades / most));
  const ticks = [0];
  for (let power = every; power <= decades; power += every) ticks.push(10 ** power);
  return ticks;
}

function plotOf(context: CanvasRenderingContext2D, cell: Cell, labels: readonly string[]): Cell {
  const bottom = cell.bottom - FOOT_PX;
  const top = cell.top + HEAD_PX;
  if (labels.length === 0) return { ...cell, top, bottom };
  const room = Math.max(0, ...labels.map((label) => context.measureText(label).width));
  const left = cell.left + Math.ceil(room) + TICK_GAP_PX;
  return { left, right: cell.right, top: top + COUNT_ROOM_PX, bottom };
}

function drawHead(
  context: CanvasRenderingContext2D,
  { left, right, top }: Cell,
  { title, subtitle }: Histogram,
  colors: DrawingColors,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.font = `600 ${FONT_PX}px ${colors.font}`;
  context.fillStyle = colors.ink;
  context.fillText(title, left, top + FONT_PX, right - left);
  context.font = `${FONT_PX}px ${colors.font}`;
  context.fillStyle = colors.ink2;
  context.fillText(subtitle, left, top + TITLE_PX + FONT_PX, right - left);
}

function drawCounts(
  context: CanvasRenderingContext2D,
  { left, right, top, bottom }: Cell,
  ticks: readonly number[],
  largest: number,
  colors: DrawingColors,
  { isLog, formatCount }: HistogramOptions,
): void {
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  context.fillStyle = colors.ink3;
  context.fillRect(left, Math.round(bottom), right - left, 1);
  for (const tick of ticks) {
    const y = Math.round(bottom - countShare(tick, largest, isLog) * (bottom - top));
    context.fillStyle = colors.line;
    if (tick > 0) context.fillRect(left, y, right - left, 1);
    context.fillStyle = colors.ink2;
    context.fillText(formatCount(tick), left - TICK_GAP_PX, y);
  }
}

function xOf({ left, right }: Cell, { low, high }: Range, value: number): number {
  const share = (value - low) / (high - low);
  return left + Math.max(0, Math.min(1, share)) * (right - left);
}

/** Bars in the colour of the sign of their values; the marked one has a frame. */
function drawBars(
  context: CanvasRenderingContext2D,
  plot: Cell,
  distribution: Distribution,
  range: Range,
  largest: number,
  marked: number | null,
  colors: DrawingColors,
  isLog: boolean,
): void {
  for (let bin = 0; bin < distribution.shares.length; bin++) {
    const count = binCount(distribution, bin);
    const { low, high } = binRange(distribution, bin);
    const from = xOf(plot, range, low);
    const width = Math.max(LEAST_BAR_PX, xOf(plot, range, high) - from);
    const left = Math.min(from, plot.right - width);
    const height = Math.min(1, countShare(count, largest, isLog)) * (plot.bottom - plot.top);
    if (count > 0) {
      const shown = Math.max(1, height);
      context.fillStyle = low + high < 0 ? colors.negative : colors.positive;
      context.fillRect(left, plot.bottom - shown, Math.max(1, width - 0.5), shown);
    }
    if (bin !== marked) continue;
    context.strokeStyle = colors.ink;
    context.lineWidth = 1;
    context.strokeRect(left - 0.5, plot.top - 0.5, width + 1, plot.bottom - plot.top + 1);
  }
}

function drawValues(
  context: CanvasRenderingContext2D,
  plot: Cell,
  cell: Cell,
  range: Range,
  colors: DrawingColors,
  { formatNumber }: HistogramOptions,
): void {
  const { low, high } = range;
  const middle = low < 0 && high > 0 ? 0 : (low + high) / 2;
  context.textBaseline = 'alphabetic';
  const baseline = plot.bottom + FONT_PX + 2;
  const values = [low, middle, high] as const;
  const aligns = ['left', 'center', 'right'] as const;
  values.forEach((value, index) => {
    const x = xOf(plot, range, value);
    context.fillStyle = colors.ink3;
    context.fillRect(Math.min(plot.right - 1, Math.round(x)), plot.bottom, 1, 3);
    context.fillStyle = colors.ink2;
    context.textAlign = aligns[index] ?? 'center';
    context.fillText(formatNumber(value), x, baseline, (cell.right - cell.left) / 3);
  });
}

/** How many values are piled up at the limits of a squashing activation. */
function drawLimits(
  context: CanvasRenderingContext2D,
  plot: Cell,
  distribution: Distribution,
  limits: Range,
  colors: DrawingColors,
  { formatShare }: HistogramOptions,
): void {
  const shares = sharesAtLimits(distribution, limits);
  context.textBaseline = 'top';
  context.font = `600 ${FONT_PX}px ${colors.font}`;
  const width = (plot.right - plot.left) / distribution.shares.length;
  shares.forEach((share, end) => {
    if (share < LEAST_SHARE) return;
    context.textAlign = end === 0 ? 'left' : 'right';
    const x = end === 0 ? plot.left + width + 3 : plot.right - width - 3;
    context.fillStyle = colors.ink;
    context.fillText(formatShare(share), x, plot.top + 1);
  });
  context.font = `${FONT_PX}px ${colors.font}`;
}
