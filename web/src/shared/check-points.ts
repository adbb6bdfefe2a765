// SPDX-License-Identifier: MIT
import type { Config, GivenPoint } from './config';
import { classCount, isGiven } from './data-traits';
import { LIMITS, MAX_POINT_NUMBERS } from './limits';
import { type Problem, problemWith } from './problem';

const COORDINATE = LIMITS['data.points[]'];
const COUNT = LIMITS['data.points'];

/**
 * What is wrong with a value for `data.points`, without regard to the other fields; null if it is a
 * list of lists of numbers. By hand, since a schema would take seconds for millions of numbers.
 */
export function pointsProblem(points: unknown): Problem | null {
  if (!Array.isArray(points)) {
    return problemWith('wrongType', 'data.points', points, { allowed: ['Array'] });
  }
  if (points.length > COUNT.max) {
    return problemWith('outOfRange', 'data.points', points.length, COUNT);
  }
  for (const [index, point] of points.entries()) {
    const path = `data.points[${index}]`;
    if (!Array.isArray(point)) {
      return problemWith('wrongType', path, point, { allowed: ['Array'] });
    }
    for (const number of point) {
      const found = numberProblem(path, number);
      if (found !== null) return found;
    }
  }
  return null;
}

function numberProblem(path: string, number: unknown): Problem | null {
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    return problemWith('notANumber', path, number, COORDINATE);
  }
  const isInRange = number >= COORDINATE.min && number <= COORDINATE.max;
  return isInRange ? null : problemWith('outOfRange', path, number, COORDINATE);
}

/** Numbers of one given point, its label included. */
export function pointSize({ kind, vectorLength }: Config['data']): number {
  return kind === 'vectors' ? vectorLength + 1 : 3;
}

/** Why the given points do not fit the other fields; null where they do, or are not looked at. */
export function pointsMismatch(config: Config): Problem | null {
  const { data } = config;
  if (!isGiven(data.kind)) return null;
  const size = pointSize(data);
  const max = Math.min(COUNT.max, Math.floor(MAX_POINT_NUMBERS / size));
  const { length } = data.points;
  if (length < COUNT.min || length > max) {
    return problemWith('outOfRange', 'data.points', length, { min: COUNT.min, max });
  }
  const odd = data.points.findIndex((point) => point.length !== size);
  if (odd >= 0) {
    const path = `data.points[${odd}]`;
    return problemWith('wrongShape', path, data.points[odd], { allowed: [`[${size}]`] });
  }
  return config.task === 'classification' ? labelsProblem(data.points, classCount(config)) : null;
}

function labelsProblem(points: readonly GivenPoint[], classes: number): Problem | null {
  const range = { min: 0, max: classes - 1 };
  const labels = points.map((point) => point.at(-1) ?? 0);
  for (const [index, label] of labels.entries()) {
    const path = `data.points[${index}]`;
    if (label < range.min || label > range.max)
      return problemWith('outOfRange', path, label, range);
    if (!Number.isInteger(label)) return problemWith('notAnInteger', path, label, range);
  }
  if (new Set(labels).size > 1) return null;
  const only = `[…, ${labels[0]}]`;
  return problemWith('incompatible', 'data.points', only, { allowed: [`[…, 0], […, 1]`] });
}
