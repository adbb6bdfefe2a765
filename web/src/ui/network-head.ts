// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';
import { type NetworkShape, networkShape } from '../shared/network-shape';
import { controlStyles } from './control-styles';
import { explain } from './explain';
import { ICONS } from './icons';
import { biasTerms, slopeTerms, weightTerms } from './parameter-sum';
import { PopupControl } from './popup-control';
import { popupStyles } from './popup-styles';
import './network-links';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** What the network is, in the words of the notes, and how its parameters are counted. */
export class NetworkHead extends UiElement {
  static override styles = [
    controlStyles,
    popupStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 2px 12px;
      }
      nn-network-links {
        margin-inline-end: auto;
      }
      .shape {
        margin: 0;
        font-size: 12px;
        line-height: 16px;
        color: var(--nn-ink-2);
        font-variant-numeric: tabular-nums;
      }
      .part {
        white-space: nowrap;
      }
      /* Where the columns are low, their heads tell as much; see drawer-layout.ts. */
      .layers {
        display: var(--nn-network-shape, inline);
      }
      .count {
        display: inline-flex;
        align-items: center;
        gap: 2px;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        white-space: nowrap;
        cursor: pointer;
      }
      .count span {
        text-decoration: underline dotted 1px;
        text-underline-offset: 3px;
      }
      .count:hover {
        color: var(--nn-ink);
      }
      .popup {
        max-inline-size: min(480px, calc(100vw - 16px));
      }
      .popup p {
        margin: 0 0 4px;
        font-variant-numeric: tabular-nums;
      }
      .popup p:last-child {
        margin: 8px 0 0;
        color: var(--nn-ink-2);
      }
      @container (max-width: 639px) {
        .dot {
          display: none;
        }
        .count {
          display: flex;
          min-block-size: var(--nn-target);
        }
      }
    `,
  ];
  readonly #popup = new PopupControl(this, { button: '.count', focus: (popup) => popup });

  protected override view(ui: UiContext): TemplateResult {
    const { text, format } = ui.i18n;
    const shape = networkShape(ui.store.config.value);
    const count = countText(shape, ui.i18n);
    const { open, pressed, clicked, toggled } = this.#popup;
    return html`<div class="headed">
        <h2 class="heading">${text.network.heading}</h2>
        ${explain({ i18n: ui.i18n, topic: 'network' }, text.network.heading)}
      </div>
      ${ui.simple ? nothing : html`<nn-network-links .ui=${ui}></nn-network-links>`}
      <p class="shape">
        <span class="layers"
          ><span class="part">${text.network.shape(format.integer(shape.layers))}</span> ·
          <span class="part">${shape.sizes.join('-')}</span> <span class="dot">·</span></span
        >
        <button
          class="count"
          type="button"
          title=${text.network.howCounted}
          aria-haspopup="dialog"
          aria-expanded=${String(open)}
          @pointerdown=${pressed}
          @click=${clicked}
        >
          <span>${count}</span>${ICONS.chevron}
        </button>
      </p>
      ${
        open
          ? html`<div
            class="popup"
            popover="auto"
            role="dialog"
            tabindex="-1"
            aria-label=${text.network.howCounted}
            @toggle=${toggled}
          >
            ${sum(shape, ui.i18n)}
          </div>`
          : nothing
      }`;
  }
}

function countText(shape: NetworkShape, { text, format }: I18n): string {
  const [parameters, weights, biases, slopes] = [
    format.integer(shape.parameters),
    format.integer(shape.weights),
    format.integer(shape.biases),
    format.integer(shape.slopes),
  ];
  return shape.slopes > 0
    ? text.network.countWithSlopes(parameters, weights, biases, slopes)
    : text.network.count(parameters, weights, biases);
}

function sum(shape: NetworkShape, { text, format }: I18n): TemplateResult {
  const { network } = text;
  const weights = format.integer(shape.weights);
  const biases = format.integer(shape.biases);
  const slopes = format.integer(shape.slopes);
  const total = format.integer(shape.parameters);
  const hasSlopes = shape.slopes > 0;
  const hasPieces = shape.layerShapes.some(({ pieces }) => pieces > 1);
  return html`<p>${network.weightSum(weightTerms(shape), weights)}</p>
    <p>${network.biasSum(biasTerms(shape), biases)}</p>
    ${hasSlopes ? html`<p>${network.slopeSum(slopeTerms(shape), slopes)}</p>` : nothing}
    <p><b>${
      hasSlopes
        ? network.totalWithSlopes(weights, biases, slopes, total)
        : network.total(weights, biases, total)
    }</b></p>
    <p>
      ${network.countedNote} ${hasPieces ? network.piecesNote : nothing}
      ${hasSlopes ? network.slopesNote : nothing}
    </p>`;
}

customElements.define('nn-network-head', NetworkHead);
