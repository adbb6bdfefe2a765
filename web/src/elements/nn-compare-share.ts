// SPDX-License-Identifier: MIT
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { compareTexts } from '../i18n/compare';
import type { I18n } from '../i18n/index';
import { compareRows } from '../ui/compare-rows';
import { controlStyles } from '../ui/control-styles';
import { dialogStyles } from '../ui/dialog-styles';
import { ICONS } from '../ui/icons';

/** The dialog with link, frame and element of a comparison. */
export class CompareShare extends LitElement {
  static override styles = [controlStyles, dialogStyles];
  static override properties: PropertyDeclarations = {
    i18n: { attribute: false },
    siteUrl: {},
    query: { state: true },
  };

  declare i18n: I18n;
  declare siteUrl: string;
  /** What the link says; null while the dialog is closed. */
  declare private query: string | null;

  constructor() {
    super();
    this.query = null;
  }

  show(query: string): void {
    this.query = query;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { i18n, siteUrl, query } = this;
    if (query === null) return nothing;
    const text = compareTexts(i18n.language);
    const { share } = i18n.text;
    const shut = (): void => this.renderRoot.querySelector('dialog')?.close();
    return html`<dialog
      aria-labelledby="heading"
      @close=${() => {
        this.query = null;
      }}
      @click=${(event: Event) => event.target === event.currentTarget && shut()}
    >
      <div class="title">
        <h2 id="heading">${text.shareHeading}</h2>
        <button
          class="button square plain"
          type="button"
          aria-label=${share.close}
          title=${share.close}
          @click=${shut}
        >
          ${ICONS.close}
        </button>
      </div>
      <div class="body">${compareRows(i18n, siteUrl, query)}</div>
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }
}

customElements.define('nn-compare-share', CompareShare);
