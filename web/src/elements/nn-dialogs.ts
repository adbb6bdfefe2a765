// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { fetchAhead, fetchPart } from '../ui/fetch-part';
import type { DialogName, LikelyPart, UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { loadPointEditing } from './point-editing';

const LOAD: Record<DialogName, () => Promise<unknown>> = {
  help: () => import('../ui/help-dialog'),
  share: () => import('../ui/share-dialog'),
  import: () => import('./nn-import-dialog'),
  points: () => import('./nn-point-table'),
};

/** What is fetched before it is asked for. */
const AHEAD: Record<LikelyPart, () => Promise<unknown>> = { ...LOAD, editing: loadPointEditing };

/** The dialogs of a playground, each fetched when it is opened for the first time. */
export class Dialogs extends UiElement {
  readonly #fetched = new Set<DialogName>();

  /** In the document of the playground, as if they had always been there. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override watch(ui: UiContext): void {
    const likely = ui.likely.value;
    if (likely !== null) fetchAhead(AHEAD[likely]);
    const name = ui.dialog.value;
    if (name !== null && !this.#fetched.has(name)) void this.#fetch(ui, name);
  }

  protected override view(ui: UiContext): TemplateResult {
    const has = (name: DialogName, dialog: () => TemplateResult) =>
      this.#fetched.has(name) ? dialog() : nothing;
    return html`${has('help', () => html`<nn-help-dialog .ui=${ui}></nn-help-dialog>`)}
    ${has('share', () => html`<nn-share-dialog .ui=${ui}></nn-share-dialog>`)}
    ${has('import', () => html`<nn-import-dialog .ui=${ui}></nn-import-dialog>`)}
    ${has('points', () => html`<nn-point-table .ui=${ui}></nn-point-table>`)}`;
  }

  async #fetch(ui: UiContext, name: DialogName): Promise<void> {
    const isThere = await fetchPart(ui, name, LOAD[name], () => ui.openDialog(null));
    if (!isThere) return;
    this.#fetched.add(name);
    this.requestUpdate();
  }
}

customElements.define('nn-dialogs', Dialogs);
