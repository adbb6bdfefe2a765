// SPDX-License-Identifier: MIT
import type { RegionFigures } from './regions';

export interface RegionPoint extends RegionFigures {
  readonly step: number;
  readonly epoch: number;
}

/** Of more points every other one is dropped, so that memory stays bounded. */
const MOST_POINTS = 1024;

/** How the regions changed while somebody looked, by step. */
export class RegionHistory {
  #points: RegionPoint[] = [];

  get points(): readonly RegionPoint[] {
    return this.#points;
  }

  /** Takes a point to its place; one of the same step is replaced. */
  add(point: RegionPoint): void {
    let at = this.#points.length - 1;
    while (at >= 0 && (this.#points[at]?.step ?? 0) > point.step) at -= 1;
    const isKnown = this.#points[at]?.step === point.step;
    this.#points.splice(isKnown ? at : at + 1, isKnown ? 1 : 0, point);
    if (this.#points.length <= MOST_POINTS) return;
    const last = this.#points.length - 1;
    this.#points = this.#points.filter((_, index) => index % 2 === 0 || index === last);
  }

  /** Forgets what came after a step: the run went back and takes another way. */
  rewind(step: number): void {
    if ((this.#points.at(-1)?.step ?? 0) <= step) return;
    this.#points = this.#points.filter((point) => point.step <= step);
  }

  clear(): void {
    this.#points = [];
  }
}
