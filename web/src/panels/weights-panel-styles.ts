// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const weightsPanelStyles = css`
  .scroll {
    position: absolute;
    inset: 0;
    overflow: auto;
    overscroll-behavior: contain;
    cursor: crosshair;
  }
  .scale {
    display: flex;
    align-items: center;
    gap: 6px;
    margin-inline-start: auto;
    font-size: 11px;
    color: var(--nn-ink-2);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .bar {
    inline-size: 56px;
    block-size: 8px;
    border: 1px solid var(--nn-line);
    border-radius: 2px;
    background: linear-gradient(
      to right in oklab,
      var(--nn-area-negative),
      var(--nn-area-zero),
      var(--nn-area-positive)
    );
  }
`;
