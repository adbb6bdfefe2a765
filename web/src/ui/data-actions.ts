// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../shared/config';
import { drawnDimensions } from '../shared/data-traits';
import { exportPoints } from './export-points';
import { opens } from './fetch-part';
import { editKey } from './point-keys';
import type { UiContext } from './ui-context';

/** What a person does with points of their own: draws, reads, writes and keeps them. */
export function dataActions(ui: UiContext, config: Config): TemplateResult {
  const { points: text } = ui.i18n.text;
  const { points } = ui;
  const isEditing = points.editing.value;
  const isPlane = drawnDimensions(config) > 0;
  const edit = (): void => {
    if (isEditing) points.end();
    else points.begin();
  };
  // Also before the tools are there, and after going back to the button.
  const pressed = (event: KeyboardEvent): void => {
    if (points.editing.peek()) editKey(ui, event);
  };
  return html`<div class="actions" role="group" aria-label=${text.own} @keydown=${pressed}>
    ${
      isPlane
        ? html`<button class="button" type="button" aria-label=${text.edit} title=${text.edit} aria-pressed=${String(isEditing)} ${opens(ui, 'editing')} @click=${edit}>${text.short.edit}</button>`
        : nothing
    }
    <button class="button" type="button" aria-label=${text.import} title=${text.import} ${opens(ui, 'import')} @click=${() => ui.openDialog('import')}>${text.short.import}</button>
    ${
      isPlane
        ? html`<button class="button" type="button" aria-label=${text.table} title=${text.table} ${opens(ui, 'points')} @click=${() => ui.openDialog('points')}>${text.short.table}</button>`
        : nothing
    }
    <button class="button" type="button" aria-label=${text.export} title=${text.export} @click=${() => exportPoints(ui)}>${text.short.export}</button>
  </div>`;
}
