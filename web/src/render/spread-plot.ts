// SPDX-License-Identifier: MIT
import { type Scale, shareOf } from '../shared/spread';
import { niceTicks } from './ticks';

/** The values of one set of runs, in any order. */
export interface SpreadBand {
  readonly name: string;
  readonly values: readonly number[];
}

/** One band in CSS px: name, then bars, box and a stroke per run from top to bottom. */
export interface BandPlace {
  readonly top: number;
  readonly barTop: number;
  readonly barBottom: number;
  readonly boxTop: number;
  readonly boxBottom: number;
  readonly bottom: number;
}

/** Where everything stands in CSS px; all bands share the scale. */
export interface SpreadPlot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly scale: Scale;
  readonly bins: number;
  readonly bands: readonly BandPlace[];
}

const SIDE_PX = 10;
const AXIS_PX = 34;
const NAME_PX = 20;
/** Room for the number over the tallest bar. */
const COUNT_PX = 13;
const BOX_PX = 10;
const RUG_PX = 10;
const GAP_PX = 4;
const BIN_PX = 13;
/** Share of the span that the scale goes beyond the values. */
const MARGIN = 0.04;
const NO_SPAN = 0.05;
const LOG_MARGIN = 1.15;
const STEPS_OF_TEN = [1, 2, 5] as const;

/**
 * A scale that holds all values. It stays at or above 0, and, for shares, at or below 1; where it is
 * logarithmic, values of 0 are at its low end.
 */
export function spreadScale(values: readonly number[], isLog: boolean, isShare: boolean): Scale {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  if (isLog && greatest > 0) {
    const low = Math.min(...values.filter((value) => value > 0));
    return { low: low / LOG_MARGIN, high: greatest * LOG_MARGIN, isLog };
  }
  const span = greatest - least || NO_SPAN * (Math.abs(greatest) || 1);
  return {
    low: Math.max(0, least - MARGIN * span),
    high: Math.min(isShare ? 1 : Number.POSITIVE_INFINITY, greatest + MARGIN * span),
    isLog: false,
  };
}

/** Lays bands of equal height over each other. */
export function spreadPlot(
  width: number,
  height: number,
  bands: readonly SpreadBand[],
  scale: Scale,
): SpreadPlot {
  const [left, right] = [SIDE_PX, width - SIDE_PX];
  const bottom = height - AXIS_PX;
  const each = bottom / Math.max(1, bands.length);
  return {
    left,
    right,
    bottom,
    scale,
    bins: Math.max(8, Math.round((right - left) / BIN_PX)),
    bands: bands.map((_, index) => {
      const top = index * each;
      const end = top + each - GAP_PX;
      const boxBottom = end - RUG_PX - GAP_PX;
      const boxTop = boxBottom - BOX_PX;
      return {
        top,
        barTop: top + NAME_PX + COUNT_PX,
        barBottom: boxTop - GAP_PX,
        boxTop,
        boxBottom,
        bottom: end,
      };
    }),
  };
}

/** CSS px of a value from the left. */
export function spreadX({ left, right, scale }: SpreadPlot, value: number): number {
  return left + shareOf(scale, value) * (right - left);
}

/** Numbers to stand under the axis, at most about `count` of them. */
export function spreadTicks({ low, high, isLog }: Scale, count: number): number[] {
  if (!isLog) return niceTicks(low, high, count);
  const first = Math.floor(Math.log10(low));
  const tens: number[] = [];
  const fine: number[] = [];
  for (let power = first; power <= Math.log10(high); power++) {
    tens.push(Number(`1e${power}`));
    fine.push(...STEPS_OF_TEN.map((step) => Number(`${step}e${power}`)));
  }
  const inside = (ticks: readonly number[]) => ticks.filter((tick) => tick >= low && tick <= high);
  if (inside(fine).length <= count) return inside(fine);
  const every = Math.max(1, Math.ceil(inside(tens).length / count));
  return inside(tens).filter((_, at) => at % every === 0);
}

/** A run, by its band and its place in the band's values. */
export interface RunPlace {
  readonly band: number;
  readonly run: number;
}

/** The run nearest to a point of the picture in the band that is there; null where there is none. */
export function runAt(
  plot: SpreadPlot,
  bands: readonly SpreadBand[],
  x: number,
  y: number,
): RunPlace | null {
  const band = plot.bands.findIndex((place) => y < place.bottom + GAP_PX);
  const values = bands[band]?.values ?? [];
  let run = -1;
  let nearest = Number.POSITIVE_INFINITY;
  values.forEach((value, index) => {
    const distance = Math.abs(spreadX(plot, value) - x);
    if (distance >= nearest) return;
    nearest = distance;
    run = index;
  });
  return run < 0 ? null : { band, run };
}
