// SPDX-License-Identifier: MIT
import { css } from 'lit';

/* Two to six panels in a grid by the element's own width; on a phone two columns, or one. */
export const compareStyles = css`
  :host {
    display: grid;
    background: var(--nn-page);
    color: var(--nn-ink);
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .page {
    --nn-text: 13px;
    --nn-target: 32px;
    --nn-field: 24px;
    --nn-check: 28px;
    --nn-label-gap: 4px;
    --nn-gutter: 16px;
    font: 450 var(--nn-text) / 1.4 var(--nn-font);
    font-synthesis-weight: none;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 8px var(--nn-gutter);
    border-block-end: 1px solid var(--nn-line);
    background: var(--nn-surface);
  }
  .title {
    margin: 0;
    font-size: 15px;
    font-weight: 650;
  }
  .group {
    display: flex;
    gap: 6px;
  }
  .play {
    inline-size: 96px;
  }
  .speed {
    inline-size: 128px;
  }
  .switches {
    margin-inline-start: auto;
  }
  nn-compare-setting {
    padding: 8px var(--nn-gutter);
    border-block-end: 1px solid var(--nn-line);
    background: var(--nn-surface);
  }
  .notice {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 6px var(--nn-gutter);
    border-block-end: 1px solid var(--nn-line);
    box-shadow: inset 4px 0 var(--nn-ink);
    background: var(--nn-sunken);
  }
  .notice p {
    margin: 2px 0;
    overflow-wrap: anywhere;
  }
  .sentences {
    flex: 1;
    min-inline-size: 0;
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    gap: 16px 20px;
    padding: 12px var(--nn-gutter) 16px;
    justify-self: center;
    inline-size: 100%;
    max-inline-size: calc(var(--columns) * var(--nn-compare-panel, 420px));
  }
  .loading {
    min-block-size: 240px;
    padding: 24px var(--nn-gutter);
    color: var(--nn-ink-2);
  }
  .unequal {
    margin: 0;
    padding: 0 var(--nn-gutter);
    color: var(--nn-ink-2);
    text-align: center;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  nn-compare-chart,
  nn-compare-results {
    padding: 12px var(--nn-gutter);
  }
  nn-compare-chart {
    min-block-size: 280px;
  }
  nn-compare-results {
    border-block-start: 1px solid var(--nn-line);
  }
  .bare .bar,
  .bare .panels {
    padding: 8px;
  }
  .panels.many {
    max-inline-size: calc(var(--columns) * var(--nn-compare-panel, 320px));
  }
  @container (min-width: 1100px) {
    .body.charted {
      grid-template-columns: minmax(0, 1fr) clamp(340px, 30cqi, 460px);
    }
    nn-compare-chart {
      max-block-size: 460px;
      border-inline-start: 1px solid var(--nn-line);
    }
    nn-compare-results {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 640px) {
    .bare {
      display: flex;
      align-items: flex-start;
    }
    .bare .bar {
      border: 0;
      background: none;
    }
    .bare .body {
      flex: 1;
    }
    .bare .panels {
      justify-self: start;
    }
  }
  @container (max-width: 1099px) {
    .panels {
      grid-template-columns: repeat(min(var(--columns), 3), minmax(0, 1fr));
    }
    nn-compare-chart {
      border-block-start: 1px solid var(--nn-line);
    }
  }
  @container (max-width: 639px) {
    .page {
      --nn-text: 15px;
      --nn-target: 44px;
      --nn-field: 44px;
      --nn-check: 44px;
      --nn-label-gap: 0px;
    }
    .switches {
      margin: 0;
      flex-wrap: wrap;
    }
    .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 16px 12px;
    }
    .title {
      flex-basis: 100%;
    }
  }
  @container (max-width: 359px) {
    .panels {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
