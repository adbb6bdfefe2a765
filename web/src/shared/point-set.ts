// SPDX-License-Identifier: MIT
import type { Config, GivenPoint, PartialConfig, Task } from './config';
import { classCount } from './data-traits';
import { LIMITS } from './limits';
import { EXAMPLE_STRIDE, type Examples } from './snapshot';
import { shortestFloat32 } from './weights';

/** Points of a person's own: x1, x2 and label each, and what the labels are. */
export interface PointSet {
  readonly points: readonly GivenPoint[];
  readonly task: Task;
  /** Classes to be told apart, 2 … 10; of a regression as many as it would have. */
  readonly classes: number;
  /** What the classes are called, class 0 first; they belong to the points and are no part of a config. */
  readonly names?: readonly string[];
}

export const MOST_POINTS = LIMITS['data.points'].max;
export const MOST_CLASSES = LIMITS['data.classes'].max;

/** The points of a run, whatever data they come from; every number is that of the engine. */
export function presentPoints(config: Config, examples: Examples): PointSet {
  const { task, data } = config;
  if (data.kind === 'custom') return { points: data.points, task, classes: data.classes };
  const points: GivenPoint[] = [];
  for (let at = 0; at + EXAMPLE_STRIDE <= examples.length; at += EXAMPLE_STRIDE) {
    points.push(Array.from(examples.subarray(at, at + 3), shortestFloat32));
  }
  return { points, task, classes: classCount(config) || 2 };
}

/**
 * The points that a config keeps beside another data set, as a person would want them back; null
 * when there are none. What their labels are is not written down, so it is what they look like.
 */
export function keptPoints({ data }: Config): PointSet | null {
  const { points } = data;
  if (points.length === 0 || points.some((point) => point.length !== 3)) return null;
  let most = 0;
  for (const [, , label = 0] of points) {
    if (!Number.isInteger(label) || label < 0 || label >= MOST_CLASSES) {
      return { points, task: 'regression', classes: 2 };
    }
    most = Math.max(most, label);
  }
  const set: PointSet = { points, task: 'classification', classes: Math.max(2, most + 1) };
  return lacking(set) === null ? set : { ...set, task: 'regression' };
}

/** What a set lacks to be trained on: points at all, or a second class. */
export function lacking({ points, task }: PointSet): 'points' | 'classes' | null {
  const first = points[0]?.[2];
  if (first === undefined) return task === 'regression' ? 'points' : 'classes';
  const isOne = task === 'classification' && points.every((point) => point[2] === first);
  return isOne ? 'classes' : null;
}

/** The change that makes a set the data; counts and share stay as they are. */
export function changeTo({ points, task, classes }: PointSet): PartialConfig {
  return { task, data: { kind: 'custom', points, classes } };
}

/** The set as the engine would list it; each point in the part in which `like` has the same index. */
export function asExamples({ points }: PointSet, like: Examples): Examples {
  const examples = new Float32Array(points.length * EXAMPLE_STRIDE);
  points.forEach(([x1 = 0, x2 = 0, label = 0], index) => {
    const at = index * EXAMPLE_STRIDE;
    examples[at] = x1;
    examples[at + 1] = x2;
    examples[at + 2] = label;
    examples[at + 3] = like[at + 3] ?? 0;
  });
  return examples;
}
