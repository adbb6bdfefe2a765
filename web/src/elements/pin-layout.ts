// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The chart gives way to what is pinned under it, and keeps enough to be read. */
export const pinLayout = css`
  .loss {
    display: flex;
    flex-direction: column;
  }
  .loss nn-loss-view {
    flex: 1 1 120px;
    min-block-size: 100px;
    block-size: auto;
  }
  .loss nn-pin-bar {
    flex: none;
  }
  .columns:has(nn-pin-bar[pinned]) {
    --nn-loss-least: 236px;
  }
`;
