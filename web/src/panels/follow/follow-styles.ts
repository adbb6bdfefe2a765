// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { equationStyles, listingStyles } from './equation-styles';

const frame = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-inline-size: 0;
    min-block-size: 0;
    container: follow / inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 6px 16px;
  }
  .player {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .player .button {
    min-block-size: var(--nn-option, 28px);
    min-inline-size: 32px;
  }
  .player .before .icon {
    scale: -1 1;
  }
  .where {
    padding-inline: 4px;
    font-variant-numeric: tabular-nums;
    color: var(--nn-ink-2);
    white-space: nowrap;
  }
  .switch {
    display: flex;
  }
  .choice {
    min-block-size: var(--nn-option, 28px);
    padding: 0 10px;
    border: 1px solid var(--nn-line);
    background: var(--nn-surface);
    cursor: pointer;
  }
  .choice:first-child {
    border-radius: var(--nn-radius) 0 0 var(--nn-radius);
  }
  .choice:last-child {
    margin-inline-start: -1px;
    border-radius: 0 var(--nn-radius) var(--nn-radius) 0;
  }
  .choice[aria-pressed='true'] {
    position: relative;
    border-color: var(--nn-ink);
    font-weight: 650;
  }
  .parts {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(130px, auto) minmax(0, 1fr) minmax(0, auto);
    gap: 16px;
    min-block-size: 0;
  }
  .parts > * {
    min-block-size: 0;
    min-inline-size: 0;
  }
  .message {
    margin: auto;
    max-inline-size: 44ch;
    text-align: center;
    color: var(--nn-ink-2);
  }
  /* What is only spoken stands in the boxes that scroll, and must not widen the page. */
  .steps,
  .main,
  .code {
    position: relative;
  }
  .steps {
    overflow: auto;
    scrollbar-width: thin;
    border-inline-end: 1px solid var(--nn-line);
  }
  .half-name {
    display: block;
    padding: 2px 6px 0;
    font-size: 11px;
    color: var(--nn-ink-2);
  }
  .steps ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .step {
    inline-size: 100%;
    min-block-size: var(--nn-check, 24px);
    padding: 1px 10px 1px 6px;
    border: 0;
    border-inline-start: 3px solid transparent;
    background: none;
    text-align: start;
    white-space: nowrap;
    cursor: pointer;
  }
  .step:focus-visible {
    outline-offset: -2px;
  }
  .step[aria-current='step'] {
    border-color: var(--nn-ink);
    background: var(--nn-sunken);
    font-weight: 650;
  }
  @media (hover: hover) {
    .step:hover {
      background: var(--nn-sunken);
    }
  }
`;

const narrow = css`
  @container follow (max-width: 860px) {
    .parts {
      grid-template-columns: minmax(120px, auto) minmax(0, 1fr);
    }
    .listing {
      grid-column: 1 / -1;
      max-inline-size: none;
    }
    /* All of it scrolls in the panel. */
    .parts {
      flex: none;
    }
    .main,
    .steps {
      max-block-size: 220px;
    }
  }
  @container follow (max-width: 560px) {
    .choice {
      padding: 0 8px;
    }
    .parts {
      display: flex;
      flex-direction: column;
      gap: 8px;
    }
    .steps {
      display: flex;
      align-items: end;
      gap: 8px;
      border: 0;
      border-block-end: 1px solid var(--nn-line);
      overflow-x: auto;
      flex: none;
    }
    .steps ol {
      display: flex;
    }
    .step {
      min-block-size: var(--nn-target);
      padding: 0 8px;
      border-inline-start: 0;
      border-block-end: 3px solid transparent;
    }
    .main {
      max-block-size: none;
      overflow: visible;
    }
    .equation {
      inline-size: auto;
      flex-wrap: wrap;
    }
    .part {
      max-inline-size: 100%;
    }
    .cells {
      max-inline-size: 100%;
      overflow-x: auto;
    }
  }
`;

/** The panel; how it changes in narrow places comes last. */
export const followStyles = [frame, equationStyles, listingStyles, narrow];
