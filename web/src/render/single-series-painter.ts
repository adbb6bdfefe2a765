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
import { LossScale } from './loss-scale';
import { niceTicks } from './ticks';

/** One figure over the epochs. */
export interface Series {
  readonly epochs: readonly number[];
  /** 0 or more. */
  readonly values: readonly number[];
  /** Counts change from one point to the next at once, and their axis has whole numbers only. */
  readonly isCount: boolean;
}

export interface SeriesOptions {
  readonly epochLabel: string;
  readonly valueLabel: string;
  readonly formatNumber: (value: number) => string;
  /** The point that is read, or that belongs to the picture; null for none. */
  readonly marked: number | null;
}

const Y_TICK_SPACING_PX = 26;
const LINE_WIDTH_PX = 1.75;
const END_GAP_PX = 7;

/** Draws one figure; one instance per chart, because it remembers its axis. */
export class SingleSeriesPainter {
  readonly #scale = new LossScale();
  #plot: Plot | null = null;

  /** Where the last picture put what. */
  get plot(): Plot | null {
    return this.#plot;
  }

  /** Draws into the upper left of the context: `width` × `height` CSS px. */
  draw(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    { epochs, values, isCount }: Series,
    colors: DrawingColors,
    options: SeriesOptions,
  ): void {
    const last = values.length - 1;
    if (last < 0) this.#scale.reset();
    this.#scale.fit(values.reduce((most, value) => Math.max(most, value), 0));
    context.save();
    context.font = `${FONT_PX}px ${colors.font}`;
    const most = Math.max(2, (height - 40) / Y_TICK_SPACING_PX);
    const ticks = niceTicks(0, this.#scale.top, most).filter(
      (tick) => !isCount || Number.isInteger(tick),
    );
    const labels = ticks.map(options.formatNumber);
    const end = last < 0 ? '' : options.formatNumber(values[last] ?? 0);
    const widest = Math.max(...labels.map((label) => context.measureText(label).width));
    const left = Math.ceil(widest) + TICK_GAP_PX;
    const room = Math.max(28, Math.ceil(context.measureText(end).width)) + END_GAP_PX;
    const plot: Plot = {
      left,
      right: Math.max(left + 1, width - room),
      top: TOP_PX,
      bottom: Math.max(TOP_PX + 1, height - BOTTOM_PX),
      epochs: Math.max(1, epochs[last] ?? 0),
      lowest: 0,
      highest: this.#scale.top,
    };
    this.#plot = plot;
    const names = { epoch: options.epochLabel, value: options.valueLabel };
    drawChartAxes(context, plot, width, ticks, labels, colors, names, options.formatNumber);
    drawLine(context, plot, { epochs, values, isCount }, colors);
    drawEnd(context, plot, { epochs, values, isCount }, colors, options, end);
    context.restore();
  }
}

function drawLine(
  context: CanvasRenderingContext2D,
  plot: Plot,
  { epochs, values, isCount }: Series,
  colors: DrawingColors,
): void {
  context.beginPath();
  values.forEach((value, at) => {
    const x = toX(plot, epochs[at] ?? 0);
    const y = toY(plot, value);
    if (at === 0) context.moveTo(x, y);
    else {
      if (isCount) context.lineTo(x, toY(plot, values[at - 1] ?? 0));
      context.lineTo(x, y);
    }
  });
  context.strokeStyle = colors.ink;
  context.lineWidth = LINE_WIDTH_PX;
  context.lineJoin = 'round';
  context.stroke();
}

function drawEnd(
  context: CanvasRenderingContext2D,
  plot: Plot,
  { epochs, values }: Series,
  colors: DrawingColors,
  { marked }: SeriesOptions,
  end: string,
): void {
  const at = (index: number): readonly [number, number] => [
    toX(plot, epochs[index] ?? 0),
    toY(plot, values[index] ?? 0),
  ];
  if (marked !== null && marked < values.length) {
    const [x, y] = at(marked);
    context.fillStyle = colors.ink2;
    context.fillRect(Math.round(x), plot.top, 1, plot.bottom - plot.top);
    endDot(context, x, y, colors.surface, colors.ink);
  }
  if (values.length === 0) return;
  const [x, y] = at(values.length - 1);
  endDot(context, x, y, colors.ink, colors.ink);
  context.font = `600 ${FONT_PX}px ${colors.font}`;
  context.fillStyle = colors.ink;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(end, x + END_GAP_PX, y);
}
