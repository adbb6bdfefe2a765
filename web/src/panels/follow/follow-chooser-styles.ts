// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Number, inputs and class of what is followed, in one line where there is room. */
export const chooserStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 4px 12px;
    min-inline-size: 0;
  }
  .walk {
    display: flex;
    align-items: end;
    gap: 2px;
  }
  .walk .button {
    min-block-size: var(--nn-check);
    min-inline-size: var(--nn-check);
  }
  .walk .back .icon {
    rotate: 90deg;
  }
  .walk .on .icon {
    rotate: -90deg;
  }
  input {
    inline-size: 8ch;
    block-size: calc(var(--nn-field) + 1px);
    padding: 0;
    border: 0;
    border-block-end: 1px solid var(--nn-line);
    border-radius: 0;
    background: none;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  input:hover:not(:disabled) {
    border-color: var(--nn-edge);
  }
  input[aria-invalid] {
    border-block-end: 2px solid var(--nn-ink);
  }
  .number input {
    inline-size: 5ch;
  }
  .number .box {
    display: flex;
    align-items: baseline;
    gap: 4px;
    white-space: nowrap;
  }
  .count {
    min-inline-size: 13ch;
    font-size: 11px;
    color: var(--nn-ink-2);
  }
  .class {
    min-inline-size: 72px;
  }
  .wrong,
  .hint {
    flex: 0 1 auto;
    min-inline-size: 0;
    padding-block-end: 6px;
  }
  @container (max-width: 560px) {
    .walk {
      flex-basis: 100%;
    }
    .hint {
      padding-block-end: 0;
    }
  }
  .wrong {
    margin: 0;
    max-inline-size: 48ch;
    font-weight: 550;
  }
`;
