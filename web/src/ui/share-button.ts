// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import { showPopup } from './place-popup';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

const SAID_MS = 2500;

/** Copies a link to what is shown, and says so; shows the link where copying is not allowed. */
export class ShareButton extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      .word {
        display: grid;
        text-align: start;
      }
      .word > * {
        grid-area: 1 / 1;
      }
      .word > .away {
        visibility: hidden;
      }
      .popup {
        position: fixed;
        inset: auto;
        margin: 0;
        inline-size: min(360px, calc(100vw - 16px));
        padding: 12px;
        border: 1px solid var(--nn-edge);
        border-radius: var(--nn-radius);
        background: var(--nn-surface);
        color: var(--nn-ink);
      }
      .popup label {
        display: grid;
        gap: 8px;
      }
      .popup input {
        padding: 8px;
        border: 1px solid var(--nn-line);
        border-radius: 6px;
        background: var(--nn-page);
      }
      @container (max-width: 639px) {
        .word {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        .button {
          padding: 0;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    copied: { state: true },
    link: { state: true },
  };

  declare private copied: boolean;
  /** Shown for copying by hand. */
  declare private link: string | null;
  #timer = 0;
  #hide: (() => void) | null = null;

  constructor() {
    super();
    this.copied = false;
    this.link = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.copied = false;
    this.#close();
  }

  protected override view(ui: UiContext): TemplateResult {
    const { share } = ui.i18n.text;
    return html`<button
        class="button"
        type="button"
        title=${share.hint}
        @click=${() => this.#share(ui).catch(() => undefined)}
      >
        ${this.copied ? ICONS.check : ICONS.share}
        <span class="word">
          <span class=${this.copied ? 'away' : ''}>${share.action}</span>
          <span class=${this.copied ? '' : 'away'} aria-hidden=${String(!this.copied)}
            >${share.done}</span
          >
        </span>
      </button>
      ${this.link === null ? nothing : this.#byHand(ui, this.link)}`;
  }

  #byHand(ui: UiContext, link: string): TemplateResult {
    return html`<div
      class="popup"
      popover="manual"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close()}
      @focusout=${() => this.#close()}
    >
      <label>${ui.i18n.text.share.manual}<input readonly .value=${link} /></label>
    </div>`;
  }

  async #share(ui: UiContext): Promise<void> {
    const link = ui.shareLink();
    try {
      // The promise goes in as it is: awaiting it first would end the click that allows copying.
      const text = link.then((address) => new Blob([address], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    } catch {
      await this.#showLink(await link);
      return;
    }
    this.copied = true;
    ui.announce(ui.i18n.text.share.copied);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.copied = false;
    }, SAID_MS);
  }

  async #showLink(link: string): Promise<void> {
    this.link = link;
    await this.updateComplete;
    const popup = this.renderRoot.querySelector<HTMLElement>('.popup');
    const button = this.renderRoot.querySelector<HTMLElement>('button');
    const input = this.renderRoot.querySelector('input');
    if (!popup || !button || !input) return;
    this.#hide = showPopup(popup, button);
    input.focus();
    input.select();
  }

  #close(): void {
    this.#hide?.();
    this.#hide = null;
    this.link = null;
  }
}

customElements.define('nn-share-button', ShareButton);
