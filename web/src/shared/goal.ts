// SPDX-License-Identifier: MIT
import { type Problem, shownValue } from './problem';

/** Where a playing run is to stop by itself: at whichever of its marks is reached first. */
export interface Goal {
  /** Epochs since the start of the run; null for no such mark. */
  readonly epochs: number | null;
  /** Mean training loss, at or below which it stops. */
  readonly trainLoss: number | null;
  /** Share 0 … 1 of examples classified right, test examples where there are some. */
  readonly accuracy: number | null;
}

export type GoalMark = keyof Goal;

export const NO_GOAL: Goal = { epochs: null, trainLoss: null, accuracy: null };

export const GOAL_LIMITS: Record<GoalMark, { readonly min: number; readonly max: number }> = {
  epochs: { min: 1, max: 1_000_000 },
  trainLoss: { min: 0, max: 1000 },
  accuracy: { min: 0.01, max: 1 },
};

/** The names of the marks in attributes and links: `until=epochs:100,loss:0.05,accuracy:0.95`. */
const MARKS: readonly (readonly [string, GoalMark])[] = [
  ['epochs', 'epochs'],
  ['loss', 'trainLoss'],
  ['accuracy', 'accuracy'],
];

export function hasMarks(goal: Goal): boolean {
  return MARKS.some(([, mark]) => goal[mark] !== null);
}

export interface CheckedGoal {
  readonly goal: Goal;
  readonly problems: readonly Problem[];
}

/** Reads `epochs:100,loss:0.05`; what cannot be read is left out and reported at `until`. */
export function readGoal(text: string): CheckedGoal {
  const problems: Problem[] = [];
  let goal = NO_GOAL;
  for (const part of text.split(',')) {
    if (part.trim() === '') continue;
    const [name = '', digits = ''] = part.split(':').map((one) => one.trim());
    const mark = MARKS.find(([known]) => known === name)?.[1];
    if (mark === undefined) {
      const allowed = MARKS.map(([known]) => `${known}:…`);
      problems.push({ code: 'unknownValue', path: 'until', value: shownValue(part), allowed });
      continue;
    }
    const value = digits === '' ? Number.NaN : Number(digits);
    const problem = markProblem(mark, value, digits);
    if (problem === null) goal = { ...goal, [mark]: value };
    else problems.push(problem);
  }
  return { goal, problems };
}

/** What is wrong with a value of a mark, which the person wrote as `text`; null when it is good. */
export function markProblem(mark: GoalMark, value: number, text: string): Problem | null {
  const { min, max } = GOAL_LIMITS[mark];
  const place = { path: `until.${mark}`, value: shownValue(text), min, max };
  if (Number.isNaN(value)) return { code: 'notANumber', ...place };
  return value < min || value > max ? { code: 'outOfRange', ...place } : null;
}

/** A goal as `readGoal` reads it; empty when it has no mark. */
export function writeGoal(goal: Goal): string {
  return MARKS.filter(([, mark]) => goal[mark] !== null)
    .map(([name, mark]) => `${name}:${goal[mark]}`)
    .join(',');
}
