// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';

/** Height of every row, so that a place of the scroll bar stands for a row; a thumb's reach on phones. */
export const ROW_PX = 44;

export const pointTableStyles = css`
  .table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .scroll {
    block-size: min(${unsafeCSS(10 * ROW_PX)}px, 50dvh);
    overflow-y: auto;
    border: 1px solid var(--nn-line);
    border-radius: var(--nn-radius);
  }
  .row {
    display: grid;
    grid-template-columns: 64px repeat(var(--columns), minmax(0, 1fr)) 44px;
    align-items: center;
    gap: 8px;
    block-size: ${unsafeCSS(ROW_PX)}px;
    padding-inline-start: 8px;
    font-variant-numeric: tabular-nums;
  }
  .row.header {
    block-size: 24px;
    color: var(--nn-ink-2);
    font-size: 12px;
  }
  .row > :first-child {
    color: var(--nn-ink-2);
  }
  input {
    inline-size: 100%;
    block-size: 36px;
    padding: 0 8px;
    border: 1px solid var(--nn-line);
    border-radius: 6px;
    background: var(--nn-surface);
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--nn-ink);
    background: var(--nn-sunken);
  }
  @media (max-width: 639px) {
    .row {
      grid-template-columns: 36px repeat(var(--columns), minmax(0, 1fr)) 40px;
      gap: 4px;
    }
    .row:not(.header) {
      font-size: 13px;
    }
    input {
      padding: 0 4px;
    }
  }
  .wrong {
    min-block-size: 20px;
    margin: 0;
    font-weight: 550;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
