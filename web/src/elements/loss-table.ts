// SPDX-License-Identifier: MIT
import type { UiContext } from '../ui/ui-context';
import { type DialogTable, exactly } from './table-dialog';

/** All recorded points with their exact figures. */
export function lossTable({ store, i18n }: UiContext): DialogTable {
  const { text, format } = i18n;
  const { loss } = text;
  const { steps, epochs, train, test, trainAccuracy, testAccuracy } = store.history;
  const figures = [train, test, trainAccuracy, testAccuracy];
  const names = [loss.trainLoss, loss.testLoss, loss.trainAccuracy, loss.testAccuracy];
  return {
    title: loss.tableOf,
    closeLabel: loss.close,
    head: [loss.epoch, loss.step, ...names],
    rows: steps.map((step, at) => [
      format.epoch(epochs[at] ?? 0, false),
      format.integer(step),
      ...figures.map((figure) => exactly(figure[at])),
    ]),
  };
}
