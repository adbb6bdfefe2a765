// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import { networkLegend, networkLegendStyles } from './network-legend';
import { showPopup } from './place-popup';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';
import './weights-table';

/** What the links of the drawing show, what all its marks mean, and the same in a table. */
export class NetworkLinks extends UiElement {
  static override styles = [
    controlStyles,
    networkLegendStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 4px;
        font-size: 12px;
      }
      fieldset {
        display: flex;
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 1px solid var(--nn-line);
        border-radius: 6px;
      }
      .choice {
        position: relative;
        display: grid;
        place-items: center;
        min-block-size: var(--nn-chip, 24px);
        padding: 0 8px;
        border-radius: 5px;
        color: var(--nn-ink-2);
        cursor: pointer;
      }
      .choice input {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        opacity: 0;
        cursor: pointer;
      }
      .choice:has(:checked) {
        background: var(--nn-ink);
        color: var(--nn-surface);
      }
      .choice:has(:focus-visible) {
        outline: 2px solid var(--nn-ink);
        outline-offset: 2px;
      }
      .mini {
        display: grid;
        place-items: center;
        inline-size: var(--nn-chip, 26px);
        block-size: var(--nn-chip, 26px);
        padding: 0;
        border: 1px solid transparent;
        border-radius: 6px;
        background: none;
        color: var(--nn-ink-2);
        cursor: pointer;
      }
      .mini:hover,
      .mini[aria-expanded='true'] {
        border-color: var(--nn-edge);
        color: var(--nn-ink);
      }
      @container (max-width: 639px) {
        :host {
          --nn-chip: 44px;
          font-size: 13px;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    open: { state: true },
    table: { state: true },
  };

  declare private open: boolean;
  /** Whether the table is shown. */
  declare private table: boolean;
  #hide: (() => void) | null = null;

  constructor() {
    super();
    this.open = false;
    this.table = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override view(ui: UiContext): TemplateResult {
    const { network } = ui.i18n.text;
    const { showsGradient } = ui.store.parameters;
    return html`<fieldset>
        <legend class="visually-hidden">${network.linksShow}</legend>
        ${this.#choice(ui, false, network.weights, showsGradient.value)}
        ${this.#choice(ui, true, network.gradients, showsGradient.value)}
      </fieldset>
      <button
        class="mini legend-button"
        type="button"
        aria-label=${network.whatIsThis}
        title=${network.whatIsThis}
        aria-expanded=${String(this.open)}
        aria-controls="legend"
        @click=${this.#toggle}
        @blur=${() => this.#close()}
        @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close()}
      >
        ${ICONS.info}
      </button>
      <button
        class="mini"
        type="button"
        aria-label=${network.weightsTable}
        title=${network.weightsTable}
        aria-haspopup="dialog"
        @click=${() => {
          this.table = true;
        }}
      >
        ${ICONS.table}
      </button>
      <div
        class="legend"
        id="legend"
        popover="manual"
        @pointerdown=${(event: Event) => event.preventDefault()}
      >
        ${networkLegend(ui.i18n, showsGradient.value)}
      </div>
      <nn-weights-table
        .ui=${ui}
        .open=${this.table}
        @leave=${() => {
          this.table = false;
        }}
      ></nn-weights-table>`;
  }

  #choice(ui: UiContext, gradient: boolean, label: string, shows: boolean): TemplateResult {
    return html`<label class="choice"
      ><input
        type="radio"
        name="links"
        .checked=${shows === gradient}
        @change=${() => {
          ui.store.parameters.showsGradient.value = gradient;
        }}
      />${label}</label
    >`;
  }

  #toggle = (): void => {
    if (this.open) {
      this.#close();
      return;
    }
    const popup = this.renderRoot.querySelector<HTMLElement>('.legend');
    const button = this.renderRoot.querySelector<HTMLElement>('.legend-button');
    if (!popup || !button) return;
    // Safari does not focus a clicked button, and closing relies on blur.
    button.focus();
    this.#hide = showPopup(popup, button);
    this.open = true;
  };

  #close(): void {
    this.#hide?.();
    this.#hide = null;
    this.open = false;
  }
}

customElements.define('nn-network-links', NetworkLinks);
