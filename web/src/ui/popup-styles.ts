// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Declarations of what lies over the page at a place that is computed. */
export const floating = css`
  position: fixed;
  inset: auto;
  margin: 0;
  border: 1px solid var(--nn-edge);
  border-radius: var(--nn-radius);
  background: var(--nn-surface);
  color: var(--nn-ink);
  font-size: var(--nn-text);
  line-height: 1.45;
  overflow: auto;
  overscroll-behavior: contain;
`;

/** What opens over the page beside its button; `PopupControl` and `followAnchor` place it. */
export const popupStyles = css`
  .popup {
    ${floating}
    padding: 12px 16px;
  }
  .popup:focus {
    outline: none;
  }
`;

/** Small buttons without a frame, in rows of their own. */
export const miniStyles = css`
  .mini {
    display: grid;
    place-items: center;
    inline-size: var(--nn-mini, 26px);
    block-size: var(--nn-mini, 26px);
    padding: 0;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: var(--nn-ink-2);
    cursor: pointer;
  }
  .mini:hover,
  .mini[aria-expanded='true'] {
    border-color: var(--nn-edge);
    color: var(--nn-ink);
  }
  .mini[aria-pressed='true'] {
    background: var(--nn-ink);
    color: var(--nn-surface);
  }
`;
