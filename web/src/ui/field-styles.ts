// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Sliders and checkboxes. */
export const fieldStyles = css`
  .slider {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: baseline;
    column-gap: 8px;
  }
  .slider-label {
    color: var(--nn-ink-2);
  }
  .explained .slider-value {
    margin-inline-end: 24px;
  }
  .slider-value {
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  .slider input {
    grid-column: 1 / -1;
    appearance: none;
    inline-size: 100%;
    block-size: var(--nn-slider);
    background: none;
    cursor: pointer;
  }
  .slider input::-webkit-slider-runnable-track {
    block-size: 3px;
    border-radius: 2px;
    background: linear-gradient(
      to right,
      var(--nn-ink) var(--filled),
      var(--nn-edge) var(--filled)
    );
  }
  .slider input::-moz-range-track {
    block-size: 3px;
    border-radius: 2px;
    background: var(--nn-edge);
  }
  .slider input::-moz-range-progress {
    block-size: 3px;
    border-radius: 2px;
    background: var(--nn-ink);
  }
  .slider input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 15px;
    block-size: 15px;
    margin-block-start: -6px;
    border: 2px solid var(--nn-ink);
    border-radius: 50%;
    background: var(--nn-surface);
  }
  .slider input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 15px;
    block-size: 15px;
    border: 2px solid var(--nn-ink);
    border-radius: 50%;
    background: var(--nn-surface);
  }
  /* Around the track it would cut through the labels. */
  .slider input:focus-visible {
    outline: none;
  }
  .slider input:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--nn-ink);
    outline-offset: 2px;
  }
  .slider input:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--nn-ink);
    outline-offset: 2px;
  }
  .slider input:disabled {
    cursor: default;
    opacity: 0.35;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--nn-check);
    cursor: pointer;
  }
  .check input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 15px;
    block-size: 15px;
    border: 1.5px solid var(--nn-edge);
    border-radius: 4px;
    background: var(--nn-surface);
    cursor: pointer;
  }
  .check input:checked {
    border-color: var(--nn-ink);
    background: var(--nn-ink);
  }
  .check input:checked::after {
    content: '';
    inline-size: 8px;
    block-size: 4px;
    margin-block-end: 2px;
    border: solid var(--nn-surface);
    border-width: 0 0 2px 2px;
    rotate: -45deg;
  }
  .check input:disabled,
  .check input:disabled + span {
    cursor: default;
    opacity: 0.6;
  }
`;
