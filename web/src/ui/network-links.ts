// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import { networkLegend, networkLegendStyles } from './network-legend';
import { PopupControl } from './popup-control';
import { miniStyles, popupStyles } from './popup-styles';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';
import './weights-table';

/** What the links of the drawing show, what all its marks mean, and the same in a table. */
export class NetworkLinks extends UiElement {
  static override styles = [
    controlStyles,
    popupStyles,
    miniStyles,
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
      @container (max-width: 639px) {
        :host {
          --nn-chip: 44px;
          --nn-mini: 44px;
          font-size: 13px;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = { table: { state: true } };

  /** Whether the table is shown. */
  declare private table: boolean;
  readonly #popup = new PopupControl(this, { button: '.legend-button', focus: (popup) => popup });

  constructor() {
    super();
    this.table = false;
  }

  protected override view(ui: UiContext): TemplateResult {
    const { network } = ui.i18n.text;
    const { showsGradient } = ui.store.parameters;
    const { open, pressed, clicked, toggled } = this.#popup;
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
        aria-haspopup="dialog"
        aria-expanded=${String(open)}
        @pointerdown=${pressed}
        @click=${clicked}
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
      ${
        open
          ? html`<div
            class="popup legend"
            popover="auto"
            role="dialog"
            tabindex="-1"
            aria-label=${network.whatIsThis}
            @toggle=${toggled}
          >
            ${networkLegend(ui.i18n, showsGradient.value)}
          </div>`
          : nothing
      }
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
}

customElements.define('nn-network-links', NetworkLinks);
