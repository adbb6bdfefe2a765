// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const restartStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .results {
    display: grid;
    gap: 8px 24px;
  }
  @container (min-width: 640px) {
    .results {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  .drawing,
  .facts {
    display: grid;
    align-content: start;
    gap: 8px;
    min-inline-size: 0;
  }
  .choices {
    display: flex;
    align-items: end;
    gap: 16px;
  }
  .choices > :first-child {
    flex: 0 1 200px;
  }
  .area {
    position: relative;
    block-size: calc(34px + var(--bands) * 112px);
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 4px;
    touch-action: pan-y;
  }
  output {
    min-block-size: 1.4em;
    color: var(--nn-ink-2);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .rows,
  .all {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 3px 0 3px 20px;
    text-align: end;
    white-space: nowrap;
    font-weight: 450;
  }
  thead th {
    font-weight: 550;
  }
  tr > :first-child {
    padding-inline-start: 0;
  }
  tbody th {
    text-align: start;
    color: var(--nn-ink-2);
  }
  .name {
    text-align: start;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .value + .link {
    margin-inline-start: 8px;
  }
  .link:disabled {
    text-decoration: none;
    color: var(--nn-ink-2);
    cursor: default;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
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
  }
`;
