// SPDX-License-Identifier: MIT
import type { LossHistory } from '../loss-history';
import type { Metrics } from '../metrics';
import { quoted } from './quoted';

/** What a run of a comparison has come to. */
export interface ComparedRun {
  /** The value of the varied setting. */
  readonly value: string;
  readonly history: LossHistory;
  readonly metrics: Metrics;
}

const FIGURES = ['train_loss', 'test_loss', 'train_accuracy', 'test_accuracy'] as const;

/**
 * The curves of all runs as a CSV file, a line per recorded point: the value of the varied setting,
 * step, epoch, then losses and accuracies, empty where there is none. Numbers have a decimal point
 * in every language, and all their digits.
 */
export function comparisonAsCsv(vary: string, runs: readonly ComparedRun[]): string {
  const head = [quoted(vary), 'step', 'epoch', ...FIGURES].join(',');
  return `${[head, ...runs.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf({ value, history, metrics }: ComparedRun): string[] {
  const { steps, epochs, train, test, trainAccuracy, testAccuracy } = history;
  const lists = [steps, epochs, train, test, trainAccuracy, testAccuracy];
  const line = (figures: readonly (number | null | undefined)[]): string =>
    [quoted(value), ...figures.map(cell)].join(',');
  const lines = steps.map((_, index) => line(lists.map((list) => list[index])));
  if (metrics.step <= (steps.at(-1) ?? -1)) return lines;
  const { step, epoch, trainLoss, testLoss } = metrics;
  const now = [step, epoch, trainLoss, testLoss, metrics.trainAccuracy, metrics.testAccuracy];
  return [...lines, line(now)];
}

function cell(figure: number | null | undefined): string {
  return figure === null || figure === undefined || Number.isNaN(figure) ? '' : String(figure);
}
