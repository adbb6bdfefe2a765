// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';
import { niceCeiling } from './ticks';
import type { ValueRange } from './value-field';

/** Which layer's units are drawn over x1. */
export interface ResponseChoice {
  /** As in `SnapshotView`: a hidden layer. */
  readonly column: number;
  /** Each output times its weight to the one score: what it adds to the curve. */
  readonly weighted: boolean;
}

/** Whether the units of `column` feed a single score, so that each has one weight to it. */
export function feedsOneScore(sizes: readonly number[], column: number): boolean {
  return column === sizes.length - 2 && sizes[column + 1] === 1;
}

/** What the units of one layer make of x1; one instance per canvas, because it keeps its room. */
export class UnitResponses {
  #values = new Float32Array(0);
  #ranges = new Float32Array(0);
  #weights = new Float32Array(0);
  #samples = 0;
  count = 0;
  /** Holds all finite values and 0, with ends that stay while the values move a little. */
  range: ValueRange = { minimum: 0, maximum: 1 };

  read(view: SnapshotView, { column, weighted }: ResponseChoice): void {
    const { sizes, unitMapSize } = view.layout;
    this.count = sizes[column] ?? 0;
    this.#samples = unitMapSize;
    if (this.#values.length !== this.count * unitMapSize) {
      this.#values = new Float32Array(this.count * unitMapSize);
      this.#ranges = new Float32Array(2 * this.count);
      this.#weights = new Float32Array(this.count);
    }
    const isWeighted = weighted && feedsOneScore(sizes, column);
    let [least, most] = [0, 0];
    for (let unit = 0; unit < this.count; unit++) {
      const weight = isWeighted ? view.weight(column + 1, 0, unit) : 1;
      this.#weights[unit] = weight;
      this.#readUnit(unit, view.unitMap(column, unit), weight);
      least = Math.min(least, this.leastOf(unit));
      most = Math.max(most, this.mostOf(unit));
    }
    this.range = {
      minimum: least < 0 ? -niceCeiling(-least) : 0,
      maximum: most > 0 ? niceCeiling(most) : least < 0 ? 0 : 1,
    };
  }

  /** From the least x1 that is drawn to the largest. */
  curve(unit: number): Float32Array {
    return this.#values.subarray(unit * this.#samples, (unit + 1) * this.#samples);
  }

  leastOf(unit: number): number {
    return this.#ranges[2 * unit] as number;
  }

  mostOf(unit: number): number {
    return this.#ranges[2 * unit + 1] as number;
  }

  /** 1 where the outputs are drawn as they are. */
  weightOf(unit: number): number {
    return this.#weights[unit] as number;
  }

  /** At most `limit` units, those with the largest difference over x1, in their order. */
  liveliest(limit: number): number[] {
    const span = (unit: number): number => this.mostOf(unit) - this.leastOf(unit);
    return Array.from({ length: this.count }, (_, unit) => unit)
      .sort((a, b) => span(b) - span(a))
      .slice(0, limit)
      .sort((a, b) => a - b);
  }

  #readUnit(unit: number, map: Float32Array, weight: number): void {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.#samples; i++) {
      const value = weight * (map[i] as number);
      this.#values[unit * this.#samples + i] = value;
      if (!Number.isFinite(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    this.#ranges[2 * unit] = least > most ? 0 : least;
    this.#ranges[2 * unit + 1] = least > most ? 0 : most;
  }
}
