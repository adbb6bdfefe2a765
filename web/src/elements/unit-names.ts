// SPDX-License-Identifier: MIT
import type { SnapshotLayout } from '../shared/snapshot';
import { FEATURE_LABELS } from '../ui/choices';
import { columnName } from '../ui/column-name';
import type { Choice } from '../ui/fields';
import type { UiContext, UnitRef } from '../ui/ui-context';

/** As “Hidden 1, unit 3”; inputs by their formula, scores by their class. */
export function unitName({ store, i18n }: UiContext, { column, unit }: UnitRef): string {
  const config = store.config.value;
  const last = config.network.layers.length + 1;
  const { network, output } = i18n.text;
  const layer = columnName(i18n, config, column, last);
  const feature = column === 0 ? config.features[unit] : undefined;
  if (feature !== undefined) return FEATURE_LABELS[feature];
  if (column < last) return output.unitName(layer, i18n.format.integer(unit + 1));
  const sizes = store.configured.peek()?.layout.sizes ?? [];
  const index = sizes[last] === 1 ? 1 : unit;
  if (config.task === 'regression') return layer;
  return `${layer}, ${network.classLabel(index)}`;
}

/** Every unit of the network, for a list. */
export function unitChoices(ui: UiContext): Choice<string>[] {
  const sizes = ui.store.configured.value?.layout.sizes ?? [];
  return sizes.flatMap((size, column) =>
    Array.from({ length: size }, (_, unit) => {
      const ref = { column, unit };
      return { value: unitKey(ref), label: unitName(ui, ref) };
    }),
  );
}

export function unitKey({ column, unit }: UnitRef): string {
  return `${column}.${unit}`;
}

export function unitOfKey(key: string): UnitRef | null {
  const [column, unit] = key.split('.').map(Number);
  return column === undefined || unit === undefined ? null : { column, unit };
}

/** The selected unit if the network still has it and it can be drawn over the inputs. */
export function shownUnit({ store, selection }: UiContext): UnitRef | null {
  const unit = selection.value;
  const layout = store.configured.value?.layout;
  if (unit === null || layout === undefined || !canBeLarge(layout, unit.column)) return null;
  return unit.unit < (layout.sizes[unit.column] ?? 0) ? unit : null;
}

/** Over x1 alone inputs and output are in the picture anyway; of vectors there is none. */
export function canBeLarge({ inputDimensions, sizes }: SnapshotLayout, column: number): boolean {
  if (inputDimensions === 2) return true;
  return inputDimensions === 1 && column > 0 && column < sizes.length - 1;
}
