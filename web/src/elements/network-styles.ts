// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const networkStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .heads {
    position: relative;
    flex: none;
    block-size: var(--nn-heads, 102px);
  }
  .heads.tight {
    block-size: 60px;
  }
  .head {
    position: absolute;
    inset-block-start: 0;
    display: grid;
    justify-items: center;
    text-align: center;
  }
  .title {
    font-weight: 650;
    line-height: 24px;
    white-space: nowrap;
  }
  .detail {
    line-height: 24px;
    color: var(--nn-ink-2);
    white-space: nowrap;
  }
  .name-row {
    position: relative;
    display: flex;
    align-items: center;
  }
  .name-row .tiny {
    position: absolute;
    inset-inline-start: 100%;
    color: var(--nn-ink-2);
  }
  .tiny {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .tiny .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .tiny:hover:not(:disabled) {
    background: var(--nn-sunken);
    border-color: var(--nn-line);
  }
  .tiny:disabled {
    color: var(--nn-ink-3);
    cursor: default;
  }
  .tiny.add {
    position: absolute;
    inset-block-start: 24px;
    margin-inline-start: -12px;
    border: 1px solid var(--nn-edge);
    background: var(--nn-surface);
  }
  .stepper {
    display: flex;
    align-items: center;
  }
  .stepper nn-number-field {
    inline-size: 40px;
  }
  .head .field {
    display: var(--nn-layer-activation, grid);
    inline-size: 92px;
  }
  .head .select {
    block-size: 26px;
    border-color: transparent;
    color: var(--nn-ink-2);
    font-weight: 450;
    text-align: center;
    text-align-last: center;
    padding-inline: 16px;
  }
  .head .select:hover {
    border-color: var(--nn-line);
  }
  .dropout {
    display: var(--nn-layer-dropout, flex);
    align-items: center;
    gap: 4px;
    font-size: 11px;
    line-height: 22px;
    color: var(--nn-ink-2);
    white-space: nowrap;
    --nn-field: 22px;
  }
  .dropout nn-number-field {
    inline-size: 36px;
  }
  .tools .dropout {
    display: flex;
    font-size: inherit;
    --nn-field: var(--nn-target);
  }
  .tight .title,
  .tight .detail {
    display: block;
    font-size: 12px;
    line-height: 18px;
    overflow: hidden;
    text-overflow: ellipsis;
    max-inline-size: 100%;
  }
  .head.tight {
    padding-block-start: 5px;
  }
  .pick {
    inline-size: 100%;
    min-inline-size: 24px;
    margin-block-start: -5px;
    padding: 4px 0;
    border: 1px solid var(--nn-line);
    border-radius: var(--nn-radius);
    background: var(--nn-surface);
    cursor: pointer;
  }
  .pick.narrow .title,
  .pick.narrow .detail {
    overflow: visible;
    font-size: 11px;
    letter-spacing: -0.02em;
  }
  .pick[aria-pressed='true'] {
    border-color: var(--nn-ink);
    box-shadow: 0 0 0 1px var(--nn-ink);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block-end: 8px;
  }
  .tools .stepper .tiny {
    inline-size: var(--nn-target);
    block-size: var(--nn-target);
    border-color: var(--nn-line);
    border-radius: var(--nn-radius);
    background: var(--nn-surface);
  }
  .tools .stepper nn-number-field {
    inline-size: 44px;
  }
  .activation {
    inline-size: 96px;
  }
  .add-wide {
    margin-inline-start: auto;
  }
  .remove .words {
    display: none;
  }
  @container (max-width: 639px) {
    .activation {
      flex: 1 0 110px;
    }
    .remove,
    .add-wide {
      flex: 1;
    }
    .tools .stepper nn-number-field {
      inline-size: 40px;
    }
    .remove .words {
      display: inline;
    }
    .tools .dropout {
      flex: 1 0 28%;
    }
    .tools .button {
      flex-basis: 28%;
      padding-inline: 6px;
      border-color: var(--nn-line);
      background: var(--nn-surface);
    }
  }
  .layers {
    flex: none;
  }
  .unit {
    position: absolute;
    padding: 0;
    border: 0;
    border-radius: 20%;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .unit:focus-visible {
    outline-offset: 3px;
  }
  .strip {
    position: absolute;
    inline-size: 14px;
    border-radius: 4px;
    cursor: ns-resize;
    touch-action: none;
  }
  .strip::before,
  .thumb {
    content: '';
    position: absolute;
    inset-inline-start: 4px;
    inline-size: 6px;
    border-radius: 3px;
  }
  .strip::before {
    inset-block: 0;
    border: 1px solid var(--nn-line);
    background: var(--nn-page);
  }
  .thumb {
    background: var(--nn-edge);
  }
  .strip:hover .thumb {
    background: var(--nn-ink-2);
  }
  canvas.on-link {
    cursor: pointer;
  }
  .area {
    position: relative;
    flex: 1;
    min-block-size: var(--nn-drawing-min, 220px);
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
`;
