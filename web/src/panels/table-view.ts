// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CanvasView } from '../elements/canvas-view';
import type { DiagnosticsTexts } from '../i18n/panels/catalogue/diagnostics';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import type { UiContext } from '../ui/ui-context';
import { type SeriesTable, tableDialog } from './series-table';

/** A drawing whose exact figures stand in a table, as they are when it is opened. */
export abstract class TableView extends CanvasView {
  static override properties: PropertyDeclarations = { hasTable: { state: true } };

  declare private hasTable: boolean;

  constructor() {
    super();
    this.hasTable = false;
  }

  /** Null while there are no figures. */
  protected abstract table(ui: UiContext, texts: DiagnosticsTexts): SeriesTable | null;

  protected tableButton({ chart }: DiagnosticsTexts): TemplateResult {
    return html`<button class="link" type="button" @click=${this.#open}>${chart.table}</button>`;
  }

  /** The dialog, which is empty until it is opened. */
  protected tableDialog(ui: UiContext): TemplateResult {
    const texts = diagnosticsTexts(ui.i18n.language);
    const table = this.hasTable ? this.table(ui, texts) : null;
    return html`<dialog aria-labelledby="table-title" @close=${this.#closed}>
      ${
        table === null
          ? nothing
          : tableDialog(table, texts.chart.close, () => this.#dialog?.close())
      }
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
