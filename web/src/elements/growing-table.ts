// SPDX-License-Identifier: MIT
import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FrameScheduler } from '../render/frame-scheduler';
import { tableCellStyles } from './table-cell-styles';

/** Rows that are there at first, and that each later frame adds. */
const ROWS_AT_ONCE = 40;

/** A table whose first rows are there at once; the rest follows, frame by frame. */
export class GrowingTable extends LitElement {
  static override styles = [
    tableCellStyles,
    css`
      /* Most figures fit, so that columns keep their places while rows come. */
      td,
      th:not(:first-child) {
        min-inline-size: 9ch;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    head: { attribute: false },
    rows: { attribute: false },
    hasRowNames: { attribute: false },
    count: { state: true },
  };

  declare head: readonly string[];
  declare rows: readonly (readonly string[])[];
  /** The first cell of a row names it. */
  declare hasRowNames: boolean;
  /** Rows that are there. */
  declare private count: number;
  readonly #scheduler = new FrameScheduler(() => {
    this.count += ROWS_AT_ONCE;
  });

  constructor() {
    super();
    this.head = [];
    this.rows = [];
    this.hasRowNames = false;
    this.count = ROWS_AT_ONCE;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheduler.dispose();
  }

  protected override render(): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          ${this.head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.rows.slice(0, this.count).map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  protected override updated(): void {
    if (this.count < this.rows.length) this.#scheduler.request();
  }

  #row(cells: readonly string[]): TemplateResult {
    const isName = (at: number): boolean => this.hasRowNames && at === 0;
    return html`<tr>
      ${cells.map((cell, at) =>
        isName(at) ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`,
      )}
    </tr>`;
  }
}

customElements.define('nn-growing-table', GrowingTable);
