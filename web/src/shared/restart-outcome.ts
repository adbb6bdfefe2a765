// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { configToQuery } from './config-link';
import type { RestartPlan } from './restart-plan';

/** How one start ended. What does not exist (no test set, a regression) is null. */
export interface RestartOutcome {
  readonly seed: number;
  readonly trainLoss: number;
  readonly testLoss: number | null;
  readonly trainAccuracy: number | null;
  readonly testAccuracy: number | null;
  /** Fewer than asked for when the run diverged. */
  readonly steps: number;
}

/** The runs of one config, in the order of their seeds; fewer than planned after a cancel. */
export interface RestartSet {
  readonly config: Config;
  readonly plan: RestartPlan;
  /** Mini-batches of each run. */
  readonly steps: number;
  readonly outcomes: readonly RestartOutcome[];
}

export const RESTART_FIGURES = ['trainLoss', 'testLoss', 'trainAccuracy', 'testAccuracy'] as const;
export type RestartFigure = (typeof RESTART_FIGURES)[number];

export function isLoss(figure: RestartFigure): boolean {
  return figure === 'trainLoss' || figure === 'testLoss';
}

/** The figures that all of the sets have. */
export function commonFigures(sets: readonly RestartSet[]): RestartFigure[] {
  const has = (figure: RestartFigure) => (set: RestartSet) =>
    set.outcomes.some((outcome) => outcome[figure] !== null);
  return RESTART_FIGURES.filter((figure) => sets.every(has(figure)));
}

export function hasDiverged({ steps }: RestartOutcome, set: RestartSet): boolean {
  return steps < set.steps;
}

/** A run with its value of one figure. */
export interface RankedRun {
  readonly outcome: RestartOutcome;
  readonly value: number;
}

/** The runs that came to their end, the best by `figure` first; of equal ones the lower seed. */
export function ranked(set: RestartSet, figure: RestartFigure): RankedRun[] {
  const sign = isLoss(figure) ? 1 : -1;
  return set.outcomes
    .filter((outcome) => !hasDiverged(outcome, set))
    .flatMap((outcome) => {
      const value = outcome[figure];
      return value === null || !Number.isFinite(value) ? [] : [{ outcome, value }];
    })
    .sort((a, b) => sign * (a.value - b.value) || a.outcome.seed - b.outcome.seed);
}

/** Best, median and worst of ranked runs; of an even number the better one in the middle. */
export function notableRuns(
  runs: readonly RankedRun[],
): { best: RankedRun; median: RankedRun; worst: RankedRun } | null {
  const [best, worst] = [runs[0], runs.at(-1)];
  const median = runs[Math.floor((runs.length - 1) / 2)];
  return best && median && worst ? { best, median, worst } : null;
}

/** What tells two configs apart, in short names: `layers=3` and `layers=20`. */
export function differences(one: Config, other: Config): [string, string] {
  const partsOf = (config: Config): string[] =>
    configToQuery({ ...config, weights: null })
      .split('&')
      .filter(Boolean)
      .map(decodeURIComponent);
  const [mine, theirs] = [partsOf(one), partsOf(other)];
  const only = (parts: string[], others: string[]): string =>
    parts.filter((part) => !others.includes(part)).join(' ');
  return [only(mine, theirs), only(theirs, mine)];
}

/**
 * One line per run: config in short names, seed, mini-batches trained, the figures, and whether it
 * diverged. Numbers have a decimal point in every language; what does not exist is empty.
 */
export function restartsAsCsv(sets: readonly RestartSet[]): string {
  const lines = sets.flatMap((set) =>
    set.outcomes.map((outcome) =>
      [
        `"${configToQuery({ ...set.config, seed: outcome.seed, weights: null })}"`,
        outcome.seed,
        outcome.steps,
        ...RESTART_FIGURES.map((figure) => outcome[figure] ?? ''),
        hasDiverged(outcome, set),
      ].join(','),
    ),
  );
  const head = 'config,seed,steps,train_loss,test_loss,train_accuracy,test_accuracy,diverged';
  return `${[head, ...lines].join('\n')}\n`;
}
