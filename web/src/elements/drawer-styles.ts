// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** A quiet bar, and the open panels above it: side by side where there is room, one below the other on a phone. */
export const drawerStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    background: var(--nn-surface);
  }
  .panels {
    display: flex;
    gap: 1px;
    min-inline-size: 0;
    border-block-start: 1px solid var(--nn-line);
    background: var(--nn-line);
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }
  nn-panel {
    flex: 1 0 min(100%, 320px);
    min-inline-size: 0;
    block-size: var(--nn-panel-height, clamp(232px, 33vh, 340px));
    background: var(--nn-surface);
  }
  nn-panel[wide] {
    flex: 2 0 min(100%, 560px);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-inline: var(--nn-gutter);
    border-block-start: 1px solid var(--nn-line);
  }
  .names {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    margin: 0 -5px;
    padding: 3px 5px;
  }
  .heading {
    flex: none;
  }
  .name {
    flex: none;
    min-block-size: calc(var(--nn-target) - 4px);
    padding: 0 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    white-space: nowrap;
    cursor: pointer;
    touch-action: manipulation;
    color: var(--nn-ink-2);
  }
  .name[aria-expanded='true'] {
    color: var(--nn-ink);
    font-weight: 650;
    box-shadow: inset 0 -2px var(--nn-ink);
    border-radius: 6px 6px 0 0;
  }
  .name.empty {
    text-decoration: line-through;
  }
  nn-panel[strip] {
    display: block;
    block-size: auto;
    min-block-size: 0;
    border-block-start: 1px solid var(--nn-line);
  }
  #open-timeline {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    margin-inline-end: -8px;
  }
  #open-timeline .icon {
    rotate: 180deg;
  }
  #open-timeline[aria-expanded='true'] .icon {
    rotate: none;
  }
  @media (hover: hover) {
    .name:hover {
      background: var(--nn-sunken);
    }
  }
  /* All names in sight at 1280 px. */
  @container (min-width: 1180px) {
    .names {
      gap: 2px;
    }
    .name {
      padding-inline: 6px;
    }
  }
  @container (max-width: 639px) {
    .panels {
      flex-direction: column;
    }
    nn-panel,
    nn-panel[wide] {
      flex: none;
      block-size: auto;
      min-block-size: 260px;
    }
    .bar > .heading {
      display: none;
    }
    .name {
      min-block-size: var(--nn-target);
      min-inline-size: var(--nn-target);
    }
  }
`;
