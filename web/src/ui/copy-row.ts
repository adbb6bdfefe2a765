// SPDX-License-Identifier: MIT
import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { I18n } from '../i18n/index';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';

const SAID_MS = 2500;

/** A text to be copied: by its button, or by hand where the browser does not allow that. */
export class CopyRow extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 2px;
      }
      .line {
        display: flex;
        align-items: stretch;
        gap: 8px;
      }
      textarea {
        flex: 1;
        min-inline-size: 0;
        max-block-size: 200px;
        overflow: auto;
        padding: 6px 8px;
        border: 1px solid var(--nn-edge);
        border-radius: 6px;
        background: var(--nn-page);
        font: 12px / 18px ui-monospace, monospace;
        overflow-wrap: anywhere;
        resize: none;
        field-sizing: content;
      }
      .button {
        inline-size: 104px;
        block-size: fit-content;
        min-block-size: max(32px, var(--nn-target));
      }
      label {
        font-weight: 650;
      }
      .hint {
        font-size: 12px;
      }
      @media (max-width: 639px) {
        .button {
          inline-size: 52px;
        }
        .button span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    i18n: { attribute: false },
    label: {},
    hint: {},
    value: {},
    state: { state: true },
  };

  declare i18n: I18n;
  declare label: string;
  declare hint: string;
  declare value: string;
  declare private state: 'idle' | 'copied' | 'byHand';
  #timer = 0;

  constructor() {
    super();
    this.state = 'idle';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.state = 'idle';
  }

  protected override render(): TemplateResult {
    const { share } = this.i18n.text;
    const isCopied = this.state === 'copied';
    return html`<label for="text">${this.label}</label>
      <span class="hint" id="hint">${this.hint}</span>
      <div class="line">
        <textarea
          id="text"
          rows="1"
          readonly
          spellcheck="false"
          aria-describedby="hint"
          .value=${this.value}
          @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
        ></textarea>
        <button
          class="button"
          type="button"
          aria-label=${share.copyWhat(this.label)}
          @click=${() => this.#copy()}
        >
          ${isCopied ? ICONS.check : ICONS.copy}<span>${isCopied ? share.copied : share.copy}</span>
        </button>
      </div>
      <div role="status">
        ${this.state === 'byHand' ? html`<span class="hint">${share.manual}</span>` : nothing}
        ${isCopied ? html`<span class="visually-hidden">${share.copied}</span>` : nothing}
      </div>`;
  }

  /** As high as its text, where the browser does not see to it by itself. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (CSS.supports('field-sizing', 'content')) return;
    const area = this.renderRoot.querySelector('textarea');
    if (area === null) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }

  async #copy(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(this.value);
    } catch {
      this.state = 'byHand';
      this.renderRoot.querySelector('textarea')?.focus();
      return;
    }
    this.state = 'copied';
    this.#timer = window.setTimeout(() => {
      this.state = 'idle';
    }, SAID_MS);
  }
}

customElements.define('nn-copy-row', CopyRow);
