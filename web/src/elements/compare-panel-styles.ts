// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const comparePanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 6px;
    min-inline-size: 0;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: var(--nn-check);
  }
  h3 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-size: 14px;
    font-weight: 650;
    line-height: 18px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  h3 span {
    display: var(--nn-compare-setting, block);
    overflow-wrap: anywhere;
    white-space: normal;
    font-size: 11px;
    font-weight: 450;
    line-height: 15px;
    color: var(--nn-ink-2);
  }
  .sample {
    flex: none;
  }
  a {
    flex: none;
    display: grid;
    place-items: center;
    min-block-size: var(--nn-check);
    color: var(--nn-ink-2);
    font-size: 12px;
    text-underline-offset: 2px;
  }
  a:hover {
    color: var(--nn-ink);
  }
  .area {
    position: relative;
    aspect-ratio: 1;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 4px;
  }
  dl {
    display: flex;
    gap: 4px 14px;
    margin: 0;
    min-block-size: 34px;
  }
  dl > div {
    min-inline-size: 0;
  }
  dt {
    font-size: 11px;
    line-height: 14px;
    color: var(--nn-ink-2);
    white-space: nowrap;
  }
  dd {
    margin: 0;
    font-size: 14px;
    font-weight: 650;
    line-height: 18px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .diverged {
    margin: 0;
    font-size: 12px;
    line-height: 17px;
    min-block-size: 34px;
    color: var(--nn-ink);
  }
`;
