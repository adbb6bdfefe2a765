// SPDX-License-Identifier: MIT
import { type Span, spanBetween, spanShowing, zoomed } from '../render/chart-span';
import {
  type ChartLook,
  nearestPoint,
  pointCount,
  pointX,
  type SeriesChart,
  wholeSpan,
} from '../render/series-chart';

const ZOOM_FACTOR = 0.5;
/** Points that a key moves the mark by, with shift by many. */
const MANY_POINTS = 10;
/** A press that moves less than this is no drag, in CSS px. */
const LEAST_DRAG_PX = 5;

/** How a person looks at a chart of curves: which part, which point, what is being chosen. */
export class SeriesLook {
  #span: Span | null = null;
  #selection: Span | null = null;
  #marked: number | null = null;
  #drag: { readonly epoch: number; readonly x: number } | null = null;

  /** @param shown epoch of the picture, where it is not the newest */
  look(shown: number | null): ChartLook {
    return { span: this.#span, selection: this.#selection, marked: this.#marked, shown };
  }

  get marked(): number | null {
    return this.#marked;
  }

  get isClose(): boolean {
    return this.#span !== null;
  }

  /** Another chart: all of it, and nothing marked. */
  reset(): void {
    this.#span = this.#selection = this.#marked = this.#drag = null;
  }

  /** The chart has fewer points now: a mark stays on it. */
  keepWithin(chart: SeriesChart): void {
    const last = pointCount(chart) - 1;
    if (this.#marked !== null && this.#marked > last) this.#marked = last < 0 ? null : last;
  }

  showAll(): void {
    this.#span = null;
  }

  /** Half or twice as much, around the mark where there is one. */
  zoom(chart: SeriesChart, closer: boolean): void {
    const whole = wholeSpan(chart);
    const { first, last } = this.#span ?? whole;
    const at = this.#marked === null ? (first + last) / 2 : pointX(chart, this.#marked);
    this.#span = zoomed(this.#span, whole, at, closer ? ZOOM_FACTOR : 1 / ZOOM_FACTOR);
  }

  /** A key that means something here; false for any other. */
  press(key: string, many: boolean, chart: SeriesChart): boolean {
    if (key === '+' || key === '=' || key === '-' || key === '_') {
      this.zoom(chart, key === '+' || key === '=');
      return true;
    }
    if (key === '0') this.showAll();
    else if (key === 'Escape') return this.#escape();
    else return this.#move(key, many ? MANY_POINTS : 1, chart);
    return true;
  }

  down(x: number, epoch: number): void {
    this.#drag = { x, epoch };
  }

  /** The pointer is at `x` CSS px: marks the point there, or goes on choosing a part. */
  moved(x: number, epoch: number, chart: SeriesChart): void {
    const drag = this.#drag;
    const isDrag = drag !== null && Math.abs(x - drag.x) >= LEAST_DRAG_PX;
    this.#selection = isDrag ? spanBetween(drag.epoch, epoch, wholeSpan(chart)) : null;
    this.#marked = nearestPoint(chart, epoch);
  }

  /** The part that was chosen is what is shown. */
  up(): void {
    if (this.#selection !== null) this.#span = this.#selection;
    this.#selection = this.#drag = null;
  }

  /** The pointer is gone, or the focus. */
  leave(): void {
    this.#selection = this.#drag = this.#marked = null;
  }

  #escape(): boolean {
    const had = this.#selection ?? this.#marked ?? this.#span;
    if (this.#selection !== null) this.#selection = this.#drag = null;
    else if (this.#marked !== null) this.#marked = null;
    else this.#span = null;
    return had !== null;
  }

  #move(key: string, by: number, chart: SeriesChart): boolean {
    const last = pointCount(chart) - 1;
    if (last < 0) return false;
    const now = this.#marked ?? this.#lastInSight(chart, last);
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: this.#marked === null ? now : Math.max(0, now - by),
      ArrowRight: Math.min(last, now + by),
      Home: 0,
      End: last,
    };
    const moved = moves[key];
    if (moved === undefined) return false;
    this.#marked = moved;
    if (this.#span !== null) this.#span = spanShowing(this.#span, pointX(chart, moved));
    return true;
  }

  #lastInSight(chart: SeriesChart, last: number): number {
    return this.#span === null ? last : (nearestPoint(chart, this.#span.last) ?? last);
  }
}
