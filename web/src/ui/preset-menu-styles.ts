// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The button and the list of presets: two columns where there is room, one on a phone. */
export const presetMenuStyles = css`
  :host {
    display: block;
  }
  .popup {
    inline-size: min(720px, calc(100vw - 16px));
    padding: 12px;
  }
  /* Not the popup itself: in a box of limited height, columns go on sideways. */
  .groups {
    columns: 2;
    column-gap: 12px;
  }
  section {
    break-inside: avoid;
    padding-block-end: 8px;
  }
  .heading {
    padding-inline: 8px;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    display: grid;
    inline-size: 100%;
    min-block-size: var(--nn-target);
    align-content: center;
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    line-height: 17px;
    text-align: start;
    cursor: pointer;
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .item[aria-current] {
    background: var(--nn-sunken);
  }
  @media (hover: hover) {
    .item:hover {
      background: var(--nn-sunken);
    }
  }
  .name {
    font-weight: 550;
  }
  .item[aria-current] .name {
    font-weight: 650;
  }
  .line {
    font-size: 12px;
    color: var(--nn-ink-2);
  }
  @media (max-width: 639px) {
    .groups {
      columns: 1;
    }
    .line {
      font-size: 13px;
    }
  }
  @container (max-width: 639px) {
    .button {
      padding: 0;
    }
    .button span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
