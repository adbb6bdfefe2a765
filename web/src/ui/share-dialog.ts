// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DEFAULT_CONFIG } from '../shared/config';
import { configToQuery, linkNumbers, MAX_LINK_NUMBERS } from '../shared/config-link';
import type { ViewKey } from '../shared/link';
import {
  elementSnippet,
  FRAME_HEIGHTS,
  frameAddress,
  frameSnippet,
  pageAddress,
  type Shared,
} from '../shared/snippets';
import { checkConfig } from '../shared/validate-config';
import { controlStyles } from './control-styles';
import './copy-row';
import { DialogElement } from './dialog-element';
import { dialogStyles } from './dialog-styles';
import { exportPoints } from './export-points';
import { frameAfterNext } from './next-frame';
import { shareDialogStyles } from './share-dialog-styles';
import {
  chosenPicture,
  DEFAULT_SHARE,
  type ShareOptions,
  shareOptions,
  viewOf,
} from './share-options';
import type { UiContext } from './ui-context';

/** Gives link, frame and element for what is shown, with a preview of it in another page. */
export class ShareDialog extends DialogElement {
  static override styles = [controlStyles, dialogStyles, shareDialogStyles];
  static override properties: PropertyDeclarations = {
    options: { state: true },
    trained: { state: true },
    query: { state: true },
    failed: { state: true },
    tooMany: { state: true },
    hasPreview: { state: true },
  };

  protected override readonly dialogName = 'share';
  declare private options: ShareOptions;
  declare private trained: boolean;
  /** What the link says of the network; null before the engine has answered. */
  declare private query: string | null;
  declare private failed: boolean;
  declare private tooMany: boolean;
  declare private hasPreview: boolean;

  constructor() {
    super();
    this.options = DEFAULT_SHARE;
    this.trained = true;
    this.query = null;
    this.failed = false;
    this.tooMany = false;
    this.hasPreview = false;
  }

  protected override opened(): void {
    const { ui } = this;
    if (ui === undefined) return;
    this.options = { ...this.options, panels: ui.panels.peek(), picture: chosenPicture(ui) };
    void this.#ask();
    this.hasPreview = false;
    // It is a page of its own, and would hold up the picture of the dialog.
    void frameAfterNext().then(() => {
      this.hasPreview = true;
    });
  }

  protected override content(ui: UiContext) {
    const { share, element } = ui.i18n.text;
    const shared = (view: ReadonlyMap<ViewKey, string>): Shared => ({
      site: ui.siteUrl,
      query: this.query ?? '',
      view,
    });
    const embedded = shared(viewOf(this.options));
    const { language, panels, picture, theme } = this.options;
    const page = shared(viewOf({ ...DEFAULT_SHARE, language, panels, picture, theme }));
    const frame = frameSnippet(embedded, element.label, FRAME_HEIGHTS[this.options.layout]);
    return {
      heading: share.heading,
      close: share.close,
      body: html`${this.#options(ui)}
        <div class="rows">
          ${row(ui, share.link, share.linkHint, pageAddress(page))}
          ${this.failed ? html`<p class="hint" role="alert">${share.failed}</p>` : nothing}
          ${this.tooMany ? this.#file(ui) : nothing}
          ${row(ui, share.frame, share.frameHint, frame)}
          ${row(ui, share.element, share.elementHint, elementSnippet(embedded))}
        </div>
        ${this.query === null || !this.hasPreview ? nothing : preview(ui, frameAddress(embedded))}`,
    };
  }

  #options(ui: UiContext): TemplateResult {
    const { share } = ui.i18n.text;
    const change = (options: Partial<ShareOptions>): void => {
      this.options = { ...this.options, ...options };
    };
    const canBeTrained = (ui.store.metrics.value?.step ?? 0) > 0;
    const changeTrained = (event: Event): void => {
      this.trained = (event.target as HTMLInputElement).checked;
      void this.#ask();
    };
    return html`<div class="options">
      <label class="choice" title=${share.trainedHint}>
        <input
          type="checkbox"
          .checked=${this.trained && canBeTrained}
          ?disabled=${!canBeTrained}
          @change=${changeTrained}
        />
        <span>${share.trained}</span>
      </label>
      ${shareOptions(ui, this.options, change)}
    </div>`;
  }

  async #ask(): Promise<void> {
    const { ui, trained } = this;
    if (ui === undefined) return;
    const config = ui.store.config.peek();
    this.tooMany = linkNumbers(config) > MAX_LINK_NUMBERS;
    if (this.tooMany) {
      // The settings alone, with data that the reader's page has.
      const { config: rest } = checkConfig({ data: DEFAULT_CONFIG.data }, config);
      this.query = configToQuery(rest);
      return;
    }
    const answer = await ui.shareQuery(trained).catch(() => null);
    if (trained !== this.trained) return;
    this.failed = answer === null;
    this.query = answer ?? (await ui.shareQuery(false));
  }

  /** Points that are too many for a link travel in a file. */
  #file(ui: UiContext): TemplateResult {
    const { share, points } = ui.i18n.text;
    const most = ui.i18n.format.integer(MAX_LINK_NUMBERS / 3);
    return html`<p class="hint" role="alert">${share.tooMany(most)}</p>
      <button class="button" type="button" @click=${() => exportPoints(ui)}>${points.export}</button>`;
  }
}

function row(ui: UiContext, label: string, hint: string, value: string): TemplateResult {
  return html`<nn-copy-row
    .i18n=${ui.i18n}
    .label=${label}
    .hint=${hint}
    .value=${value}
  ></nn-copy-row>`;
}

/** Made anew for every address: going to another one would fill the browser's history. */
function preview(ui: UiContext, address: string): TemplateResult {
  const { share } = ui.i18n.text;
  return html`<section class="preview">
    <h3>${share.preview}</h3>
    ${keyed(address, html`<iframe src=${address} title=${share.preview}></iframe>`)}
  </section>`;
}

customElements.define('nn-share-dialog', ShareDialog);
