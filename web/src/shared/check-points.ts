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
    if (!Array.isArray(point)) {
      return problemWith('wrongType', `data.points[${index}]`, point, { allowed: ['Array'] });
    }
    for (const number of point) {
      const found = numberProblem(index, number);
      if (found !== null) return found;
    }
  }
  return null;
}

function numberProblem(index: number, number: unknown): Problem | null {
  if (typeof number === 'number' && number >= COORDINATE.min && number <= COORDINATE.max) {
    return null;
  }
  const isNumber = typeof number === 'number' && Number.isFinite(number);
  const code = isNumber ? 'outOfRange' : 'notANumber';
  return problemWith(code, `data.points[${index}]`, number, COORDINATE);
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
  const labelOf = (point: GivenPoint | undefined): number => point?.at(-1) ?? 0;
  const first = labelOf(points[0]);
  let areSeveral = false;
  for (const [index, point] of points.entries()) {
    const label = labelOf(point);
    if (label !== first) areSeveral = true;
    if (Number.isInteger(label) && label >= range.min && label <= range.max) continue;
    const isOutside = label < range.min || label > range.max;
    const code = isOutside ? 'outOfRange' : 'notAnInteger';
    return problemWith(code, `data.points[${index}]`, label, range);
  }
  if (areSeveral) return null;
  const only = `[…, ${first}]`;
  return problemWith('incompatible', 'data.points', only, { allowed: [`[…, 0], […, 1]`] });
}
