// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Config } from '../shared/config';

/** A column by its name: Inputs, Hidden 1 …, Scores; of a regression, whose last unit gives the value, Output. */
export function columnName(
  { text, format }: I18n,
  { task }: Pick<Config, 'task'>,
  column: number,
  last: number,
): string {
  const { network, output } = text;
  if (column === 0) return network.inputs;
  if (column < last) return network.hidden(format.integer(column));
  return task === 'regression' ? output.heading : network.scores;
}
