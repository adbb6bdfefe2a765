// SPDX-License-Identifier: MIT
import type { SnapshotLayout } from '../shared/snapshot';
import type { DrawingColors } from './drawing-colors';
import { type AxisRange, axisShare } from './hidden-space';
import { axisText } from './output-overlay';
import { niceTicks } from './ticks';

export interface AxesOptions {
  readonly warp: number;
  readonly names: readonly [string, string];
  readonly formatNumber: (value: number) => string;
}

const FONT_PX = 11;
const INSET_PX = 6;
const TICKS = 4;
/** Numbers nearer to a corner than this would meet the names. */
const CORNER_FREE_PX = 30;
const ZERO_OPACITY = 0.25;

/** Ticks of one axis as shares of the picture, with their numbers; made anew only for another range. */
class Ticks {
  #range: AxisRange | null = null;
  shares: number[] = [];
  labels: string[] = [];
  zero: number | null = null;

  fit(range: AxisRange, share: (value: number) => number, format: (value: number) => string): void {
    const { minimum, maximum } = range;
    if (this.#range?.minimum === minimum && this.#range.maximum === maximum) return;
    this.#range = range;
    const ticks = niceTicks(minimum, maximum, TICKS);
    this.shares = ticks.map(share);
    this.labels = ticks.map(format);
    this.zero = minimum <= 0 && maximum >= 0 ? share(0) : null;
  }

  forget(): void {
    this.#range = null;
  }
}

/** The axes of the space that the picture is nearer to: that of the inputs, or that of two units. */
export class HiddenAxes {
  readonly #ticks = [new Ticks(), new Ticks()] as const;
  #isHidden = false;
  #input: AxisRange = { minimum: 0, maximum: 1 };
  #names: readonly [string, string] = ['', ''];
  #format: AxesOptions['formatNumber'] | null = null;

  /** Finds the ticks and draws the lines where a value is 0. */
  drawLines(
    context: CanvasRenderingContext2D,
    size: number,
    layout: SnapshotLayout,
    axes: readonly [AxisRange, AxisRange],
    colors: DrawingColors,
    { warp, names, formatNumber }: AxesOptions,
  ): void {
    const isHidden = warp >= 0.5;
    if (isHidden !== this.#isHidden || this.#format !== formatNumber) {
      for (const ticks of this.#ticks) ticks.forget();
    }
    this.#isHidden = isHidden;
    this.#format = formatNumber;
    this.#names = isHidden ? names : ['x₁', layout.inputDimensions === 2 ? 'x₂' : ''];
    if (this.#input.maximum !== layout.x1Maximum || this.#input.minimum !== layout.x1Minimum) {
      this.#input = { minimum: layout.x1Minimum, maximum: layout.x1Maximum };
    }
    for (const axis of [0, 1] as const) {
      const range = isHidden ? axes[axis] : this.#input;
      const share = isHidden
        ? (value: number): number => axisShare(value, range)
        : (value: number): number => (value - range.minimum) / (range.maximum - range.minimum);
      this.#ticks[axis].fit(range, share, formatNumber);
    }
    this.#drawZeros(context, size, colors);
  }

  /** Numbers along the left and lower edge, and the names of the axes. */
  drawNumbers(context: CanvasRenderingContext2D, size: number, colors: DrawingColors): void {
    context.font = `${FONT_PX}px ${colors.font}`;
    const [across, upwards] = this.#ticks;
    const [first, second] = this.#names;
    for (let i = 0; i < across.shares.length; i++) {
      const x = Math.round((across.shares[i] as number) * size);
      if (x < CORNER_FREE_PX || x > size - CORNER_FREE_PX) continue;
      axisText(context, across.labels[i] as string, x, size - 22, 'center', 'bottom', colors);
    }
    for (let i = 0; second !== '' && i < upwards.shares.length; i++) {
      const y = Math.round((1 - (upwards.shares[i] as number)) * size);
      if (y < CORNER_FREE_PX || y > size - CORNER_FREE_PX) continue;
      axisText(context, upwards.labels[i] as string, INSET_PX, y, 'left', 'middle', colors);
    }
    axisText(context, second, INSET_PX, INSET_PX, 'left', 'top', colors);
    axisText(context, first, size - INSET_PX, size - INSET_PX, 'right', 'bottom', colors);
  }

  #drawZeros(context: CanvasRenderingContext2D, size: number, colors: DrawingColors): void {
    const [across, upwards] = this.#ticks;
    context.fillStyle = colors.ink;
    context.globalAlpha = ZERO_OPACITY;
    if (across.zero !== null) context.fillRect(Math.round(across.zero * size), 0, 1, size);
    if (upwards.zero !== null && this.#names[1] !== '') {
      context.fillRect(0, Math.round((1 - upwards.zero) * size), size, 1);
    }
    context.globalAlpha = 1;
  }
}
