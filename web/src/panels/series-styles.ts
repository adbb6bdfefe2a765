// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** What a chart of the drawer has beyond that of the column. */
export const seriesStyles = css`
  :host {
    min-block-size: 0;
    min-inline-size: 0;
  }
  .message {
    margin: auto;
    max-inline-size: 42ch;
    text-align: center;
    color: var(--nn-ink-2);
  }
  .readings {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    font-size: 11px;
    line-height: 17px;
    font-variant-numeric: tabular-nums;
    color: var(--nn-ink-2);
  }
  .moment {
    margin: 0;
  }
  .readings dl {
    display: contents;
  }
  .readings dl > div {
    display: flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
  }
  .readings dt {
    display: flex;
    align-items: center;
    gap: 5px;
    min-inline-size: 0;
  }
  .readings dd {
    margin: 0;
    /* As 0.00123, so that a digit more does not move what follows. */
    min-inline-size: 7ch;
    color: var(--nn-ink);
    font-weight: 550;
  }
  .readings .note {
    color: var(--nn-ink-2);
    font-weight: 450;
  }
  .swatch {
    flex: none;
    inline-size: 22px;
    block-size: 8px;
  }
  .area {
    min-block-size: 96px;
  }
  canvas {
    cursor: crosshair;
  }
  .foot {
    flex-wrap: wrap;
    min-block-size: var(--nn-check);
    gap: 2px 10px;
  }
  .zoom {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
  }
  .zoom .button {
    min-inline-size: max(28px, var(--nn-check));
    min-block-size: var(--nn-check);
    padding: 0 6px;
    border-color: transparent;
    background: none;
    font-size: 12px;
  }
  .zoom .button:disabled {
    opacity: 0.5;
  }
  .hint {
    text-wrap: pretty;
  }
  @container (max-width: 639px) {
    .area {
      min-block-size: 168px;
    }
  }
`;
