// SPDX-License-Identifier: MIT
import { css, unsafeCSS } from 'lit';

const isCoarse = globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;

/** Height of every row, so that a place of the scroll bar stands for a row; a thumb's reach on phones. */
export const ROW_PX = isCoarse ? 44 : 26;
/** Height of the row with the names of the columns. */
export const HEAD_PX = isCoarse ? 44 : 28;

export const examplesPanelStyles = css`
  .scroll {
    flex: 1 1 0;
    /* Where nothing limits its height, the rows must not. */
    contain: size;
    min-block-size: ${unsafeCSS(HEAD_PX + 2 * ROW_PX)}px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--nn-line);
    border-radius: 4px;
  }
  @container (max-width: 639px) {
    .scroll {
      min-block-size: ${unsafeCSS(HEAD_PX + 6 * ROW_PX)}px;
    }
  }
  .rows {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    align-items: center;
    block-size: ${unsafeCSS(ROW_PX)}px;
    padding-inline: 4px;
    border-block-end: 1px solid var(--nn-line);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    cursor: pointer;
  }
  .row > * {
    padding-inline: 4px;
    text-align: end;
  }
  .row.head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    block-size: ${unsafeCSS(HEAD_PX)}px;
    background: var(--nn-surface);
    cursor: default;
  }
  .row.head button {
    inline-size: 100%;
    min-block-size: ${unsafeCSS(HEAD_PX - 4)}px;
    padding: 0;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: end;
    font-size: 12px;
    font-weight: 550;
    color: var(--nn-ink-2);
    cursor: pointer;
  }
  .row.head [aria-sort='ascending'] button,
  .row.head [aria-sort='descending'] button {
    color: var(--nn-ink);
    font-weight: 650;
  }
  .row[aria-selected='true'] {
    background: var(--nn-sunken);
    font-weight: 650;
    box-shadow: inset 3px 0 var(--nn-ink);
  }
  @media (hover: hover) {
    .row:not(.head):hover {
      background: var(--nn-sunken);
    }
    .row.head button:hover {
      text-decoration: underline;
    }
  }
  .class svg {
    margin-inline-end: 4px;
    vertical-align: -2px;
  }
  em {
    margin-inline-start: 4px;
    font-style: normal;
    vertical-align: 1px;
    font-size: 11px;
    font-weight: 650;
  }
  .hint {
    flex: 1;
    min-inline-size: 0;
  }
`;
