// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The look of `tabList`. */
export const tabStyles = css`
  .tabs {
    display: flex;
    padding: 2px;
    border-radius: var(--nn-radius);
    background: var(--nn-sunken);
  }
  .tabs button {
    min-block-size: calc(var(--nn-option) - 2px);
    padding: 0 5px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: var(--nn-ink-2);
    font-size: 12px;
    white-space: nowrap;
    cursor: pointer;
  }
  .tabs button[aria-selected='true'] {
    border-color: var(--nn-line);
    background: var(--nn-surface);
    color: var(--nn-ink);
    font-weight: 550;
  }
  @container (max-width: 639px) {
    .tabs button {
      min-block-size: var(--nn-check);
      min-inline-size: var(--nn-check);
    }
  }
`;
