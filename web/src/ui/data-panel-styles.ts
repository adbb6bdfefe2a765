// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const dataPanelStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--nn-group-gap, 16px);
  }
  .sets {
    display: grid;
    grid-template-columns: repeat(var(--nn-sets, 5), minmax(0, 1fr));
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 6px;
    font-size: 12px;
    line-height: 16px;
    color: var(--nn-ink-2);
  }
  legend .chosen {
    color: var(--nn-ink);
    font-weight: 650;
  }
  .set {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    gap: 3px;
    justify-items: center;
    position: relative;
    cursor: pointer;
  }
  .set input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .set nn-thumbnail {
    inline-size: 100%;
    aspect-ratio: 1;
    border: 1px solid var(--nn-line);
    border-radius: var(--nn-radius);
    background: var(--nn-surface);
    overflow: hidden;
  }
  .set span {
    font-size: 11px;
    line-height: 14px;
    color: var(--nn-ink-2);
    white-space: nowrap;
  }
  /* Beside a drawing the names would take as much room as the pictures. */
  @container (min-width: 640px) {
    .set span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .set:hover nn-thumbnail {
    border-color: var(--nn-edge);
  }
  .set input:checked + nn-thumbnail {
    border-color: var(--nn-ink);
    box-shadow: 0 0 0 1px var(--nn-ink);
  }
  .set input:checked ~ span {
    color: var(--nn-ink);
    font-weight: 650;
  }
  .set input:focus-visible + nn-thumbnail {
    outline: 2px solid var(--nn-ink);
    outline-offset: 3px;
  }
  .own {
    display: flex;
    align-items: end;
    gap: 8px;
  }
  .caption {
    flex-basis: 100%;
    margin: 0;
    font-size: 12px;
    line-height: 16px;
    color: var(--nn-ink-2);
  }
  .own:has(.caption) {
    flex-wrap: wrap;
  }
  .own .sets {
    grid-template-columns: 56px;
  }
  .own legend {
    inline-size: 0;
    white-space: nowrap;
  }
  .actions {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4px;
  }
  .actions .button {
    min-block-size: max(26px, var(--nn-option));
    padding: 0 4px;
    font-size: 12px;
  }
  .actions [aria-pressed='true'] {
    border-color: var(--nn-ink);
    box-shadow: inset 0 0 0 1px var(--nn-ink);
  }
  .numbers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--nn-number-gap, 12px);
  }
  .seed {
    display: flex;
    align-items: center;
    --nn-inline-width: 8ch;
  }
  .seed > .explained {
    flex: 1;
  }
  .seed .button {
    min-inline-size: max(28px, var(--nn-option));
    margin-inline-end: -4px;
  }
  .numbers {
    --name-color: var(--nn-ink-2);
  }
  @container (max-width: 639px) {
    .sets {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 12px;
    }
    legend .chosen {
      display: none;
    }
    .set span {
      font-size: 12px;
      line-height: 16px;
    }
    .own .sets {
      grid-template-columns: 88px;
    }
    .own .actions .button {
      font-size: inherit;
    }
  }
`;
