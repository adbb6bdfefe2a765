// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Native controls in the look of the playground; `--nn-target` and `--nn-text` come from its layout. */
export const controlStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  fieldset.lockable {
    display: contents;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--nn-ink);
    outline-offset: 2px;
  }
  .select:focus-visible {
    border-radius: 3px;
  }
  .icon {
    display: block;
    flex: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--nn-target);
    min-inline-size: var(--nn-target);
    padding: 0 12px;
    border: 1px solid var(--nn-line);
    border-radius: var(--nn-radius);
    background: var(--nn-surface);
    font-weight: 450;
    white-space: nowrap;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button.square {
    padding: 0;
  }
  .button.filled {
    border-color: var(--nn-ink);
    background: var(--nn-ink);
    color: var(--nn-surface);
    font-weight: 650;
  }
  .button.plain {
    border-color: transparent;
    background: none;
  }
  @media (hover: hover) {
    .button:not(:disabled):hover {
      border-color: var(--nn-edge);
    }
    .button.plain:not(:disabled):hover {
      background: var(--nn-sunken);
      border-color: transparent;
    }
    .button.filled:not(:disabled):hover {
      background: color-mix(in srgb, var(--nn-ink) 86%, var(--nn-surface));
    }
  }
  .button:disabled {
    cursor: default;
    color: var(--nn-ink-3);
  }
  .field {
    display: grid;
    gap: var(--nn-label-gap);
    min-inline-size: 0;
  }
  .explained:not(.inline) {
    --nn-ask-room: 20px;
  }
  .field > .name {
    padding-inline-end: var(--nn-ask-room, 0);
    overflow: hidden;
    text-overflow: ellipsis;
    font-size: 11px;
    line-height: 16px;
    color: var(--nn-ink-2);
    white-space: nowrap;
  }
  .select {
    appearance: none;
    inline-size: 100%;
    block-size: calc(var(--nn-field) + 1px);
    padding: 0 18px 0 0;
    border: 0;
    border-block-end: 1px solid var(--nn-line);
    border-radius: 0;
    background: no-repeat right 1px center / 14px 14px;
    background-image: var(--nn-chevron);
    font-weight: 550;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select option {
    background: var(--nn-surface);
    color: var(--nn-ink);
    font-weight: 450;
  }
  .select:hover:not(:disabled) {
    border-color: var(--nn-edge);
  }
  .select:disabled {
    cursor: default;
    opacity: 1;
    color: var(--nn-ink-2);
  }
  .explained {
    position: relative;
    min-inline-size: 0;
  }
  .explained > nn-explain {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .explained.inline {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .explained.inline > :first-child {
    flex: 1;
  }
  .explained.inline > nn-explain {
    position: static;
  }
  .headed {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .hint {
    margin: 0;
    font-size: 11px;
    line-height: 16px;
    color: var(--nn-ink-2);
  }
  .heading {
    margin: 0;
    font-size: 11px;
    line-height: 20px;
    font-weight: 650;
    letter-spacing: 0.08em;
    text-transform: uppercase;
    color: var(--nn-ink-2);
  }
  .heading:lang(zh) {
    font-size: 12px;
    letter-spacing: 0;
  }
`;
