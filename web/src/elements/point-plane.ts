// SPDX-License-Identifier: MIT
import { type CurveFrame, curveFrame, curveX, curveY } from '../render/curve-painter';
import type { GivenPoint } from '../shared/config';
import type { SnapshotLayout } from '../shared/snapshot';

/** A place of the picture, CSS pixels from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Steps of coordinates across the picture: as fine as a screen shows, and short to write. */
const FINENESS = 1000;

/** Where given points lie in a picture of `size` CSS px, and which point lies at a place. */
export class PointPlane {
  readonly size: number;
  readonly #domain: number;
  /** Null: the plane of x1 and x2. */
  readonly #frame: CurveFrame | null;

  constructor(size: number, layout: SnapshotLayout) {
    this.size = size;
    this.#domain = layout.domain;
    this.#frame = layout.inputDimensions === 1 ? curveFrame(size, layout) : null;
  }

  /** Over x1 alone the height of a point is its value. */
  get isCurve(): boolean {
    return this.#frame !== null;
  }

  placeOf([x1 = 0, x2 = 0, label = 0]: GivenPoint): Place {
    if (this.#frame !== null) return { x: curveX(this.#frame, x1), y: curveY(this.#frame, label) };
    const scale = this.size / (2 * this.#domain);
    return { x: (x1 + this.#domain) * scale, y: (this.#domain - x2) * scale };
  }

  /** The point at a place, with `label` where the height is not the value. */
  pointAt(place: Place, label: number): GivenPoint {
    const { x, y } = this.inside(place);
    if (this.#frame === null) {
      const at = (share: number): number => rounded((2 * share - 1) * this.#domain, this.#domain);
      return [at(x / this.size), at(1 - y / this.size), label];
    }
    const { left, right, top, bottom, x1, value } = this.#frame;
    const along = x1[0] + ((x - left) / (right - left)) * (x1[1] - x1[0]);
    const up = value[0] + ((bottom - y) / (bottom - top)) * (value[1] - value[0]);
    return [rounded(along, x1[1] - x1[0]), 0, rounded(up, value[1] - value[0])];
  }

  /** The nearest place of the picture where a point may lie. */
  inside({ x, y }: Place): Place {
    const { left, right, top, bottom } = this.#frame ?? {
      left: 0,
      right: this.size,
      top: 0,
      bottom: this.size,
    };
    return { x: clamp(x, left, right), y: clamp(y, top, bottom) };
  }

  /** Index of the point nearest to a place; −1 when none is within `reach` px. */
  nearest(points: readonly GivenPoint[], place: Place, reach = Number.POSITIVE_INFINITY): number {
    let nearest = -1;
    let least = reach;
    points.forEach((point, index) => {
      const distance = this.#distance(point, place);
      // The last of several lies on top.
      if (distance <= least) [nearest, least] = [index, distance];
    });
    return nearest;
  }

  /** Indices of all points within `reach` px of a place. */
  within(points: readonly GivenPoint[], place: Place, reach: number): number[] {
    return points.flatMap((point, index) => (this.#distance(point, place) <= reach ? index : []));
  }

  #distance(point: GivenPoint, { x, y }: Place): number {
    const place = this.placeOf(point);
    return Math.hypot(place.x - x, place.y - y);
  }
}

function rounded(value: number, range: number): number {
  const digits = Math.ceil(Math.log10(FINENESS / range));
  return digits > 0 ? Number(value.toFixed(Math.min(20, digits))) : Math.round(value);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
