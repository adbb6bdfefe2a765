// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** A panel that fills its frame: controls, then a drawing that takes what is left, then a foot. */
export const panelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .tools,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .tools .field {
    flex: 0 1 auto;
    min-inline-size: 72px;
  }
  .area {
    position: relative;
    flex: 1;
    min-block-size: 130px;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .foot output {
    flex: 1;
    min-inline-size: 0;
    color: var(--nn-ink-2);
    font-size: 11px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .link {
    flex: none;
    min-inline-size: var(--nn-check);
    min-block-size: var(--nn-check);
    padding: 0;
    text-align: end;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .figures > div {
    display: flex;
    align-items: baseline;
    gap: 6px;
  }
  dt {
    font-size: 11px;
    color: var(--nn-ink-2);
  }
  dd {
    margin: 0;
    font-weight: 550;
  }
  dd svg {
    vertical-align: -2px;
  }
  .message {
    margin: auto;
    max-inline-size: 40ch;
    text-align: center;
    color: var(--nn-ink-2);
  }
`;
