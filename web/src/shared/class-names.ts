// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { type Problem, shownValue } from './problem';

/*
 * Names of classes as links and attributes carry them: `names=rose,tulip`, class 0 first, each
 * percent-encoded, so that a comma in a name survives. They belong to given points, beside the config.
 */

/** Longer names would take the place of the pictures and tools that they stand beside. */
export const LONGEST_NAME = 24;

export interface ReadNames {
  /** None where anything is wrong with them. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the names of the classes that `config` has. */
export function readNames(text: string, config: Config): ReadNames {
  const names: string[] = [];
  for (const part of text === '' ? [] : text.split(',')) {
    const name = decoded(part);
    if (name === undefined)
      return wrong({ code: 'malformedLink', path: '', value: `names=${text}` });
    names.push(name);
  }
  return checkNames(names, config, text);
}

/** Checks names for the classes that `config` has. @param text what they were read from */
export function checkNames(
  given: readonly string[],
  { task, data }: Config,
  text = given.join(),
): ReadNames {
  const names = given.map((name) => name.trim());
  const bad = names.find((name) => name === '' || name.length > LONGEST_NAME);
  if (bad !== undefined) {
    return wrong({ code: 'badName', path: 'names', value: bad, min: 1, max: LONGEST_NAME });
  }
  const isOwn = data.kind === 'custom' && task === 'classification';
  if (names.length > 0 && !isOwn)
    return wrong({ code: 'namesOfOthers', path: 'names', value: text });
  if (names.length <= data.classes) return { names, problems: [] };
  const count = String(names.length);
  return wrong({ code: 'tooManyNames', path: 'names', value: count, min: 0, max: data.classes });
}

/** A link's `query` to `config` with the names of its classes. */
export function withNames(query: string, { data }: Config, names: readonly string[]): string {
  const isNamed = data.kind === 'custom' && names.length > 0;
  return isNamed ? `${query}&names=${names.map(encoded).join()}` : query;
}

/** Half a character, as the cut of a long name may leave one, cannot be encoded. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The names of a link as an attribute has them: readable but for what parts them. */
export function namesAttribute(text: string): string {
  const readable = (part: string): string =>
    decodeURIComponent(part).replace(/[%,]/g, encodeURIComponent);
  return text.split(',').map(readable).join();
}

function wrong(problem: Problem): ReadNames {
  return { names: [], problems: [{ ...problem, value: shownValue(problem.value) }] };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
