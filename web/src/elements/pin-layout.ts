// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The chart needs more room with what is pinned under it. */
export const pinLayout = css`
  .columns:has(nn-pin-bar[pinned]) {
    --nn-loss-least: clamp(260px, 20vw, 288px);
  }
`;
