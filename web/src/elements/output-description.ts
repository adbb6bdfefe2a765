// SPDX-License-Identifier: MIT
import { drawnDimensions } from '../shared/data-traits';
import type { SnapshotLayout } from '../shared/snapshot';
import { shownLoss, shownShare } from '../ui/shown-figures';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { unitName } from './unit-names';

/** The picture of the output in words. */
export function describeOutput({ store, i18n }: UiContext): string {
  const layout = store.configured.peek()?.layout;
  if (layout === undefined) return i18n.text.element.loading;
  const accuracy = store.metrics.peek()?.trainAccuracy ?? null;
  const { output } = i18n.text;
  const what = describePicture(layout, { store, i18n });
  return accuracy === null || layout.inputDimensions === 0
    ? what
    : `${what} ${output.drawingAccuracy(i18n.format.percent(accuracy))}`;
}

function describePicture(
  { classes, trainCount, testCount, inputDimensions }: SnapshotLayout,
  ui: Pick<UiContext, 'store' | 'i18n'>,
): string {
  const { format, text } = ui.i18n;
  const [train, test] = [format.integer(trainCount), format.integer(testCount)];
  if (inputDimensions === 0) return noPictureLines(ui).join(' ');
  if (inputDimensions === 1) return text.output.drawingCurve(train, test);
  if (classes === 0) return text.output.drawingValues(train, test);
  return text.output.drawing(format.integer(classes), train, test);
}

/** What stands in place of a picture where the inputs are vectors: how well the net does. */
export function noPictureLines({ store, i18n }: Pick<UiContext, 'store' | 'i18n'>): string[] {
  const { output, readouts } = i18n.text;
  const metrics = store.metrics.peek();
  const { data, task } = store.config.peek();
  const figures: [string, string][] =
    task === 'regression'
      ? [
          [readouts.trainLoss, shownLoss(metrics?.trainLoss, i18n)],
          [readouts.testLoss, shownLoss(metrics?.testLoss, i18n)],
        ]
      : [
          [readouts.trainAccuracy, shownShare(metrics?.trainAccuracy, i18n)],
          [readouts.testAccuracy, shownShare(metrics?.testAccuracy, i18n)],
        ];
  return [
    output.noPicture(i18n.format.integer(data.vectorLength)),
    ...figures.map(([name, value]) => output.noPictureFigures(name, value)),
  ];
}

/** One unit's picture in words. */
export function describeUnit(
  ui: UiContext,
  unit: UnitRef,
  [least, most]: readonly [string, string],
): string {
  return ui.i18n.text.output.unitDrawing(unitName(ui, unit), least, most);
}

/** The hidden space in words. */
export function describeHidden(
  { store, i18n }: UiContext,
  [first, second]: readonly [string, string],
  warp: number,
  shown: number,
): string {
  const { text, format } = i18n;
  const layout = store.configured.peek()?.layout;
  const all = (layout?.trainCount ?? 0) + (layout?.testCount ?? 0);
  const what = text.hiddenSpace.drawing(first, second, format.wholePercent(warp));
  if (shown >= all) return what;
  return `${what} ${text.hiddenSpace.thinned(format.integer(shown), format.integer(all))}`;
}

/** How values are read from the picture; nothing where there is none. */
export function probeHint({ store, i18n }: UiContext): string {
  const { output } = i18n.text;
  if (drawnDimensions(store.config.value) === 0) return '';
  const hasNeitherPointerNorKeys = matchMedia('(hover: none) and (pointer: coarse)').matches;
  return hasNeitherPointerNorKeys ? output.probeTap : output.probeHint;
}
