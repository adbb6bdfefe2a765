// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Goal } from '../shared/goal';
import type { GoalMessage } from '../shared/protocol';
import { shownLoss } from './shown-figures';

/** The marks of a goal in one phrase; empty when it has none. */
export function goalPhrase(goal: Goal, { text, format }: I18n): string {
  const { run } = text;
  const marks: string[] = [];
  if (goal.epochs !== null) marks.push(run.untilEpochs(format.short(goal.epochs)));
  if (goal.trainLoss !== null) marks.push(run.untilLoss(format.setting(goal.trainLoss)));
  if (goal.accuracy !== null)
    marks.push(run.untilAccuracy(`${format.short(goal.accuracy * 100)}%`));
  return marks.length === 0 ? '' : run.goal(marks);
}

/** Why the run stopped by itself, with the figure that it reached. */
export function reachedSentence({ reached, metrics }: GoalMessage, i18n: I18n): string {
  const { text, format } = i18n;
  const epoch = format.epoch(metrics.epoch, false);
  if (reached === 'epochs') return text.reached.epochs(epoch);
  if (reached === 'trainLoss') {
    return text.reached.trainLoss(shownLoss(metrics.trainLoss, i18n), epoch);
  }
  return metrics.testAccuracy === null
    ? text.reached.trainAccuracy(format.percent(metrics.trainAccuracy ?? 0), epoch)
    : text.reached.testAccuracy(format.percent(metrics.testAccuracy), epoch);
}
