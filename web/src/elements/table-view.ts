// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import { CanvasView } from './canvas-view';
import { type DialogTable, dialogTable } from './table-dialog';

/** A drawing whose exact figures stand in a table, as they are when it is opened. */
export abstract class TableView extends CanvasView {
  static override properties: PropertyDeclarations = { shownTable: { state: true } };

  declare private shownTable: DialogTable | null;

  constructor() {
    super();
    this.shownTable = null;
  }

  /** Null while there are no figures. */
  protected abstract table(ui: UiContext): DialogTable | null;

  protected tableButton(label: string): TemplateResult {
    return html`<button class="link" type="button" @click=${this.#open}>${label}</button>`;
  }

  /** The dialog, which is empty until it is opened. */
  protected tableDialog(): TemplateResult {
    const { shownTable } = this;
    return html`<dialog aria-labelledby="table-title" @close=${this.#closed} @keydown=${stopKeys}>
      ${shownTable === null ? nothing : dialogTable(shownTable, () => this.#dialog?.close())}
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #open = (): void => {
    this.shownTable = this.ui === undefined ? null : this.table(this.ui);
    this.#dialog?.showModal();
  };

  readonly #closed = (): void => {
    this.shownTable = null;
  };
}

/** The run's own keys must not act behind a modal dialog. */
function stopKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}
