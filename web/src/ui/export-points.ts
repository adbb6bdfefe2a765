// SPDX-License-Identifier: MIT
import { presentPoints } from '../shared/point-set';
import { pointsAsCsv } from '../shared/table/points-csv';
import { saveCsv } from './download';
import type { UiContext } from './ui-context';

/** Saves the present data, generated or given, as a CSV file. */
export function exportPoints({ store, points: { names } }: UiContext): void {
  const examples = store.configured.peek()?.examples;
  if (examples === undefined) return;
  const config = store.config.peek();
  const { points } = config.data.kind === 'vectors' ? config.data : presentPoints(config, examples);
  saveCsv(`${config.data.kind}.csv`, pointsAsCsv(points, examples, config, names.peek()));
}
