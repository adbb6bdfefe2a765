// SPDX-License-Identifier: MIT
import type { Span } from './chart-span';
import type { AxisWish } from './value-axis';

/** One curve. */
export interface Line {
  /** As long as the chart's `x`; NaN where there is no value. */
  readonly values: readonly number[];
  /** Its value at `tail`, if the chart has one. */
  readonly tail?: number | null;
  readonly color: string;
  readonly dash: readonly number[];
  readonly width: number;
  /** A ring at its end instead of a dot. */
  readonly isHollow?: boolean;
  /** What is written at its end beside the last value. */
  readonly label: string;
}

/** A range of values that is marked on the axis. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

/** What a chart of curves over the run shows. */
export interface SeriesChart {
  /** Epochs of the recorded points, ascending. */
  readonly x: readonly number[];
  /** The present, where it is later than the last recorded point. */
  readonly tail: number | null;
  readonly lines: readonly Line[];
  readonly axis: Omit<AxisWish, 'isClose'>;
  readonly band: Band | null;
  /** Names of the axes. */
  readonly names: { readonly x: string; readonly value: string };
  readonly formatX: (epoch: number) => string;
  readonly formatTick: (value: number) => string;
  readonly formatValue: (value: number) => string;
}

/** How it is looked at. */
export interface ChartLook {
  /** The part of the run; null for all. */
  readonly span: Span | null;
  /** The part that is being chosen by dragging. */
  readonly selection: Span | null;
  /** Number of the point whose values are marked; the tail follows the recorded ones. */
  readonly marked: number | null;
  /** Epoch of the picture, where an older one than the newest is shown. */
  readonly shown: number | null;
}

export function pointCount({ x, tail }: SeriesChart): number {
  return x.length + (tail === null ? 0 : 1);
}

/** Epoch of a point. */
export function pointX({ x, tail }: SeriesChart, point: number): number {
  return (point < x.length ? x[point] : tail) ?? 0;
}

export function pointValue(chart: SeriesChart, line: Line, point: number): number {
  return (point < chart.x.length ? line.values[point] : line.tail) ?? Number.NaN;
}

/** All of the run, at least one epoch. */
export function wholeSpan(chart: SeriesChart): Span {
  const count = pointCount(chart);
  return { first: 0, last: Math.max(1, count > 0 ? pointX(chart, count - 1) : 0) };
}

/** Number of the point nearest to an epoch; null when there is none. */
export function nearestPoint(chart: SeriesChart, epoch: number): number | null {
  const count = pointCount(chart);
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (epoch - pointX(chart, middle) <= pointX(chart, middle + 1) - epoch) high = middle;
    else low = middle + 1;
  }
  return count === 0 ? null : low;
}
