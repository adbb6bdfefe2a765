// SPDX-License-Identifier: MIT

/** Floats of a point: step, first parameter, second parameter. */
export const PATH_STRIDE = 3;

/** What a path says about how straight the way was. */
export interface PathFigures {
  /** Steps in which a parameter moved. */
  readonly updates: number;
  /** Sum of the distances of all steps. */
  readonly length: number;
  /** From the first point to the last. */
  readonly distance: number;
  /** `length / distance`, 1 for a straight way; null where start and end are the same. */
  readonly detour: number | null;
  /**
   * Of the updates that moved both parameters, the share that moved them the same way, both up or
   * both down; null without such an update.
   */
  readonly sameSign: number | null;
}

/** Reads the way of two parameters, oldest point first: one point per step, older ones are dropped. */
export class WeightPath {
  readonly count: number;
  readonly #points: Float32Array;

  /** @param points answer to the inspection `path` */
  constructor(points: Float32Array) {
    this.#points = points;
    this.count = Math.floor(points.length / PATH_STRIDE);
  }

  step(point: number): number {
    return this.#points[point * PATH_STRIDE] ?? Number.NaN;
  }

  first(point: number): number {
    return this.#points[point * PATH_STRIDE + 1] ?? Number.NaN;
  }

  second(point: number): number {
    return this.#points[point * PATH_STRIDE + 2] ?? Number.NaN;
  }

  figures(): PathFigures {
    let updates = 0;
    let length = 0;
    let both = 0;
    let same = 0;
    for (let point = 1; point < this.count; point++) {
      const first = this.first(point) - this.first(point - 1);
      const second = this.second(point) - this.second(point - 1);
      if (first !== 0 || second !== 0) updates += 1;
      length += Math.hypot(first, second);
      if (first === 0 || second === 0) continue;
      both += 1;
      if (first > 0 === second > 0) same += 1;
    }
    const last = this.count - 1;
    const distance =
      last < 1
        ? 0
        : Math.hypot(this.first(last) - this.first(0), this.second(last) - this.second(0));
    return {
      updates,
      length,
      distance,
      detour: distance > 0 ? length / distance : null,
      sameSign: both > 0 ? same / both : null,
    };
  }
}
