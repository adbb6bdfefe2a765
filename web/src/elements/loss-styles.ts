// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const lossStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .head,
  .foot {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 6px;
  }
  .foot {
    flex-wrap: wrap;
  }
  ::slotted([pinned]) {
    order: 1;
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 2px;
    min-block-size: 0;
  }
  .legend {
    display: flex;
    gap: 6px;
    white-space: nowrap;
    font-size: 11px;
    line-height: 16px;
    color: var(--nn-ink-2);
  }
  .legend span::before {
    content: '';
    display: inline-block;
    inline-size: 14px;
    margin-inline-end: 4px;
    vertical-align: middle;
    border-block-start: 2px solid var(--nn-ink);
  }
  .legend .test::before {
    border-block-start: 2px dashed var(--nn-ink-2);
  }
  .area {
    position: relative;
    flex: 1;
    min-block-size: 84px;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 4px;
    touch-action: pan-y;
  }
  output {
    flex: 1;
    color: var(--nn-ink-2);
    font-size: 11px;
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .foot {
    display: var(--nn-loss-foot, flex);
  }
  .foot .check {
    flex: none;
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
`;
