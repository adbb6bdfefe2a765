// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { SnapshotLayout } from '../shared/snapshot';
import type { UiContext } from '../ui/ui-context';
import type { UnitPlace } from './network-target';
import { canBeLarge, unitName } from './unit-names';

/** Shows a unit large in the output, or gives the output back. `done` is called after the former. */
export function largeButton(
  ui: UiContext,
  layout: SnapshotLayout,
  { column, unit }: UnitPlace,
  done: () => void,
): TemplateResult | typeof nothing {
  if (!ui.shows('output') || !canBeLarge(layout, column)) return nothing;
  const { network } = ui.i18n.text;
  const { selection } = ui;
  const now = selection.value;
  const isLarge = now?.column === column && now.unit === unit;
  const press = (): void => {
    selection.value = isLarge ? null : { column, unit };
    if (isLarge) return;
    ui.announce(network.nowLarge(unitName(ui, { column, unit })));
    done();
  };
  return html`<button class="small" type="button" aria-pressed=${String(isLarge)} @click=${press}>
    ${network.showLarge}
  </button>`;
}
