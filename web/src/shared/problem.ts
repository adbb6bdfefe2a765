// SPDX-License-Identifier: MIT
import { isTree } from './plain-copy';

/** What can be wrong with input or engine; the sentence for people is made in `i18n/`. */
export type ProblemCode =
  | 'unknownKey'
  | 'unknownValue'
  | 'notANumber'
  | 'notAnInteger'
  | 'outOfRange'
  | 'wrongType'
  | 'wrongShape'
  | 'incompatible'
  | 'wrongVersion'
  | 'malformedLink'
  | 'linkTooLong'
  | 'malformedFile'
  | 'noSimd'
  | 'noEngine'
  | 'crashed'
  | 'noEqual'
  | 'badName'
  | 'tooManyNames'
  | 'namesOfOthers'
  | 'engineLost'
  | 'notFetched'
  | 'removed'
  | 'cancelled'
  | 'diverged'
  | 'mended'
  | 'unknownFormat'
  | 'exportFailed'
  | 'storage'
  | 'notRecorded';

/** One thing that is wrong: where, with what, and what would be allowed. Plain data, crosses `postMessage`. */
export interface Problem {
  readonly code: ProblemCode;
  /** Config path such as `network.layers[1].units`; empty when no single place is at fault. */
  readonly path: string;
  /** The offending value as the person wrote it, shortened. */
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
  /** The allowed words, where the value is one of a list; or the expected shape. */
  readonly allowed?: readonly string[];
}

/** An error that carries its problem; every promise of the element rejects with one. */
export class PlaygroundError extends Error {
  readonly code: ProblemCode;
  readonly problem: Problem;

  constructor(problem: Problem, message: string = problemText(problem)) {
    super(message);
    this.name = 'PlaygroundError';
    this.code = problem.code;
    this.problem = problem;
  }
}

/** A terse form for logs; people are shown the translated sentence instead. */
function problemText(problem: Problem): string {
  const where = problem.path === '' ? '' : ` at ${problem.path}`;
  const range = problem.min === undefined ? undefined : `${problem.min} to ${problem.max}`;
  const allowed = range ?? problem.allowed?.join(', ');
  return `${problem.code}${where}: ${problem.value}${allowed ? ` (allowed: ${allowed})` : ''}`;
}

/** A problem with what a check knows of it, absent parts left out. */
export function problemWith(
  code: ProblemCode,
  path: string,
  value: unknown,
  allowed: Partial<Pick<Problem, 'min' | 'max' | 'allowed'>> = {},
): Problem {
  const { min, max, allowed: words } = allowed;
  return {
    code,
    path,
    value: shownValue(value),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(words === undefined ? {} : { allowed: words }),
  };
}

const LONGEST_SHOWN_VALUE = 40;

/** A value as shown inside a sentence: one line, bounded length. */
export function shownValue(value: unknown): string {
  const short = Array.isArray(value) ? value.slice(0, LONGEST_SHOWN_VALUE) : value;
  const text = isTree(short) || Array.isArray(short) ? writtenOut(short) : String(short);
  return text.length > LONGEST_SHOWN_VALUE ? `${text.slice(0, LONGEST_SHOWN_VALUE)}…` : text;
}

function writtenOut(value: object): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
