// SPDX-License-Identifier: MIT
import { type Goal, type GoalMark, hasMarks } from '../shared/goal';
import type { Engine, EngineMetrics } from './engine';

/**
 * Finds the very step at which a playing run reaches its goal. Marks that are reached when it
 * begins are left out: who goes on from there wants to go on.
 */
export class GoalWatch {
  readonly #goal: Goal;
  /** Steps to the mark in epochs; infinite without one. */
  #stepsToEpochs: number;

  constructor(goal: Goal, metrics: EngineMetrics, batchesPerEpoch: number) {
    const open = (mark: GoalMark): number | null =>
      isReached(goal, mark, metrics) ? null : goal[mark];
    this.#goal = {
      epochs: open('epochs'),
      trainLoss: open('trainLoss'),
      accuracy: open('accuracy'),
    };
    this.#stepsToEpochs = stepsTo(this.#goal.epochs, metrics.epoch, batchesPerEpoch);
  }

  /** Steps that may be trained before `after` has to be asked, at least 1. */
  get stepsAhead(): number {
    return this.#looksAtFigures ? 1 : Math.max(1, this.#stepsToEpochs);
  }

  /** The mark that is reached after `steps` more; `metrics` is called only if it is needed. */
  after(steps: number, metrics: () => EngineMetrics): GoalMark | null {
    this.#stepsToEpochs -= steps;
    if (this.#stepsToEpochs <= 0) return 'epochs';
    if (!this.#looksAtFigures) return null;
    const figures = metrics();
    if (isReached(this.#goal, 'trainLoss', figures)) return 'trainLoss';
    return isReached(this.#goal, 'accuracy', figures) ? 'accuracy' : null;
  }

  /** An epoch has another number of steps from now on. */
  rescale({ epoch }: EngineMetrics, batchesPerEpoch: number): void {
    this.#stepsToEpochs = stepsTo(this.#goal.epochs, epoch, batchesPerEpoch);
  }

  get #looksAtFigures(): boolean {
    return this.#goal.trainLoss !== null || this.#goal.accuracy !== null;
  }
}

/** The watch of a run that begins now; null without a goal. */
export function watchFor(
  goal: Goal,
  engine: Pick<Engine, 'metrics'>,
  batchesPerEpoch: number,
): GoalWatch | null {
  return hasMarks(goal) ? new GoalWatch(goal, engine.metrics(), batchesPerEpoch) : null;
}

function isReached(goal: Goal, mark: GoalMark, metrics: EngineMetrics): boolean {
  const wanted = goal[mark];
  if (wanted === null) return false;
  switch (mark) {
    case 'epochs':
      return metrics.epoch >= wanted;
    case 'trainLoss':
      return metrics.trainLoss <= wanted;
    case 'accuracy':
      return (metrics.testAccuracy ?? metrics.trainAccuracy ?? 0) >= wanted;
  }
}

function stepsTo(epochs: number | null, epoch: number, batchesPerEpoch: number): number {
  if (epochs === null) return Number.POSITIVE_INFINITY;
  // A hair less, so that rounding of the epoch does not ask for one step too many.
  return Math.max(1, Math.ceil((epochs - epoch) * batchesPerEpoch - 1e-6));
}
