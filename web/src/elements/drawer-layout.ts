// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { shortBand } from './fit-styles';

/** Over the columns of the network only names and numbers of units, and one line over those. */
const shortHeads = css`
  --nn-heads: 52px;
  --nn-layer-activation: none;
  --nn-layer-dropout: none;
  --nn-network-shape: none;
`;

/** What open instruments change in the layout of the element. */
export const drawerLayout = css`
  /* A panel opens upwards: the columns shrink, and what does not fit scrolls in its own column. */
  @container (min-width: 1000px) {
    .full.with-panels {
      block-size: max(var(--nn-screen, 50rem), 40rem);
    }
    .full.with-panels .columns {
      flex: 1 1 0;
      min-block-size: 16rem;
      grid-template-rows: minmax(0, 1fr);
      grid-template-areas: 'data network output';
      --output: clamp(288px, var(--nn-screen, 99in) - 560px, 25cqi);
    }
    .with-panels .loss {
      display: none;
    }
    .with-panels section {
      overflow: auto;
      padding-block: 8px;
    }
    .with-panels .network {
      gap: 8px;
    }
    /* What the figures show stays in sight where the drawing does not fit. */
    .with-panels nn-status-line {
      position: sticky;
      inset-block-end: 0;
    }
    /* Two rows over the bar. */
    .with-panels.with-strip {
      --nn-panel-height: clamp(212px, 34vh - 40px, 340px);
    }
    .with-panels nn-network-view {
      /* Three units of a column, or one between two groups. */
      --nn-drawing-min: 92px;
      min-block-size: auto;
    }
    @media (max-height: 899px) {
      .full.with-panels {
        ${shortBand}
      }
      .full.with-panels.with-strip {
        ${shortHeads}
      }
    }
    @media (max-height: 779px) {
      .full.with-panels {
        ${shortHeads}
      }
    }
  }
  /* Three lines of a finding in the height of two, so that nothing moves when there is one. */
  @container (min-width: 1000px) and (max-width: 1179px) {
    .with-panels nn-status-line {
      --nn-status-least: 59px;
      --nn-status-padding: 4px;
      --nn-status-leading: 17px;
      font-size: 12px;
    }
  }
`;
