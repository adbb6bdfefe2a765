// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const importStyles = css`
  :host {
    --nn-dialog-width: 640px;
  }
  .body,
  .body > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .body > div:empty {
    display: none;
  }
  .file {
    position: relative;
    justify-self: start;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 2px solid var(--nn-ink);
    outline-offset: 2px;
  }
  textarea {
    padding: 6px 8px;
    border: 1px solid var(--nn-edge);
    border-radius: 6px;
    background: var(--nn-page);
    font: 12px / 18px ui-monospace, monospace;
    white-space: pre;
    resize: vertical;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 8px 16px;
  }
  p,
  .wrong {
    margin: 0;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .wrong {
    padding: 8px 12px;
    box-shadow: inset 4px 0 var(--nn-ink);
    background: var(--nn-sunken);
  }
  .wrong ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 140px;
    gap: 12px;
    align-items: start;
  }
  nn-point-plot {
    inline-size: 140px;
    block-size: 140px;
    border: 1px solid var(--nn-line);
    border-radius: var(--nn-radius);
  }
  .rows {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 3px 12px 3px 0;
    border-block-end: 1px solid var(--nn-line);
    color: var(--nn-ink-2);
    font-weight: 450;
    text-align: start;
    white-space: nowrap;
  }
  .used {
    color: var(--nn-ink);
  }
  th.used {
    font-weight: 650;
  }
  .end {
    display: flex;
    justify-content: end;
  }
  .take:not(:disabled) {
    border-color: var(--nn-ink);
    font-weight: 650;
  }
`;
