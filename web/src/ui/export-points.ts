// SPDX-License-Identifier: MIT
import { presentPoints } from '../shared/point-set';
import { pointsAsCsv } from '../shared/table/points-csv';
import type { UiContext } from './ui-context';

/** Saves the present data, generated or given, as a CSV file. */
export function exportPoints({ store }: UiContext): void {
  const examples = store.configured.peek()?.examples;
  if (examples === undefined) return;
  const config = store.config.peek();
  const { points } = config.data.kind === 'vectors' ? config.data : presentPoints(config, examples);
  const csv = new Blob([pointsAsCsv(points, examples, config)], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(csv);
  link.download = `${config.data.kind}.csv`;
  link.click();
  // Not before the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
