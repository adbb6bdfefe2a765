// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { ICONS } from '../ui/icons';
import './growing-table';
import { tableCellStyles } from './table-cell-styles';

/** What a table in a dialog says. */
export interface DialogTable {
  readonly title: string;
  readonly closeLabel: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The first cell of a row names it. */
  readonly hasRowNames?: boolean;
}

/** The content of a dialog that shows a table under its title. */
export function dialogTable(
  { title, closeLabel, head, rows, hasRowNames = false }: DialogTable,
  close: () => void,
): TemplateResult {
  return html`<div class="title">
      <strong id="table-title">${title}</strong>
      <button class="button square plain" type="button" aria-label=${closeLabel} @click=${close}>
        ${ICONS.close}
      </button>
    </div>
    <div class="all" tabindex="0" role="region" aria-labelledby="table-title">
      <nn-growing-table .head=${head} .rows=${rows} .hasRowNames=${hasRowNames}></nn-growing-table>
    </div>`;
}

/** Digits that tell two recorded figures apart. */
const EXACT_DIGITS = 6;

/** A figure with all digits that mean something; what is missing has a sign. */
export function exactly(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return Number.isFinite(value) ? String(Number(value.toPrecision(EXACT_DIGITS))) : '∞';
}

const dialogStyles = css`
  dialog {
    max-inline-size: min(760px, calc(100vw - 24px));
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
  .all {
    padding: 8px 16px 16px;
    overflow-x: auto;
  }
`;

/** Dialogs with tables, and tables beside drawings. */
export const tableStyles = [dialogStyles, tableCellStyles];
