// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const runOptionsStyles = css`
  :host {
    display: block;
  }
  .toggle {
    gap: 2px;
    padding: 0 4px;
  }
  .toggle.set {
    border-color: var(--nn-ink);
  }
  .popup {
    inline-size: min(340px, calc(100vw - 16px));
  }
  fieldset {
    margin: 0 0 12px;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 650;
  }
  .choice,
  .mark {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--nn-target);
  }
  .choice input {
    accent-color: var(--nn-ink);
    inline-size: 16px;
    block-size: 16px;
  }
  .choice:has(:disabled) {
    color: var(--nn-ink-2);
  }
  .hint {
    margin-block: 4px 8px;
  }
  .under {
    margin-block: calc(2px - (var(--nn-target) - 24px) / 2) 4px;
    padding-inline-start: 24px;
  }
  .mark span {
    flex: 1;
  }
  .mark input {
    inline-size: 104px;
    block-size: max(28px, calc(var(--nn-target) - 4px));
    padding: 0 8px;
    border: 1px solid var(--nn-edge);
    border-radius: 6px;
    background: var(--nn-page);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .mark input::placeholder {
    color: var(--nn-ink-2);
    opacity: 1;
  }
  .mark input[aria-invalid] {
    border-color: var(--nn-ink);
    box-shadow: inset 0 -2px var(--nn-ink);
  }
  .wrong {
    margin: 0 0 4px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--nn-ink);
  }
  .end {
    display: flex;
    justify-content: flex-end;
  }
`;
