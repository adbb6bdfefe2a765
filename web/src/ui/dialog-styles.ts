// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The look of a modal dialog; on a phone it takes the whole screen. */
export const dialogStyles = css`
  :host {
    display: contents;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(var(--nn-dialog-width, 560px), calc(100vw - 32px));
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    border: 1px solid var(--nn-edge);
    border-radius: 10px;
    background: var(--nn-surface);
    color: var(--nn-ink);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .title {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px 8px 8px 20px;
    border-block-end: 1px solid var(--nn-line);
    background: var(--nn-surface);
  }
  h2 {
    margin: 0;
    font-size: 16px;
    font-weight: 650;
  }
  .body {
    padding: 16px 20px 20px;
  }
  @media (max-width: 639px) {
    dialog {
      inline-size: 100vw;
      max-inline-size: none;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
    }
    .title {
      padding-inline-start: 16px;
    }
    .body {
      padding: 16px;
    }
  }
`;
