// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { shortestFloat32 } from '../shared/weights';
import { ICONS } from '../ui/icons';

/** A float32 with all digits that tell it from others. */
export function exactFigure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return String(shortestFloat32(value)).replaceAll('-', '−');
}

export interface FigureTable {
  readonly title: string;
  readonly close: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Exact figures as they were when it was opened, for the inside of a `<dialog>`. */
export function figureTable(table: FigureTable): TemplateResult {
  return html`<div class="title">
      <strong id="table-title">${table.title}</strong>
      <form method="dialog">
        <button class="button square plain" aria-label=${table.close}>${ICONS.close}</button>
      </form>
    </div>
    <div class="rows" tabindex="0" role="region" aria-labelledby="table-title">
      <table>
        <thead>
          <tr>
            ${table.columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            (row) => html`<tr>
              ${row.map((figure) => html`<td>${figure}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** The run's own keys must not act behind a modal dialog. */
export function stopKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') event.stopPropagation();
}

export const figureTableStyles = css`
  dialog {
    max-inline-size: min(720px, calc(100vw - 24px));
    max-block-size: min(640px, calc(100vh - 24px));
    padding: 0;
    border: 1px solid var(--nn-edge);
    border-radius: var(--nn-radius);
    background: var(--nn-surface);
    color: var(--nn-ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  .title {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 16px;
    padding: 8px 8px 8px 16px;
    background: var(--nn-surface);
    border-block-end: 1px solid var(--nn-line);
  }
  .rows {
    padding: 8px 16px 16px;
    overflow-x: auto;
  }
  .rows table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .rows th,
  .rows td {
    padding: 2px 0 2px 20px;
    text-align: end;
    white-space: nowrap;
  }
  .rows th:first-child,
  .rows td:first-child {
    padding-inline-start: 0;
  }
  .rows th {
    font-weight: 550;
  }
`;
