// SPDX-License-Identifier: MIT
import { css } from 'lit';

/**
 * The layout of a phone's width: room for thumbs, the bar in reach, and one column in the order in
 * which a run is looked at.
 */
export const phoneStyles = css`
  @container (max-width: 639px) {
    .page {
      --nn-text: 15px;
      --nn-target: 44px;
      --nn-field: 44px;
      --nn-option: 44px;
      --nn-check: 44px;
      --nn-slider: 44px;
      --nn-open: 40px;
      --nn-label-gap: 0px;
      --nn-ask-reach: -16px -7px -14px -23px;
    }
    .top {
      position: sticky;
      inset-block-start: 0;
    }
    .bar {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 8px;
      padding-block: 8px;
    }
    .switches {
      gap: 4px;
    }
    .bar nn-readouts {
      grid-row: 2;
      grid-column: 1;
      margin: 0;
    }
    .bar nn-preset-menu {
      grid-row: 2;
      grid-column: 2;
      justify-self: end;
    }
    .columns {
      grid-template-areas: 'status' 'output' 'loss' 'data' 'network';
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto auto minmax(220px, auto) auto auto;
    }
    .columns:is(.no-data, .no-network, .no-output, .no-loss) {
      display: flex;
      flex-direction: column;
    }
    .columns > .loss {
      min-block-size: 220px;
    }
    .columns > .output,
    .columns > .loss {
      order: -1;
    }
    /* The line of plain words leaves the drawing for the place over the output. */
    .network {
      display: contents;
    }
    nn-status-line {
      grid-area: status;
      order: -2;
    }
    .drawing {
      grid-area: network;
      display: flex;
      flex-direction: column;
      gap: 12px;
      padding: inherit;
      border-block-start: inherit;
    }
    .data {
      border-block-start: 1px solid var(--nn-line);
    }
  }
  /* Seven buttons side by side in 320 px, which is also a laptop's page at 400 %. */
  @container (max-width: 355px) {
    .page {
      --nn-gutter: 8px;
    }
    .bar {
      --nn-target: 40px;
      gap: 4px;
    }
    section {
      padding-inline: var(--nn-gutter);
    }
  }
`;
