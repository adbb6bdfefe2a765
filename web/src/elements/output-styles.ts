// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const outputStyles = css`
  :host {
    display: grid;
    gap: 8px;
  }
  /* Nothing but the field: its legend, probe and choices are for larger places. */
  :host([bare]) :is(.head, #probe, .options) {
    display: none;
  }
  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 2px 12px;
  }
  .head .hint {
    grid-column: 1 / -1;
    text-align: end;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 4px;
    white-space: nowrap;
  }
  .area {
    aspect-ratio: 1;
    border-radius: var(--nn-radius);
    background: var(--nn-sunken);
  }
  canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: var(--nn-radius);
    touch-action: pan-y;
    cursor: crosshair;
  }
  output {
    display: block;
    min-block-size: 20px;
    line-height: 20px;
    color: var(--nn-ink-2);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
`;
