// SPDX-License-Identifier: MIT
import { css } from 'lit';

/*
 * Layout of the whole element by its own width, so that it fits a page, a column of course notes
 * and a phone alike: three columns from 1000 px, two from 640 px, one below.
 */
export const playgroundStyles = css`
  :host {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    background: var(--nn-page);
    color: var(--nn-ink);
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: grid;
    min-inline-size: 0;
    min-block-size: 0;
    container-type: inline-size;
  }
  /* The page gives less height than is needed: see fit-watch.ts. */
  .frame.scrolls {
    overflow: auto;
    overscroll-behavior: contain;
  }
  .frame.scrolls:focus-visible {
    outline-offset: -2px;
  }
  .page {
    --nn-text: 13px;
    --nn-target: 32px;
    --nn-field: 24px;
    --nn-option: 26px;
    --nn-check: 28px;
    --nn-slider: 20px;
    --nn-open: 18px;
    --nn-label-gap: 4px;
    --nn-gutter: 16px;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    font: 450 var(--nn-text) / 1.4 var(--nn-font);
    font-synthesis-weight: none;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  .top {
    position: relative;
    z-index: 2;
    background: var(--nn-surface);
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 52px;
    padding: 4px var(--nn-gutter);
    border-block-end: 1px solid var(--nn-line);
  }
  .name {
    margin: 0;
    font-size: 15px;
    font-weight: 650;
    white-space: nowrap;
  }
  nn-readouts {
    margin-inline-start: auto;
  }
  .switches {
    display: flex;
    gap: 6px;
  }
  nn-settings-row,
  nn-settings-panel {
    padding: 6px var(--nn-gutter);
    border-block-end: 1px solid var(--nn-line);
    background: var(--nn-surface);
  }
  nn-settings-panel {
    padding-block: 12px 14px;
  }
  .full {
    min-block-size: 40rem;
  }
  .lock {
    margin: 0;
    padding: 6px var(--nn-gutter);
    border-block-end: 1px solid var(--nn-line);
    background: var(--nn-sunken);
    color: var(--nn-ink-2);
  }
  .columns {
    flex: 1;
    display: grid;
    min-inline-size: 0;
    grid-template-areas: 'output data' 'loss data' 'network network';
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    grid-template-rows: auto minmax(200px, auto) auto;
  }
  section {
    min-inline-size: 0;
    min-block-size: 0;
    padding: 12px 16px;
  }
  .data {
    grid-area: data;
  }
  .drawing {
    display: contents;
  }
  .network {
    grid-area: network;
    display: flex;
    flex-direction: column;
    gap: 12px;
    border-block-start: 1px solid var(--nn-line);
  }
  .output {
    grid-area: output;
  }
  .loss {
    grid-area: loss;
    padding-block-start: 0;
  }
  nn-network-view {
    flex: 1;
    --nn-drawing-min: 340px;
  }
  nn-loss-view {
    block-size: 100%;
  }
  .columns.no-data {
    grid-template-areas: 'output loss' 'network network';
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    grid-template-rows: auto auto;
  }
  .columns.no-loss {
    grid-template-areas: 'output data' 'network network';
    grid-template-rows: auto auto;
  }
  .columns.no-data.no-loss {
    grid-template-areas: 'network output';
    grid-template-columns: minmax(0, 3fr) minmax(200px, 2fr);
    grid-template-rows: auto;
  }
  .columns.no-data.no-loss > * {
    border: 0;
  }
  .columns.no-output.no-loss {
    grid-template-areas: 'data network';
    grid-template-columns: 216px minmax(0, 1fr);
    grid-template-rows: auto;
  }
  .columns.no-data.no-loss:is(.no-network, .no-output) {
    display: block;
  }
  /* A tablet held upright shows the drawing last: the line of plain words stands over the output. */
  @media (min-height: 600px) {
    @container (min-width: 640px) and (max-width: 999px) {
      .columns:not(.no-data, .no-network, .no-output, .no-loss) {
        grid-template-areas: 'status status' 'output data' 'loss data' 'network network';
        grid-template-rows: auto auto minmax(200px, auto) auto;

        .network {
          display: contents;
        }
        nn-status-line {
          grid-area: status;
          margin: 12px 16px 0;
        }
        .drawing {
          grid-area: network;
          display: flex;
          flex-direction: column;
          gap: 12px;
          padding: inherit;
          border-block-start: inherit;
        }
      }
    }
  }
  @container (min-width: 1000px) {
    .columns {
      grid-template-areas: 'data network output' 'data network loss';
      /* So wide that its square and the chart under it fit the screen, where the page has just one. */
      --output: clamp(min(276px, 27cqi), min(25cqi, var(--nn-screen, 99in) - 494px - var(--nn-band, 0px)), 420px);
      grid-template-columns: 216px minmax(0, 1fr) var(--output);
      grid-template-rows: auto minmax(var(--nn-loss-least, 168px), 1fr);
    }
    nn-preset-band[shown] ~ .columns {
      --nn-band: 56px;
    }
    .data {
      border-inline-end: 1px solid var(--nn-line);
    }
    .network {
      border-block-start: 0;
    }
    .output,
    .loss {
      border-inline-start: 1px solid var(--nn-line);
    }
    nn-network-view {
      --nn-drawing-min: 160px;
    }
    .columns.no-data {
      grid-template-areas: 'network output' 'network loss';
      grid-template-columns: minmax(0, 1fr) clamp(272px, 30cqi, 420px);
    }
    .columns.no-loss {
      grid-template-areas: 'data network output';
      grid-template-rows: auto;
    }
    .columns.no-network {
      grid-template-areas: 'data output loss';
      grid-template-columns: 216px minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: minmax(0, 480px);
    }
    .columns.no-data.no-network {
      grid-template-areas: 'output loss';
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .columns.no-data.no-loss {
      grid-template-areas: 'network output';
      grid-template-columns: minmax(0, 3fr) minmax(200px, 2fr);
    }
    .columns.no-network.no-loss {
      grid-template-areas: 'data output';
      grid-template-columns: 216px minmax(0, 1fr);
      grid-template-rows: auto;
    }
  }
  .compact nn-network-view {
    --nn-drawing-min: 300px;
  }
  .bare .bar {
    min-block-size: 0;
    padding: 8px;
  }
  .bare .columns > * {
    padding: 8px;
  }
  @container (max-width: 1179px) {
    .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 899px) {
    .bar {
      flex-wrap: wrap;
      gap: 8px 16px;
      padding-block: 8px;
    }
    .switches {
      margin-inline-start: auto;
    }
    .bar nn-readouts {
      order: 1;
      flex-basis: 100%;
      margin: 0;
    }
  }
`;
