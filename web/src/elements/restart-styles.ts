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
  .rows {
    overflow-x: auto;
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
  @container (max-width: 479px) {
    .summary .value,
    .summary .link {
      display: block;
      margin-inline-start: auto;
    }
    .summary th,
    .summary td {
      padding-inline-start: 12px;
    }
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
`;
