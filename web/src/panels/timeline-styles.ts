// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** One line where there is room; else the slider has its own, on a tablet with the place beside it. */
export const timelineStyles = css`
  :host {
    display: block;
    padding: 6px var(--nn-gutter);
    background: var(--nn-surface);
  }
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 16px;
  }
  p {
    margin: 0;
  }
  .place {
    min-inline-size: 25ch;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .button.filled {
    font-weight: 450;
  }
  .hint {
    grid-column: 1 / -1;
    min-block-size: 16px;
  }
  .note {
    padding-block: 8px;
    color: var(--nn-ink-2);
  }
  .actions {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .actions .select {
    inline-size: 15rem;
    max-inline-size: 22cqi;
  }
  .slider.track {
    position: relative;
    display: block;
    touch-action: pan-y;
  }
  .slider.track input {
    display: block;
    block-size: max(var(--nn-slider), 28px);
  }
  .marks {
    position: absolute;
    inset: 0 7.5px;
    pointer-events: none;
  }
  .marks i {
    position: absolute;
    inset-block: 3px;
    inset-inline-start: calc(var(--at) * 100%);
    inline-size: 2px;
    margin-inline-start: -1px;
    background: var(--nn-ink-2);
  }
  @container (max-width: 1199px) {
    .strip {
      display: flex;
      flex-wrap: wrap;
    }
    /* Only the place fits beside it: hundreds of steps need the width. */
    .slider.track {
      flex: 1 1 calc(100% - 16rem);
    }
    .actions {
      flex-wrap: wrap;
    }
    .hint {
      flex: 1 1 10rem;
    }
  }
  @container (max-width: 639px) {
    .strip {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      row-gap: 6px;
    }
    .actions .button {
      flex: 1 0 auto;
    }
    .actions .select {
      flex: 1 0 100%;
      max-inline-size: none;
    }
  }
`;
