// SPDX-License-Identifier: MIT
import { css } from 'lit';
import { shortBand } from './fit-styles';

/** What open instruments change in the layout of the element. */
export const drawerLayout = css`
  /* A panel opens upwards: the columns shrink, and what does not fit scrolls in its own column. */
  @container (min-width: 1000px) {
    .full.with-panels {
      block-size: max(var(--nn-screen, 50rem), 40rem);
    }
    .full.with-panels .columns {
      flex: 1 1 0;
      min-block-size: 17.5rem;
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
      --nn-status-least: 36px;
      position: sticky;
      inset-block-end: 0;
    }
    /* Two rows over the bar. */
    .with-panels.with-strip {
      --nn-panel-height: clamp(212px, 34vh - 40px, 340px);
    }
    .with-panels nn-network-view {
      --nn-drawing-min: 120px;
      min-block-size: auto;
    }
    @media (max-height: 899px) {
      .full.with-panels {
        ${shortBand}
      }
    }
  }
`;
