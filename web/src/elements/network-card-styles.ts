// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { floating } from '../ui/popup-styles';

export const networkCardStyles = css`
  :host {
    ${floating}
    padding: 0;
    inline-size: min(328px, calc(100vw - 16px));
  }
  :host([pinned]) {
    border-color: var(--nn-ink);
  }
  /* Room for fingers. */
  @media (hover: none) and (pointer: coarse) {
    :host {
      --nn-lock: 44px;
      inline-size: min(376px, calc(100vw - 16px));
    }
  }
  :host(.sheet) {
    --nn-lock: 44px;
    inline-size: 100vw;
    max-inline-size: none;
    border-inline: 0;
    border-radius: 0;
  }
  :host(:not(:popover-open)) {
    display: none;
  }
  .body {
    padding: 10px 14px 12px;
  }
  .body:focus-visible {
    outline-offset: -3px;
  }
  .top {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--nn-lock, 28px);
  }
  .top > :nth-child(3) {
    margin-inline-start: auto;
  }
  h3 {
    margin: 0;
    font-size: inherit;
    font-weight: 650;
  }
  .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--nn-lock, 28px);
    block-size: var(--nn-lock, 28px);
    margin-inline-end: -6px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    cursor: pointer;
  }
  .close:hover {
    background: var(--nn-sunken);
  }
  p {
    margin: 2px 0 8px;
    color: var(--nn-ink-2);
  }
  .formula {
    color: var(--nn-ink);
    font-size: 14px;
    line-height: 1.6;
    font-variant-numeric: tabular-nums;
  }
  .state {
    padding: 6px 10px;
    border-inline-start: 3px solid var(--nn-ink);
    background: var(--nn-sunken);
    color: var(--nn-ink);
  }
  .rows {
    display: grid;
    gap: 2px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--nn-line);
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 24px;
    margin-block-start: 6px;
    font-size: 11px;
    line-height: 16px;
    color: var(--nn-ink-2);
  }
  .small {
    min-block-size: var(--nn-lock, 24px);
    padding: 0 10px;
    border: 1px solid var(--nn-line);
    border-radius: 6px;
    background: none;
    color: var(--nn-ink);
    font-size: 12px;
    white-space: nowrap;
    cursor: pointer;
  }
  .small[aria-pressed='true'] {
    border-color: var(--nn-ink);
    background: var(--nn-ink);
    color: var(--nn-surface);
  }
  .small:hover {
    border-color: var(--nn-edge);
  }
`;
