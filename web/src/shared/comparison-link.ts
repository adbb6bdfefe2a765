// SPDX-License-Identifier: MIT
import { type CheckedComparison, type Comparison, readComparison, valuesOf } from './comparison';
import { type Config, DEFAULT_CONFIG } from './config';
import { configToQuery, maxLinkSteps } from './config-link';
import { isLinkKey, readLink } from './link';
import { type Problem, shownValue } from './problem';

const KEYS = ['vary', 'values'] as const;
type Key = (typeof KEYS)[number];

/** Two runs at once on a machine of two cores; a link may ask for no more time than one of a run. */
const RUNS_AT_ONCE = 2;

/** Whether a key means anything in a link to a comparison. */
export function isComparisonKey(name: string): boolean {
  return (KEYS as readonly string[]).includes(name) || isLinkKey(name);
}

export interface CheckedComparisonLink extends CheckedComparison {
  /** Mini-batches to train in every panel at once. */
  readonly steps: number;
}

/** Reads a link such as `preset=units-3&vary=units&values=3/6/20`. */
export function readComparisonLink(
  link: string,
  base: Config = DEFAULT_CONFIG,
): CheckedComparisonLink {
  const said = new Map<Key, string>();
  const problems: Problem[] = [];
  const rest = link
    .replace(/^[#?]/, '')
    .split('&')
    .filter((part) => {
      const [name = '', value = ''] = part.split(/=(.*)/s);
      const key = KEYS.find((one) => one === name);
      if (key === undefined) return true;
      try {
        said.set(key, decodeURIComponent(value.replace(/\+/g, ' ')));
      } catch {
        problems.push({ code: 'malformedLink', path: '', value: shownValue(part) });
      }
      return false;
    });
  const read = readLink(rest.join('&'), base);
  const compared = readComparison(
    said.get('vary') ?? null,
    said.get('values') ?? null,
    read.config,
  );
  problems.push(...read.problems, ...compared.problems);
  const { comparison } = compared;
  const max = maxComparisonSteps(comparison);
  if (read.steps <= max) return { comparison, problems, steps: read.steps };
  problems.push({ code: 'outOfRange', path: 'steps', value: String(read.steps), min: 0, max });
  return { comparison, problems, steps: 0 };
}

/** Most mini-batches that opening a link to a comparison trains at once. */
export function maxComparisonSteps({ variants }: Comparison): number {
  const rounds = Math.ceil(variants.length / RUNS_AT_ONCE);
  return Math.floor(Math.min(...variants.map(({ config }) => maxLinkSteps(config))) / rounds);
}

/** The comparison in short names, trained as far as `steps` where a link may ask for that. */
export function comparisonToQuery(comparison: Comparison, steps = 0): string {
  const values = encodeURIComponent(valuesOf(comparison))
    .replace(/%2F/g, '/')
    .replace(/%2C/g, ',')
    .replace(/%5E/g, '^');
  const parts = [configToQuery(comparison.base), `vary=${comparison.vary}`, `values=${values}`];
  if (steps > 0 && steps <= maxComparisonSteps(comparison)) parts.push(`steps=${steps}`);
  return parts.filter(Boolean).join('&');
}
