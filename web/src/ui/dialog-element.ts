// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { ICONS } from './icons';
import type { DialogName, UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** A modal dialog of a playground: shown while the context says so, closed by button, Esc or a click beside it. */
export abstract class DialogElement extends UiElement {
  protected abstract readonly dialogName: DialogName;

  /** Heading, the name of the button that closes it, and content. */
  protected abstract content(ui: UiContext): {
    heading: string;
    close: string;
    body: TemplateResult;
  };

  /** Called when it was opened. */
  protected opened(): void {}

  protected override view(ui: UiContext): TemplateResult | typeof nothing {
    if (ui.dialog.value !== this.dialogName) return nothing;
    const { heading, close, body } = this.content(ui);
    // Closing it as a dialog gives the focus back.
    const shut = (): void => this.renderRoot.querySelector('dialog')?.close();
    return html`<dialog
      aria-labelledby="heading"
      @close=${() => ui.openDialog(null)}
      @click=${(event: Event) => event.target === event.currentTarget && shut()}
    >
      <div class="title">
        <h2 id="heading">${heading}</h2>
        <button class="button square plain" type="button" aria-label=${close} title=${close} @click=${shut}>
          ${ICONS.close}
        </button>
      </div>
      <div class="body">${body}</div>
    </dialog>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    this.opened();
  }
}
