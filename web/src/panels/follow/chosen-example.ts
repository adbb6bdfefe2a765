// SPDX-License-Identifier: MIT
import type { Config } from '../../shared/config';
import { classCount } from '../../shared/data-traits';
import { LIMITS } from '../../shared/limits';
import type { Configured } from '../../shared/protocol';
import { EXAMPLE_STRIDE, type Examples } from '../../shared/snapshot';
import type { TraceQuery } from '../../shared/trace';

/** A point that a person typed instead of choosing an example. */
export interface OwnPoint {
  readonly x1: number;
  readonly x2: number;
  readonly target: number;
}

export function exampleCount(examples: Examples): number {
  return Math.floor(examples.length / EXAMPLE_STRIDE);
}

export function isTestExample(examples: Examples, index: number): boolean {
  return (examples[index * EXAMPLE_STRIDE + 3] ?? 0) > 0;
}

/** The example at `index` as the engine takes it; null where there is none. */
export function exampleQuery(
  config: Config,
  { examples, layout }: Configured,
  index: number,
): TraceQuery | null {
  if (index < 0 || index >= exampleCount(examples)) return null;
  const at = index * EXAMPLE_STRIDE;
  const [x1 = 0, x2 = 0, target = 0] = examples.subarray(at, at + EXAMPLE_STRIDE);
  if (layout.inputDimensions > 0) return { point: [x1, x2], target };
  const given = config.data.points[index];
  return given === undefined ? null : { point: given.slice(0, -1), target };
}

/** A typed point; its class is the nearest that there is now. */
export function ownQuery(config: Config, { x1, x2, target }: OwnPoint): TraceQuery {
  const classes = classCount(config);
  const label = classes === 0 ? target : Math.min(classes - 1, Math.max(0, Math.round(target)));
  return { point: [x1, x2], target: label };
}

export function sameQuery(a: TraceQuery | null, b: TraceQuery | null): boolean {
  if (a === null || b === null || a === b) return a === b;
  if (a.target !== b.target || a.point.length !== b.point.length) return false;
  return a.point.every((value, at) => value === b.point[at]);
}

/** What a typed coordinate or value is, or what is wrong with it. */
export type ReadCoordinate =
  | { readonly value: number }
  | { readonly wrong: 'notANumber' | 'outside' };

/** Largest size of a coordinate, as of given points. */
export const LARGEST_COORDINATE = LIMITS['data.points[]'].max;

export function readCoordinate(text: string): ReadCoordinate {
  const value = text.trim() === '' ? Number.NaN : Number(text.replace('−', '-'));
  if (Number.isNaN(value)) return { wrong: 'notANumber' };
  return Math.abs(value) > LARGEST_COORDINATE ? { wrong: 'outside' } : { value };
}

/** Number of an example as it is written, from 1, to its index; null where there is no such one. */
export function readExampleNumber(text: string, count: number): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : null;
}
