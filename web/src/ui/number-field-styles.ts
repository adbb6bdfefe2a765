// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const numberFieldStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([inline]) .field {
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 8px;
  }
  :host([inline]) .name {
    font-size: inherit;
    line-height: inherit;
  }
  :host([inline]) .box {
    inline-size: var(--nn-inline-width, 9ch);
  }
  :host([inline]) .name {
    color: var(--nn-ink-2);
  }
  :host([bare]) .name {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host([bare]) .box:not(:hover, :focus-within) {
    border-color: transparent;
  }
  .box {
    display: flex;
    align-items: stretch;
    border-block-end: 1px solid var(--nn-line);
  }
  .box:hover:not(.off) {
    border-color: var(--nn-edge);
  }
  input {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: var(--nn-field);
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  :host([inline]) input {
    text-align: end;
  }
  :host([bare]) input {
    text-align: center;
  }
  input:disabled {
    color: var(--nn-ink-2);
    opacity: 1;
  }
  .box:has(input:focus-visible) {
    outline: 2px solid var(--nn-ink);
    outline-offset: 2px;
    border-radius: 3px;
  }
  input:focus-visible {
    outline: none;
  }
  .wrong .box {
    border-color: var(--nn-ink);
    box-shadow: 0 1px 0 var(--nn-ink);
  }
  .open {
    display: grid;
    align-items: center;
    justify-items: end;
    inline-size: var(--nn-open);
    flex: none;
    padding: 0;
    border: 0;
    background: none;
    color: var(--nn-ink-2);
    cursor: pointer;
  }
  .open:disabled {
    visibility: hidden;
  }
  .open .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .popup {
    padding: 4px;
  }
  .option {
    display: flex;
    align-items: center;
    min-block-size: var(--nn-option);
    padding: 0 12px;
    border-radius: 5px;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .option.active {
    background: var(--nn-sunken);
    outline: 1px solid var(--nn-edge);
  }
  .option[aria-selected='true'] {
    font-weight: 650;
  }
  .error {
    display: block;
    max-inline-size: min(300px, calc(100vw - 16px));
    padding: 8px 12px;
    border-color: var(--nn-ink);
    background: var(--nn-ink);
    color: var(--nn-surface);
    line-height: 1.45;
  }
  .error:not(:popover-open) {
    display: none;
  }
`;
