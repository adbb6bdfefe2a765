// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { ICONS } from '../ui/icons';

/** Digits that tell two recorded figures apart. */
const EXACT_DIGITS = 6;

export interface SeriesTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** Cells as they are shown. */
  readonly rows: readonly (readonly string[])[];
}

/** A figure with all digits that mean something; what is missing has a sign. */
export function exactly(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return Number.isFinite(value) ? String(Number(value.toPrecision(EXACT_DIGITS))) : '∞';
}

/** The content of the dialog that shows a table. */
export function tableDialog(
  { title, columns, rows }: SeriesTable,
  closeLabel: string,
  close: () => void,
): TemplateResult {
  return html`<div class="title">
      <strong id="table-title">${title}</strong>
      <button class="button square plain" type="button" aria-label=${closeLabel} @click=${close}>
        ${ICONS.close}
      </button>
    </div>
    <div class="rows" tabindex="0" role="region" aria-labelledby="table-title">
      <table>
        <thead>
          <tr>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>`;
}
