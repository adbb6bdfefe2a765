// SPDX-License-Identifier: MIT
import { limitAt } from '../shared/limits';
import { type Problem, shownValue } from '../shared/problem';

/** What a person typed for a limited number: the number, or what is wrong with it. */
export type ReadNumber =
  | { readonly value: number; readonly problem: null }
  | { readonly value: null; readonly problem: Problem };

export function readNumber(text: string, path: string): ReadNumber {
  const limit = limitAt(path);
  const range = limit === undefined ? {} : { min: limit.min, max: limit.max };
  const wrong = (code: Problem['code']): ReadNumber => ({
    value: null,
    problem: { code, path, value: shownValue(text.trim()), ...range },
  });
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(value)) return wrong('notANumber');
  if (limit === undefined) return { value, problem: null };
  if (value < limit.min || value > limit.max) return wrong('outOfRange');
  if (limit.integer && !Number.isInteger(value)) return wrong('notAnInteger');
  return { value, problem: null };
}

const BEGINNING_OF_A_NUMBER = /^\s*[+-]?\d*\.?\d*(?:e[+-]?\d*)?\s*$/i;

/**
 * What is wrong with a text that is still being typed: only what further typing cannot mend, so
 * nobody is corrected in the middle of `0.0` or `1e-`.
 */
export function problemWhileTyping(text: string, path: string): Problem | null {
  if (text.trim() === '') return null;
  const { problem } = readNumber(text, path);
  if (problem === null) return null;
  if (problem.code === 'notANumber') return BEGINNING_OF_A_NUMBER.test(text) ? null : problem;
  return problem.code === 'outOfRange' && Number(text) > (problem.max ?? 0) ? problem : null;
}
