// SPDX-License-Identifier: MIT
import type { Config } from './config';
import type { ConfigChange } from './config-changes';
import { type Problem, problemWith } from './problem';

/** All that the timeline of one run may keep in memory, its working copies included. */
export const TIMELINE_BYTES = 32 * 2 ** 20;
/** Most recorded steps; when they are full, every second one goes, so that 500 to 1000 remain. */
export const MOST_RECORDED_STEPS = 1000;
/** Marks beyond this number drop the oldest. */
export const MOST_MARKS = 256;

export type MarkKind = 'settings' | 'data' | 'weights' | 'lock';

/** Something that was changed on the way. */
export interface TimelineMark {
  /** Steps that were trained before it. */
  readonly step: number;
  readonly kind: MarkKind;
  /** The settings that changed, with their new values; of points only that they did. */
  readonly changes: readonly ConfigChange[];
}

/** What of a run can be gone back to. */
export interface TimelineNews {
  /** Recorded steps, ascending; empty where the network is too large to record. */
  readonly steps: Float64Array;
  readonly marks: readonly TimelineMark[];
  /** The last step of the run so far: beyond the picture's while somebody looks back. */
  readonly newest: number;
  readonly isTooLarge: boolean;
}

export const NO_TIMELINE: TimelineNews = {
  steps: new Float64Array(0),
  marks: [],
  newest: 0,
  isTooLarge: false,
};

/** What is in force at a recorded step beside the state of the training. */
export interface RunSettings {
  /** As it goes to the engine. */
  readonly config: Config;
  /** Parameters that training leaves as they are. */
  readonly locked: readonly number[];
  /** The config and the number of steps alone lead here. */
  readonly isReplayable: boolean;
}

/** What is wrong with a step to go to; null when nothing is. Beyond the newest it means the newest. */
export function stepProblem(step: unknown, newest: number): Problem | null {
  const range = { min: 0, max: newest };
  if (!Number.isInteger(step)) return problemWith('notAnInteger', 'steps', step, range);
  return (step as number) < 0 ? problemWith('outOfRange', 'steps', step, range) : null;
}
