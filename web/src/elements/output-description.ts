// SPDX-License-Identifier: MIT
import type { UiContext, UnitRef } from '../ui/ui-context';
import { unitName } from './unit-names';

/** The regions in words. */
export function describeRegions({ store, i18n }: UiContext): string {
  const layout = store.configured.peek()?.layout;
  const metrics = store.metrics.peek();
  if (layout === undefined) return i18n.text.element.loading;
  const { format, text } = i18n;
  const { output } = text;
  const what = output.drawing(
    format.integer(layout.classes),
    format.integer(layout.trainCount),
    format.integer(layout.testCount),
  );
  const accuracy = metrics?.trainAccuracy ?? null;
  return accuracy === null ? what : `${what} ${output.drawingAccuracy(format.percent(accuracy))}`;
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
