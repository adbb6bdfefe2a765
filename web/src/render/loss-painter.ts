// SPDX-License-Identifier: MIT
import type { LossHistory } from '../shared/loss-history';
import type { Metrics } from '../shared/metrics';
import { powerOfTen } from '../shared/power-of-ten';
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
import { LossScale, leastShown, logBottom, logTicks, shownMaximum } from './loss-scale';
import { drawPinned, pinnedMaximum } from './pinned-curve';
import { niceTicks } from './ticks';

export type ChartFigure = 'loss' | 'accuracy';

export interface LossOptions {
  readonly figure: ChartFigure;
  /** Losses by their logarithm. */
  readonly isLog: boolean;
  /** The point whose values are marked; null for none. */
  readonly marked: number | null;
  /** Curves of another run, drawn behind; null for none. */
  readonly pinned: LossHistory | null;
  /** For the numbers on the axes. */
  readonly formatNumber: (value: number) => string;
  /** For the last values. */
  readonly formatValue: (value: number) => string;
  readonly epochLabel: string;
  readonly valueLabel: string;
}

const Y_TICK_SPACING_PX = 30;
const LINE_WIDTH_PX = 1.75;
const END_GAP_PX = 7;
const LABEL_HEIGHT_PX = 13;
const TEST_DASH_PX: readonly number[] = [4, 3];
const NO_DASH: readonly number[] = [];
/** The last values' room grows in steps of this, so that a digit more or less does not move the curves. */
const END_ROOM_STEP_PX = 12;
/** Numbers from here on would take too much room written out. */
const LARGE_NUMBER = 1e5;

/** Three significant digits; powers of ten for very large ones. */
export function axisNumber(value: number, formatNumber: (value: number) => string): string {
  if (!Number.isFinite(value)) return '∞';
  if (Math.abs(value) >= LARGE_NUMBER) return powerOfTen(value, 1);
  return formatNumber(Number(value.toPrecision(3)));
}

/** Keeps two end labels `distance` apart inside `top … bottom`; y positions in and out. */
export function separate(
  first: number,
  second: number,
  distance: number,
  top: number,
  bottom: number,
): readonly [number, number] {
  const upper = Math.min(first, second);
  const missing = distance - (Math.max(first, second) - upper);
  let high = missing > 0 ? upper - missing / 2 : upper;
  high = Math.max(top, Math.min(bottom - distance, high));
  const low = Math.min(bottom, Math.max(high + distance, Math.max(first, second)));
  return first <= second ? [high, low] : [low, high];
}

/** Draws the loss curves; one instance per canvas, because it remembers its axis. */
export class LossPainter {
  readonly #scale = new LossScale();
  #history: LossHistory | null = null;
  #measured = '';
  #epochs = new Float64Array(0);
  #train = new Float64Array(0);
  #test = new Float64Array(0);
  #scratch = new Float64Array(0);
  #count = 0;
  #figure: ChartFigure = 'loss';
  #lowest = 0;
  #plotted: Plot | null = null;
  #pinned: LossHistory | null = null;

  /** Where the last picture put what. */
  get plot(): Plot | null {
    return this.#plotted;
  }

  draw(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    history: LossHistory,
    now: Metrics | null,
    colors: DrawingColors,
    options: LossOptions,
  ): void {
    this.#collect(history, now, options);
    context.save();
    context.font = `${FONT_PX}px ${colors.font}`;
    const ends = this.#ends(options);
    const most = Math.max(2, (height - 40) / Y_TICK_SPACING_PX);
    const ticks =
      this.#lowest > 0 ? logTicks(this.#lowest, this.#top, most) : niceTicks(0, this.#top, most);
    const labels = ticks.map((tick) => axisNumber(tick, options.formatNumber));
    const plot = this.#plot(context, width, height, labels, ends);
    this.#plotted = plot;
    const names = { epoch: options.epochLabel, value: options.valueLabel };
    drawChartAxes(context, plot, width, ticks, labels, colors, names, options.formatNumber);
    this.#drawMark(context, plot, options.marked, colors);
    context.save();
    context.beginPath();
    context.rect(plot.left, plot.top - 2, plot.right - plot.left + 2, plot.bottom - plot.top + 3);
    context.clip();
    if (options.pinned !== null) drawPinned(context, plot, options.pinned, options.figure, colors);
    this.#drawCurve(context, plot, this.#test, colors.ink3, TEST_DASH_PX);
    this.#drawCurve(context, plot, this.#train, colors.ink, NO_DASH);
    context.restore();
    this.#drawEnds(context, plot, ends, colors);
    context.restore();
  }

  /** The recorded points and, when later than those, the state now. */
  #collect(history: LossHistory, now: Metrics | null, options: LossOptions): void {
    const { figure, isLog, pinned } = options;
    const before = this.#pinned;
    const { steps, epochs } = history;
    const isLoss = figure === 'loss';
    const train = isLoss ? history.train : history.trainAccuracy;
    const test = isLoss ? history.test : history.testAccuracy;
    const lastStep = steps.at(-1) ?? -1;
    if (history !== this.#history || figure !== this.#figure || lastStep < 0) {
      this.#scale.reset();
      this.#measured = '';
    }
    this.#history = history;
    this.#figure = figure;
    if (this.#epochs.length < steps.length + 1) this.#grow(2 * (steps.length + 1));
    this.#count = 0;
    for (let i = 0; i < steps.length; i++) {
      this.#push(epochs[i] ?? 0, train[i], test[i]);
    }
    if (now !== null && now.step > lastStep) {
      if (isLoss) this.#push(now.epoch, now.trainLoss, now.testLoss);
      else this.#push(now.epoch, now.trainAccuracy, now.testAccuracy);
    }
    const measured = `${isLog} ${this.#count} ${this.#epochs[this.#count - 1]}`;
    this.#pinned = pinned;
    if (measured === this.#measured && pinned === before) return;
    this.#measured = measured;
    const most = Math.max(this.#maximum(this.#train), this.#maximum(this.#test));
    this.#scale.fit(Math.max(most, pinnedMaximum(pinned)));
    const least = Math.min(
      leastShown(this.#train.subarray(0, this.#count)),
      leastShown(this.#test.subarray(0, this.#count)),
    );
    this.#lowest = isLog && isLoss ? logBottom(least, this.#scale.top) : 0;
  }

  /** The upper end of the axis: accuracies have their own. */
  get #top(): number {
    return this.#figure === 'loss' ? this.#scale.top : 1;
  }

  #push(epoch: number, train: number | null | undefined, test: number | null | undefined): void {
    this.#epochs[this.#count] = epoch;
    this.#train[this.#count] = train ?? Number.NaN;
    this.#test[this.#count] = test ?? Number.NaN;
    this.#count += 1;
  }

  #maximum(losses: Float64Array): number {
    return shownMaximum(losses.subarray(0, this.#count), this.#scratch);
  }

  #grow(length: number): void {
    this.#epochs = new Float64Array(length);
    this.#train = new Float64Array(length);
    this.#test = new Float64Array(length);
    this.#scratch = new Float64Array(length);
  }

  /** The last values as text, training first; null where there is none. */
  #ends(options: LossOptions): readonly (string | null)[] {
    return [this.#train, this.#test].map((losses) => {
      const last = this.#count > 0 ? (losses[this.#count - 1] ?? Number.NaN) : Number.NaN;
      return Number.isNaN(last) ? null : options.formatValue(last);
    });
  }

  #plot(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    labels: readonly string[],
    ends: readonly (string | null)[],
  ): Plot {
    const measure = (room: number, text: string | null): number =>
      text === null ? room : Math.max(room, context.measureText(text).width);
    const endRoom = Math.ceil((ends.reduce(measure, 0) + 4) / END_ROOM_STEP_PX) * END_ROOM_STEP_PX;
    const left = Math.ceil(labels.reduce(measure, 0)) + TICK_GAP_PX;
    return {
      left,
      right: Math.max(left + 1, width - endRoom - END_GAP_PX),
      top: TOP_PX,
      bottom: Math.max(TOP_PX + 1, height - BOTTOM_PX),
      epochs: Math.max(1, this.#epochs[this.#count - 1] ?? 0, this.#pinned?.epochs.at(-1) ?? 0),
      lowest: this.#lowest,
      highest: this.#top,
    };
  }

  #drawCurve(
    context: CanvasRenderingContext2D,
    plot: Plot,
    losses: Float64Array,
    color: string,
    dash: readonly number[],
  ): void {
    context.beginPath();
    let pen = false;
    for (let i = 0; i < this.#count; i++) {
      const loss = losses[i] ?? Number.NaN;
      const x = toX(plot, this.#epochs[i] ?? 0);
      // Far outside the picture the canvas's own arithmetic would overflow.
      const y = toY(plot, Math.min(loss, 10 * plot.highest));
      if (Number.isNaN(loss)) pen = false;
      else if (pen) context.lineTo(x, y);
      else context.moveTo(x, y);
      pen = pen || !Number.isNaN(loss);
    }
    context.strokeStyle = color;
    context.lineWidth = LINE_WIDTH_PX;
    context.lineJoin = 'round';
    context.setLineDash(dash as number[]);
    context.stroke();
    context.setLineDash(NO_DASH as number[]);
  }

  /** A line at the marked point and a dot on each curve. */
  #drawMark(
    context: CanvasRenderingContext2D,
    plot: Plot,
    marked: number | null,
    colors: DrawingColors,
  ): void {
    if (marked === null || marked >= this.#count) return;
    const x = Math.round(toX(plot, this.#epochs[marked] ?? 0));
    context.fillStyle = colors.ink2;
    context.fillRect(x, plot.top, 1, plot.bottom - plot.top);
    const [test, train] = [this.#test[marked] ?? Number.NaN, this.#train[marked] ?? Number.NaN];
    if (!Number.isNaN(test))
      endDot(context, x, clampY(plot, toY(plot, test)), colors.page, colors.ink3);
    if (!Number.isNaN(train))
      endDot(context, x, clampY(plot, toY(plot, train)), colors.ink, colors.ink);
  }

  /** A dot (training) or ring (test) and the value at the end of each curve. */
  #drawEnds(
    context: CanvasRenderingContext2D,
    plot: Plot,
    ends: readonly (string | null)[],
    colors: DrawingColors,
  ): void {
    const last = this.#count - 1;
    const x = toX(plot, this.#epochs[last] ?? 0);
    const trainY = clampY(plot, toY(plot, this.#train[last] ?? 0));
    const testY = clampY(plot, toY(plot, this.#test[last] ?? 0));
    let labelY: readonly [number, number] = [trainY, testY];
    if (ends[0] != null && ends[1] != null) {
      labelY = separate(trainY, testY, LABEL_HEIGHT_PX, plot.top, plot.bottom);
    }
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    if (ends[1] != null) {
      endDot(context, x, testY, colors.page, colors.ink3);
      context.fillStyle = colors.ink2;
      context.fillText(ends[1], x + END_GAP_PX, labelY[1]);
    }
    if (ends[0] != null) {
      endDot(context, x, trainY, colors.ink, colors.ink);
      context.font = `600 ${FONT_PX}px ${colors.font}`;
      context.fillStyle = colors.ink;
      context.fillText(ends[0], x + END_GAP_PX, labelY[0]);
    }
  }
}

function clampY(plot: Plot, y: number): number {
  return Math.max(plot.top, Math.min(plot.bottom, y));
}
