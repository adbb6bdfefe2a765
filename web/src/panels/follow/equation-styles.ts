// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** A step with its equations or tables. */
export const equationStyles = css`
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

/** The NumPy lines. */
export const listingStyles = css`
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
