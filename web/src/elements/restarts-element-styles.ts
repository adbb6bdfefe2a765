// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const restartsElementStyles = css`
  :host {
    display: block;
    background: var(--nn-surface);
    color: var(--nn-ink);
    container-type: inline-size;
    --nn-text: 13px;
    --nn-target: 32px;
    --nn-field: 24px;
    --nn-check: 28px;
    --nn-label-gap: 4px;
  }
  :host([hidden]) {
    display: none;
  }
  @media (pointer: coarse) {
    :host {
      --nn-text: 15px;
      --nn-target: 44px;
      --nn-field: 34px;
      --nn-check: 44px;
    }
  }
  .frame {
    display: grid;
    gap: 12px;
    padding: 16px;
    font: 450 var(--nn-text) / 1.4 var(--nn-font);
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    min-block-size: var(--nn-target);
  }
  .asked .job {
    flex: 0 1 320px;
  }
  .lead,
  .wrong {
    margin: 0;
  }
  .lead {
    color: var(--nn-ink-2);
  }
  .wrong {
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--nn-ink);
  }
`;
