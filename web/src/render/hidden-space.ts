// SPDX-License-Identifier: MIT

/** What an axis of the picture shows, from its left or lower end to the other. */
export interface AxisRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** Keeps the outermost points off the edge of the picture. */
const INSET_SHARE = 0.06;
/** Below this share of its axis nobody sees a point move. */
const LEAST_MOVE_SHARE = 1e-3;
const LEAST_WIDTH = 1e-6;

/** Smallest and largest of every second value from `offset` on, 0 included; at least a little apart. */
export function rangeOf(values: Float32Array, offset: 0 | 1): AxisRange {
  let minimum = 0;
  let maximum = 0;
  for (let at = offset; at < values.length; at += 2) {
    const value = values[at] as number;
    if (value < minimum && value > Number.NEGATIVE_INFINITY) minimum = value;
    else if (value > maximum && value < Number.POSITIVE_INFINITY) maximum = value;
  }
  if (maximum - minimum < LEAST_WIDTH) return { minimum: minimum - 1, maximum: maximum + 1 };
  return { minimum, maximum };
}

/** Where `value` lies on an axis of a hidden space: 0 … 1, the ends of the range inside by a margin. */
export function axisShare(value: number, { minimum, maximum }: AxisRange): number {
  return INSET_SHARE + ((value - minimum) / (maximum - minimum)) * (1 - 2 * INSET_SHARE);
}

/** From a place in the picture of the inputs to that in the hidden space; both 0 … 1, as is `warp`. */
export function warped(inputShare: number, hiddenShare: number, warp: number): number {
  return inputShare + (hiddenShare - inputShare) * warp;
}

/** The axis of an activation that is bounded, else null. */
export function boundedRange(activation: string | undefined): AxisRange | null {
  if (activation === 'tanh' || activation === 'sine') return { minimum: -1, maximum: 1 };
  return activation === 'sigmoid' ? { minimum: 0, maximum: 1 } : null;
}

/**
 * The places of points in the plane of two units, which move towards where the newest values are
 * instead of jumping there.
 */
export class HiddenSpace {
  /** Two values per point, as drawn now. */
  values: Float32Array = new Float32Array(0);
  /** What the axes show now. */
  readonly axes: [AxisRange, AxisRange] = [
    { minimum: 0, maximum: 1 },
    { minimum: 0, maximum: 1 },
  ];
  #goal: Float32Array = new Float32Array(0);
  #goalAxes: readonly [AxisRange, AxisRange] = [...this.axes];

  /** New values, two per point. Other points than before are there at once. */
  take(values: Float32Array, axes: readonly [AxisRange, AxisRange]): void {
    this.#goal = values;
    this.#goalAxes = axes;
    if (this.values.length === values.length) return;
    this.values = values.slice();
    this.axes[0] = axes[0];
    this.axes[1] = axes[1];
  }

  /** Goes `share` (0 … 1) of the way that is left. Returns whether there is still a way to go. */
  approach(share: number): boolean {
    const [first, second] = [this.#easeAxis(0, share), this.#easeAxis(1, share)];
    const least0 = LEAST_MOVE_SHARE * (this.axes[0].maximum - this.axes[0].minimum);
    const least1 = LEAST_MOVE_SHARE * (this.axes[1].maximum - this.axes[1].minimum);
    const [values, goal] = [this.values, this.#goal];
    let isMoving = first || second;
    for (let at = 0; at < values.length; at += 2) {
      const left0 = (goal[at] as number) - (values[at] as number);
      const left1 = (goal[at + 1] as number) - (values[at + 1] as number);
      values[at] = (values[at] as number) + left0 * share;
      values[at + 1] = (values[at + 1] as number) + left1 * share;
      if (Math.abs(left0) > least0 || Math.abs(left1) > least1) isMoving = true;
      // A value that was not finite cannot be left by steps.
      if (!Number.isFinite(values[at] as number)) values[at] = goal[at] as number;
      if (!Number.isFinite(values[at + 1] as number)) values[at + 1] = goal[at + 1] as number;
    }
    return isMoving && share < 1;
  }

  #easeAxis(axis: 0 | 1, share: number): boolean {
    const now = this.axes[axis];
    const goal = this.#goalAxes[axis];
    if (now.minimum === goal.minimum && now.maximum === goal.maximum) return false;
    const width = goal.maximum - goal.minimum;
    const left = Math.abs(goal.minimum - now.minimum) + Math.abs(goal.maximum - now.maximum);
    const isThere = left < LEAST_MOVE_SHARE * width;
    this.axes[axis] = isThere
      ? goal
      : {
          minimum: now.minimum + (goal.minimum - now.minimum) * share,
          maximum: now.maximum + (goal.maximum - now.maximum) * share,
        };
    return !isThere;
  }
}
