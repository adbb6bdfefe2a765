// SPDX-License-Identifier: MIT
import { LossScale, leastShown, logBottom, logTicks, shownMaximum } from './loss-scale';
import { niceTicks } from './ticks';

/** The values that a chart shows, from the bottom to the top. */
export interface ValueAxis {
  readonly lowest: number;
  readonly highest: number;
  /** By the logarithm; then `lowest` is positive. */
  readonly isLog: boolean;
}

/** How far up a value lies: 0 at the bottom, 1 at the top; outside of the axis beyond. On a logarithmic axis what is 0 or less is at the bottom. */
export function axisShare({ lowest, highest, isLog }: ValueAxis, value: number): number {
  if (!isLog) return (value - lowest) / (highest - lowest);
  return Math.log(Math.max(value, lowest) / lowest) / Math.log(highest / lowest);
}

/** Round values on the axis, about `count` of them. */
export function axisTicks({ lowest, highest, isLog }: ValueAxis, count: number): number[] {
  return isLog ? logTicks(lowest, highest, count) : niceTicks(lowest, highest, count);
}

export interface AxisWish {
  readonly isLog: boolean;
  /** Where the axis always ends; null: where the values do. */
  readonly top: number | null;
  /** A part of the run is looked at closely, so the axis need not begin at 0. */
  readonly isClose: boolean;
}

const CLOSE_MARGIN = 0.05;
/** Values on a straight line still get an axis: this share of the value to either side. */
const FLAT_SHARE = 0.05;

/** Chooses the axis of one chart. It remembers it, so that it does not move with every new value. */
export class AxisFitter {
  readonly #scale = new LossScale();
  #scratch = new Float64Array(0);

  /** @param values what is to be seen, oldest first; NaN and infinite ones count for nothing */
  fit(values: Float64Array, { isLog, top, isClose }: AxisWish): ValueAxis {
    if (isClose && !isLog) return closeAxis(values, top);
    if (this.#scratch.length < values.length) this.#scratch = new Float64Array(2 * values.length);
    if (isClose) this.#scale.reset();
    // A logarithmic axis has room for a few wild values, too.
    this.#scale.fit(isLog ? largestOf(values) : shownMaximum(values, this.#scratch));
    const highest = top ?? this.#scale.top;
    if (!isLog) return { lowest: 0, highest, isLog };
    const least = leastShown(values);
    return { lowest: logBottom(Math.min(least, highest), highest), highest, isLog };
  }

  /** Other values from now on. */
  reset(): void {
    this.#scale.reset();
  }
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const value of values) if (value > largest && Number.isFinite(value)) largest = value;
  return largest;
}

function closeAxis(values: Float64Array, top: number | null): ValueAxis {
  let [least, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    largest = Math.max(largest, value);
  }
  if (least > largest) return { lowest: 0, highest: top ?? 1, isLog: false };
  const margin = (largest - least) * CLOSE_MARGIN || Math.abs(least) * FLAT_SHARE || 1;
  return {
    lowest: least >= 0 ? Math.max(0, least - margin) : least - margin,
    highest: Math.min(largest + margin, top ?? Number.POSITIVE_INFINITY) || margin,
    isLog: false,
  };
}
