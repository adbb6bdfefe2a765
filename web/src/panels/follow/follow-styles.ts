// SPDX-License-Identifier: MIT
import { css } from 'lit';

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

const equations = css`
  .main {
    overflow: auto;
    scrollbar-width: thin;
  }
  .main h4.title {
    margin: 0;
    font-size: inherit;
    font-weight: 650;
  }
  .main p {
    margin: 2px 0 0;
    max-inline-size: 80ch;
    color: var(--nn-ink-2);
  }
  .main .note {
    font-size: 11px;
    line-height: 16px;
  }
  .equations {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 40px;
  }
  .equation {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: max-content;
    max-inline-size: none;
    margin-block: 8px;
    font-variant-numeric: tabular-nums;
  }
  .part {
    display: grid;
    grid-template-rows: minmax(24px, auto) auto 16px;
    justify-items: center;
    align-items: center;
  }
  .quantity {
    align-self: end;
    padding-block-end: 3px;
  }
  .shape {
    font-size: 11px;
    line-height: 16px;
    color: var(--nn-ink-2);
  }
  .cells {
    display: grid;
    gap: 0 8px;
    padding: 1px 6px;
    border: solid var(--nn-ink);
    border-width: 0 1.5px;
    border-radius: 5px;
    line-height: 18px;
    text-align: end;
  }
  .gap {
    text-align: center;
    color: var(--nn-ink-2);
  }
  .row-name {
    text-align: start;
    color: var(--nn-ink-2);
  }
  .cells .marked {
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .scalar {
    font-weight: 550;
  }
  .operator {
    padding-block-start: 8px;
  }
  .operator.bracket {
    font-size: 1.5em;
    padding-block-start: 4px;
  }
  .tables {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 10px 24px;
    margin-block: 8px;
  }
  .single {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
`;

const listing = css`
  .listing {
    display: flex;
    flex-direction: column;
    max-inline-size: 460px;
  }
  .listing .heading {
    flex: none;
    text-transform: none;
    letter-spacing: 0;
  }
  .code {
    overflow: auto;
    scrollbar-width: thin;
    border: 1px solid var(--nn-line);
    border-radius: 6px;
  }
  .code:focus-visible {
    outline-offset: -2px;
  }
  .code ol {
    inline-size: max-content;
    min-inline-size: 100%;
    margin: 0;
    padding: 4px 0;
    list-style: none;
    font:
      12px / 18px ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
  }
  .line {
    padding: 0 10px 0 7px;
    border-inline-start: 3px solid transparent;
    white-space: pre;
  }
  .line.current {
    border-color: var(--nn-ink);
    background: var(--nn-sunken);
    font-weight: 650;
  }
  .line code {
    font: inherit;
  }
  .comment {
    padding-inline-start: 2ch;
    color: var(--nn-ink-2);
    font-weight: 450;
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
    .parts {
      overflow: auto;
    }
    .main,
    .steps {
      max-block-size: 260px;
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

export const followStyles = [frame, equations, listing, narrow];
