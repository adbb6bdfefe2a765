// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const explainStyles = css`
  :host {
    display: inline-flex;
    vertical-align: middle;
  }
  .ask {
    position: relative;
    inline-size: 16px;
    block-size: 16px;
    padding: 0;
    border: 1px solid var(--nn-line);
    border-radius: 50%;
    background: var(--nn-surface);
    color: var(--nn-ink-2);
    font-size: 10px;
    line-height: 1;
    font-weight: 550;
    letter-spacing: 0;
    cursor: help;
    touch-action: manipulation;
  }
  /* What can be hit is larger than what is seen. */
  .ask::after {
    content: '';
    position: absolute;
    inset: var(--nn-ask-reach, -5px);
  }
  .ask:hover,
  .ask[aria-expanded='true'] {
    border-color: var(--nn-ink);
    color: var(--nn-ink);
  }
  .popup {
    inline-size: min(380px, calc(100vw - 16px));
    line-height: 1.5;
    font-weight: 450;
    letter-spacing: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
  }
  h3,
  h4 {
    margin: 0;
    font-size: inherit;
    font-weight: 650;
  }
  h4,
  summary {
    margin-block-start: 10px;
    color: var(--nn-ink-2);
    font-size: 12px;
    font-weight: 450;
  }
  summary {
    min-block-size: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  p {
    margin: 4px 0 0;
  }
  b {
    font-weight: 650;
  }
  .choice + .choice {
    margin-block-start: 12px;
  }
  .formula {
    margin-block-start: 8px;
    padding: 8px 10px;
    border-radius: 6px;
    background: var(--nn-sunken);
    overflow-x: auto;
  }
  math {
    font-family: 'Latin Modern Math', 'STIX Two Math', 'Cambria Math', 'Libertinus Math', math, serif;
    font-size: 15px;
    text-align: start;
  }
  figure {
    display: flex;
    align-items: center;
    gap: 12px;
    margin: 8px 0 0;
  }
  figcaption {
    font-size: 12px;
    color: var(--nn-ink-2);
  }
  .curve {
    flex: none;
    border: 1px solid var(--nn-line);
    border-radius: 6px;
    overflow: hidden;
    fill: none;
    stroke-width: 1.75;
  }
  .axis {
    stroke: var(--nn-line);
    stroke-width: 1;
  }
  .f {
    stroke: var(--nn-ink);
  }
  .slope {
    stroke: var(--nn-ink-2);
    stroke-dasharray: 4 3;
  }
`;
