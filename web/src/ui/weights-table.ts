// SPDX-License-Identifier: MIT

import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SnapshotView } from '../shared/snapshot';
import { shortestFloat32 } from '../shared/weights';
import { columnName } from './column-name';
import { controlStyles } from './control-styles';
import { selectField } from './fields';
import { ICONS } from './icons';
import { inputName } from './input-names';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Units and inputs shown at once; wider layers are shown part by part. */
const MOST_CELLS = 24;

/** All weights and biases as numbers, one layer at a time. Dispatches `leave` when it is closed. */
export class WeightsTable extends UiElement {
  static override styles = [
    controlStyles,
    css`
      dialog {
        max-inline-size: min(960px, calc(100vw - 32px));
        max-block-size: calc(100vh - 32px);
        padding: 16px;
        border: 1px solid var(--nn-edge);
        border-radius: var(--nn-radius);
        background: var(--nn-surface);
        color: var(--nn-ink);
        font-size: var(--nn-text);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }
      .top {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 16px;
      }
      h2 {
        margin: 0;
        font-size: 15px;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        margin-block: 12px;
      }
      .choices .field {
        min-inline-size: 120px;
      }
      .scroll {
        overflow: auto;
      }
      table {
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 3px 10px;
        border-block-end: 1px solid var(--nn-line);
        text-align: end;
        white-space: nowrap;
      }
      th {
        font-weight: 550;
        color: var(--nn-ink-2);
      }
      .note {
        color: var(--nn-ink-2);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    open: { attribute: false },
    layer: { attribute: false },
    firstUnit: { state: true },
    firstInput: { state: true },
  };

  declare open: boolean;
  /** 1 … the last, which makes the scores. */
  declare layer: number;
  declare private firstUnit: number;
  declare private firstInput: number;

  constructor() {
    super();
    this.open = false;
    this.layer = 1;
    this.firstUnit = 0;
    this.firstInput = 0;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  protected override view(ui: UiContext): TemplateResult | typeof nothing {
    const { view } = ui.store;
    if (!this.open || view === null) return nothing;
    const { network } = ui.i18n.text;
    const config = ui.store.config.value;
    const last = config.network.layers.length + 1;
    const layer = Math.min(this.layer, last);
    return html`<dialog aria-labelledby="title" @close=${this.#left} @keydown=${stopKey}>
      <div class="top">
        <h2 id="title">${network.weightsTable}</h2>
        <form method="dialog">
          <button class="button square" aria-label=${network.close}>${ICONS.close}</button>
        </form>
      </div>
      <div class="choices">
        ${selectField({
          label: network.layer,
          value: layer,
          choices: Array.from({ length: last }, (_, index) => ({
            value: index + 1,
            label: columnName(ui.i18n, config, index + 1, last),
          })),
          onChange: (value) => {
            this.layer = value;
            this.firstUnit = 0;
            this.firstInput = 0;
          },
        })}
        ${this.#parts(
          ui,
          view.layout.sizes[layer] ?? 0,
          network.unitsPart,
          this.firstUnit,
          (first) => {
            this.firstUnit = first;
          },
        )}
        ${this.#parts(
          ui,
          view.layout.sizes[layer - 1] ?? 0,
          network.inputsPart,
          this.firstInput,
          (first) => {
            this.firstInput = first;
          },
        )}
        <button class="button" type="button" @click=${() => this.requestUpdate()}>
          ${network.refresh}
        </button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${columnName(ui.i18n, config, layer, last)}>
        ${this.#table(ui, view, layer)}
      </div>
      <p class="note">${network.tableNote}</p>
    </dialog>`;
  }

  /** A choice of parts where there is more than fits. */
  #parts(
    { i18n }: UiContext,
    count: number,
    label: string,
    first: number,
    choose: (first: number) => void,
  ): TemplateResult | typeof nothing {
    if (count <= MOST_CELLS) return nothing;
    const starts = Array.from({ length: Math.ceil(count / MOST_CELLS) }, (_, i) => i * MOST_CELLS);
    return selectField({
      label,
      value: first,
      choices: starts.map((value) => ({
        value,
        label: i18n.text.network.range(
          i18n.format.integer(value + 1),
          i18n.format.integer(Math.min(count, value + MOST_CELLS)),
        ),
      })),
      onChange: choose,
    }) as TemplateResult;
  }

  #table(ui: UiContext, view: SnapshotView, layer: number): TemplateResult {
    const { network } = ui.i18n.text;
    const config = ui.store.config.value;
    const hasSlopes = view.slopeIndex(layer, 0) !== null;
    const exact = (value: number | null): string =>
      String(shortestFloat32(value ?? 0)).replaceAll('-', '−');
    const pieces = Array.from({ length: view.pieces(layer) }, (_, piece) => piece);
    const { format } = ui.i18n;
    const units = part(view.layout.sizes[layer] ?? 0, this.firstUnit);
    const inputs = part(view.layout.sizes[layer - 1] ?? 0, this.firstInput);
    const nameOf = (from: number): string =>
      layer === 1 ? inputName(config, from) : network.unitNumber(format.integer(from + 1));
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${network.unitColumn}</th>
          ${inputs.map((from) => html`<th scope="col">${network.fromUnit(nameOf(from))}</th>`)}
          <th scope="col">${network.bias}</th>
          ${hasSlopes ? html`<th scope="col">${network.slope}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${units.map((to) =>
          pieces.map(
            (piece) => html`<tr>
            <th scope="row">
              ${
                pieces.length > 1
                  ? network.unitPiece(format.integer(to + 1), format.integer(piece + 1))
                  : format.integer(to + 1)
              }
            </th>
            ${inputs.map((from) => html`<td>${exact(view.weight(layer, to, from, piece))}</td>`)}
            <td>${exact(view.bias(layer, to, piece))}</td>
            ${hasSlopes ? html`<td>${exact(view.slope(layer, to))}</td>` : nothing}
          </tr>`,
          ),
        )}
      </tbody>
    </table>`;
  }

  #left = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

/** The run's own keys must not act behind a modal dialog. */
function stopKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}

function part(count: number, first: number): number[] {
  const start = first < count ? first : 0;
  return Array.from({ length: Math.min(MOST_CELLS, count - start) }, (_, index) => start + index);
}

customElements.define('nn-weights-table', WeightsTable);
