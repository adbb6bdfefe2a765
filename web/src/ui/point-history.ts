// SPDX-License-Identifier: MIT
import type { PointSet } from '../shared/point-set';

/** Most points that the steps back keep together: a list of a hundred thousand takes 0.8 MB. */
const MOST_KEPT = 5_000_000;
const MOST_STEPS = 500;

/** A set, and whether it was other data altogether, on which a run begins anew. */
export interface PointStep {
  readonly set: PointSet;
  readonly isOther: boolean;
}

/** Steps of an editor, back and forth. */
export class PointHistory {
  #back: PointStep[] = [];
  #forth: PointStep[] = [];
  #gesture: unknown = null;

  get canUndo(): boolean {
    return this.#back.length > 0;
  }

  get canRedo(): boolean {
    return this.#forth.length > 0;
  }

  /**
   * Keeps `set` as what was before a step. Steps of one gesture count as one.
   * @param isOther the step leads to other data altogether
   */
  push(set: PointSet, isOther: boolean, gesture: unknown): void {
    this.#forth = [];
    if (gesture !== null && gesture === this.#gesture) return;
    this.#gesture = gesture;
    this.#back.push({ set, isOther });
    let kept = this.#back.reduce((sum, step) => sum + step.set.points.length, 0);
    while (this.#back.length > MOST_STEPS || kept > MOST_KEPT) {
      kept -= this.#back.shift()?.set.points.length ?? 0;
    }
  }

  undo(now: PointSet): PointStep | null {
    return this.#go(this.#back, this.#forth, now);
  }

  redo(now: PointSet): PointStep | null {
    return this.#go(this.#forth, this.#back, now);
  }

  #go(from: PointStep[], to: PointStep[], now: PointSet): PointStep | null {
    this.#gesture = null;
    const step = from.pop();
    if (step === undefined) return null;
    to.push({ set: now, isOther: step.isOther });
    return step;
  }
}
