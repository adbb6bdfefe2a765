// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type PresetId, presetConfig, presetOf } from '../shared/presets';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/**
 * What to watch in the chosen preset and what to try. It stays while settings are tried, until
 * other data or another preset is chosen, or the person closes it.
 */
export class PresetBand extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      aside {
        display: flex;
        align-items: flex-start;
        gap: 12px;
        padding: var(--nn-band-padding, 8px) calc(var(--nn-gutter) - 6px) var(--nn-band-padding, 8px)
          var(--nn-gutter);
        border-block-end: 1px solid var(--nn-line);
        background: var(--nn-sunken);
        line-height: 19px;
      }
      .texts {
        flex: 1;
        display: grid;
        grid-template-columns: auto minmax(0, 3fr) minmax(0, 2fr);
        gap: 4px 20px;
        align-items: baseline;
      }
      .name {
        margin: 0;
        font-size: inherit;
        font-weight: 650;
      }
      p {
        margin: 0;
      }
      b {
        font-weight: 650;
      }
      /* A low screen shows one line of each; see fit-styles.ts. */
      .short p {
        display: var(--nn-band-box, block);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: var(--nn-band-lines, none);
        overflow: hidden;
      }
      .more {
        display: var(--nn-band-more, none);
        --nn-target: 24px;
        padding: 0 8px;
      }
      .close {
        --nn-target: 24px;
      }
      @container (max-width: 999px) {
        .texts {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @container (max-width: 639px) {
        .close {
          --nn-target: 44px;
          margin-block: -8px;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    shown: { state: true },
    isOpen: { state: true },
  };

  declare private shown: PresetId | null;
  /** All the text is shown, where at first one line of it is. */
  declare private isOpen: boolean;
  /** Closed by the person, until another preset is chosen. */
  #dismissed: PresetId | null = null;

  constructor() {
    super();
    this.shown = null;
    this.isOpen = false;
  }

  protected override watch(ui: UiContext): void {
    const config = ui.store.config.value;
    const match = presetOf(config);
    if (match !== null && match !== this.#dismissed) this.shown = match;
    if (match !== this.#dismissed) this.#dismissed = null;
    const { shown } = this;
    if (shown !== null && presetConfig(shown).data.kind !== config.data.kind) this.shown = null;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.toggleAttribute('shown', this.shown !== null);
  }

  protected override view(ui: UiContext): TemplateResult | typeof nothing {
    if (this.shown === null) return nothing;
    const { presets } = ui.i18n.text;
    const item = presets.items[this.shown];
    return html`<aside aria-labelledby="name">
      <div class="texts ${this.isOpen ? '' : 'short'}">
        <h2 class="name" id="name">${item.name}</h2>
        <p><b>${presets.watch}</b> ${item.watch}</p>
        <p><b>${presets.try}</b> ${item.try}</p>
      </div>
      <button
        class="button more"
        type="button"
        aria-expanded=${String(this.isOpen)}
        @click=${() => {
          this.isOpen = !this.isOpen;
        }}
      >
        ${this.isOpen ? presets.less : presets.more}
      </button>
      <button
        class="button square plain close"
        type="button"
        aria-label=${presets.dismiss}
        title=${presets.dismiss}
        @click=${() => this.#dismiss()}
      >
        ${ICONS.close}
      </button>
    </aside>`;
  }

  #dismiss(): void {
    this.#dismissed = this.shown;
    this.shown = null;
  }
}

customElements.define('nn-preset-band', PresetBand);
