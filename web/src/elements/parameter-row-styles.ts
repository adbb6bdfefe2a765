// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const parameterRowStyles = css`
  :host {
    --nn-mini: var(--nn-lock, 28px);
    display: grid;
    grid-template-columns: max(64px, 5.8em) minmax(40px, 1fr) max(68px, 5.6em) var(--nn-lock, 28px);
    align-items: center;
    column-gap: 8px;
  }
  .label {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--nn-ink-2);
  }
  .bar {
    position: relative;
    block-size: var(--nn-lock, 28px);
    cursor: ew-resize;
    touch-action: pan-y;
  }
  .bar::before {
    content: '';
    position: absolute;
    inset: calc(50% - 5px) 0;
    border-radius: 3px;
    background: var(--nn-sunken);
    border: 1px solid var(--nn-line);
  }
  .fill {
    position: absolute;
    inset-block: calc(50% - 4px);
    border-radius: 2px;
  }
  .positive {
    background: var(--nn-positive);
  }
  .negative {
    background: repeating-linear-gradient(
      90deg,
      var(--nn-negative) 0 4px,
      transparent 4px 6px
    );
  }
  .zero {
    position: absolute;
    inset-block: calc(50% - 7px);
    inset-inline-start: calc(50% - 0.5px);
    inline-size: 1px;
    background: var(--nn-edge);
  }
  nn-number-field {
    border-block-end: 1px solid var(--nn-line);
  }
  .gradient {
    grid-column: 2 / 4;
    margin-block-start: -4px;
    font-size: 11px;
    line-height: 16px;
    color: var(--nn-ink-2);
    font-variant-numeric: tabular-nums;
  }
`;
