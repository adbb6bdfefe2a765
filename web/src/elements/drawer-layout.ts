// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** What open instruments change in the layout of the element. */
export const drawerLayout = css`
  /* A panel opens upwards: the columns shrink, and what does not fit scrolls in its own column. */
  @container (min-width: 1000px) {
    .full.with-panels {
      block-size: max(var(--nn-screen, 50rem), 40rem);
    }
    .full.with-panels .columns {
      flex: 1 1 0;
      min-block-size: 18rem;
      grid-template-rows: minmax(0, 1fr);
      grid-template-areas: 'data network output';
      --output: clamp(240px, var(--nn-screen, 99in) - 560px, 25cqi);
    }
    .with-panels .loss {
      display: none;
    }
    .with-panels section {
      overflow: auto;
    }
    .with-panels nn-network-view {
      --nn-drawing-min: 120px;
      min-block-size: auto;
    }
  }
`;
