// SPDX-License-Identifier: MIT
import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import { controlStyles } from '../../ui/control-styles';
import { ICONS } from '../../ui/icons';
import type { MatrixPart } from './equation';
import { shapeText } from './equation-view';
import { exactEntry } from './matrix-format';
import { quantityMath } from './quantity-math';

/** So many rows and columns are there at a time; the others by buttons. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 6;

/** All numbers of a matrix as a table, however large it is. */
export class NumberTable extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        min-inline-size: 0;
      }
      .scroll {
        position: relative;
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding-block-end: 4px;
        text-align: start;
        white-space: nowrap;
      }
      .shape {
        font-size: 11px;
        color: var(--nn-ink-2);
      }
      th,
      td {
        padding: 1px 6px;
        text-align: end;
        font-weight: 450;
      }
      th {
        font-size: 11px;
        color: var(--nn-ink-2);
      }
      tbody th {
        border-inline-end: 1px solid var(--nn-line);
      }
      .marked {
        font-weight: 650;
        background: var(--nn-sunken);
      }
      .pages {
        display: flex;
        align-items: center;
        gap: 4px;
        font-size: 11px;
        color: var(--nn-ink-2);
      }
      .pages .button {
        min-block-size: var(--nn-check);
        min-inline-size: var(--nn-check);
      }
      .before .icon {
        rotate: 90deg;
      }
      .after .icon {
        rotate: -90deg;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    shown: { attribute: false },
    texts: { attribute: false },
    firstRow: { state: true },
    firstColumn: { state: true },
  };

  declare shown: MatrixPart;
  declare texts: FollowTexts;
  declare private firstRow: number;
  declare private firstColumn: number;

  constructor() {
    super();
    this.firstRow = 0;
    this.firstColumn = 0;
  }

  protected override willUpdate(): void {
    const { rows, columns } = this.shown.matrix;
    if (this.firstRow >= rows) this.firstRow = 0;
    if (this.firstColumn >= columns) this.firstColumn = 0;
  }

  protected override render(): TemplateResult {
    const { shown, texts } = this;
    const { rows, columns } = shown.matrix;
    const shownRows = places(this.firstRow, MOST_ROWS, rows);
    const shownColumns = places(this.firstColumn, MOST_COLUMNS, columns);
    return html`<div class="scroll">
        <table>
          <caption>
            ${quantityMath(shown.quantity)} <span class="shape">${shapeText(shown)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col"><span class="visually-hidden">${texts.row}</span></th>
              ${shownColumns.map(
                (column) =>
                  html`<th scope="col">
                    <span class="visually-hidden">${texts.column}</span> ${column + 1}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${shownRows.map((row) => this.#row(row, shownColumns))}
          </tbody>
        </table>
      </div>
      ${this.#pages(this.firstRow, MOST_ROWS, rows, texts.rowsOf, texts.moreRows, (first) => {
        this.firstRow = first;
      })}
      ${this.#pages(
        this.firstColumn,
        MOST_COLUMNS,
        columns,
        texts.columnsOf,
        texts.moreColumns,
        (first) => {
          this.firstColumn = first;
        },
      )}`;
  }

  #row(row: number, shownColumns: readonly number[]): TemplateResult {
    const { matrix, names, row: marked, marks } = this.shown;
    return html`<tr>
      <th scope="row">${names?.[row] ?? row + 1}</th>
      ${shownColumns.map((column) => {
        const isMarked = row === marked || marks?.[row] === column;
        const value = matrix.values[row * matrix.columns + column] ?? Number.NaN;
        return html`<td class=${isMarked ? 'marked' : ''}>${exactEntry(value)}</td>`;
      })}
    </tr>`;
  }

  #pages(
    first: number,
    most: number,
    count: number,
    where: FollowTexts['rowsOf'],
    label: string,
    go: (first: number) => void,
  ): TemplateResult | typeof nothing {
    if (count <= most) return nothing;
    const last = Math.min(count, first + most);
    const text = where(String(first + 1), String(last), String(count));
    const button = (kind: 'before' | 'after', to: number): TemplateResult => html`<button
      class="button square plain ${kind}"
      type="button"
      aria-label=${`${label}: ${kind === 'before' ? '−' : '+'}${most}`}
      ?disabled=${to < 0 || to >= count}
      @click=${() => go(to)}
    >
      ${ICONS.chevron}
    </button>`;
    return html`<div class="pages">
      ${button('before', first - most)} <span role="status">${text}</span>
      ${button('after', first + most)}
    </div>`;
  }
}

function places(first: number, most: number, count: number): number[] {
  return Array.from({ length: Math.min(most, count - first) }, (_, at) => first + at);
}

customElements.define('nn-number-table', NumberTable);
