// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';
import { CanvasView } from './canvas-view';
import { type DialogTable, dialogTable } from './table-dialog';

/** A drawing whose exact figures stand in a table, as they are when it is opened. */
export abstract class TableView extends CanvasView {
  static override properties: PropertyDeclarations = { hasTable: { state: true } };

  declare private hasTable: boolean;

  constructor() {
    super();
    this.hasTable = false;
  }

  /** Null while there are no figures. */
  protected abstract table(ui: UiContext): DialogTable | null;

  protected tableButton(label: string): TemplateResult {
    return html`<button class="link" type="button" @click=${this.#open}>${label}</button>`;
  }

  /** The dialog, which is empty until it is opened. */
  protected tableDialog(ui: UiContext): TemplateResult {
    const table = this.hasTable ? this.table(ui) : null;
    return html`<dialog aria-labelledby="table-title" @close=${this.#closed} @keydown=${stopKeys}>
      ${table === null ? nothing : dialogTable(table, () => this.#dialog?.close())}
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  readonly #open = (): void => {
    this.hasTable = true;
    this.#dialog?.showModal();
  };

  readonly #closed = (): void => {
    this.hasTable = false;
  };
}

/** The run's own keys must not act behind a modal dialog. */
function stopKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}
