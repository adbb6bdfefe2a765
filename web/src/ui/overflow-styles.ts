// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** A sideways scroller that fades where there is more to see; `FadingScroller` tells it where. */
export const overflowStyles = css`
  .fading {
    overflow-x: auto;
    scrollbar-width: none;
    --fade-start: 0px;
    --fade-end: 0px;
    mask-image: linear-gradient(
      to right,
      transparent,
      #000 var(--fade-start),
      #000 calc(100% - var(--fade-end)),
      transparent
    );
  }
  .fading[data-more-start] {
    --fade-start: 24px;
  }
  .fading[data-more-end] {
    --fade-end: 40px;
  }
`;
