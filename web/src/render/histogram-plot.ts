// SPDX-License-Identifier: MIT
import type { Activation } from '../shared/config';
import type { Distribution } from '../shared/diagnostics';
import { LossScale } from './loss-scale';

/** A rectangle in CSS px. */
export interface Cell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part of an axis of values. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Least size of a histogram with all that is written around it. */
const LEAST_HEIGHT_PX = 74;
const LEAST_WIDTH_PX = 144;
const COLUMN_GAP_PX = 16;

/** Histograms beside one another: pairs, as many as there is room for. */
function columnCount(width: number, count: number): number {
  const pairs = Math.floor((width + COLUMN_GAP_PX) / (2 * (LEAST_WIDTH_PX + COLUMN_GAP_PX)));
  return 2 * Math.max(1, Math.min(pairs, Math.ceil(count / 2)));
}

/** Height that `count` histograms need at least, in a picture of that width. */
export function leastHeight(width: number, count: number): number {
  return Math.ceil(count / columnCount(width, count)) * LEAST_HEIGHT_PX;
}

/** Room for `count` histograms, left to right, then down; rows share the height that there is. */
export function histogramCells(width: number, height: number, count: number): Cell[] {
  const columns = columnCount(width, count);
  const rowHeight = Math.max(height, leastHeight(width, count)) / Math.ceil(count / columns);
  const columnWidth = (width - (columns - 1) * COLUMN_GAP_PX) / columns;
  return Array.from({ length: count }, (_, index) => {
    const left = (index % columns) * (columnWidth + COLUMN_GAP_PX);
    const top = Math.floor(index / columns) * rowHeight;
    return { left, right: left + columnWidth, top, bottom: top + rowHeight };
  });
}

/** Number of the cell at a point; null between them. */
export function cellAt(cells: readonly Cell[], x: number, y: number): number | null {
  const index = cells.findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y < bottom,
  );
  return index < 0 ? null : index;
}

/** Between which values an activation squashes everything; null where there are no such limits. */
export function activationLimits(activation: Activation): Range | null {
  if (activation === 'sigmoid') return { low: 0, high: 1 };
  return activation === 'tanh' || activation === 'sine' ? { low: -1, high: 1 } : null;
}

/** Values of one bar. */
export function binRange({ minimum, maximum, shares }: Distribution, bin: number): Range {
  const width = (maximum - minimum) / shares.length;
  return { low: minimum + bin * width, high: minimum + (bin + 1) * width };
}

/** The bar nearest to a value. */
export function binNear({ minimum, maximum, shares }: Distribution, value: number): number {
  const share = maximum > minimum ? (value - minimum) / (maximum - minimum) : 0;
  return Math.max(0, Math.min(shares.length - 1, Math.floor(share * shares.length)));
}

/** How many values are in a bar. */
export function binCount({ shares, count }: Distribution, bin: number): number {
  return Math.round((shares[bin] ?? 0) * count);
}

/** Values nearer to a limit than this share of the way between both count as piled up there. */
const NEAR_LIMIT = 0.05;

/** Shares of the values that lie at the lower and at the upper limit, by whole bars. */
export function sharesAtLimits(distribution: Distribution, { low, high }: Range): [number, number] {
  const near = (high - low) * NEAR_LIMIT;
  let [atLow, atHigh] = [0, 0];
  distribution.shares.forEach((share, bin) => {
    const range = binRange(distribution, bin);
    if (range.high <= low + near) atLow += share;
    else if (range.low >= high - near) atHigh += share;
  });
  return [atLow, atHigh];
}

/** How high a count lies, 0 … 1; logarithmic by 1 + count, so that 0 has a place. */
export function countShare(count: number, top: number, isLog: boolean): number {
  return isLog ? Math.log1p(count) / Math.log1p(top) : count / top;
}

/** Axes of one histogram, which do not move with every new value. */
export class HistogramScales {
  readonly #low = new LossScale();
  readonly #high = new LossScale();
  readonly #count = new LossScale();

  /** Largest count on the axis. */
  top(distribution: Distribution): number {
    this.#count.fit(Math.max(...distribution.shares) * distribution.count);
    return this.#count.top;
  }

  /** Values on the axis: the limits where there are some, else with 0, and as far to either side where 0 is the middle. */
  range({ minimum, maximum }: Distribution, limits: Range | null, isCentred: boolean): Range {
    if (limits !== null) return limits;
    this.#low.fit(isCentred ? Math.max(-minimum, maximum) : -minimum);
    this.#high.fit(isCentred ? Math.max(-minimum, maximum) : maximum);
    return {
      low: isCentred || minimum < 0 ? -this.#low.top : 0,
      high: isCentred || maximum > 0 || minimum >= 0 ? this.#high.top : 0,
    };
  }
}
