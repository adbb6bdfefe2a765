// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** One line of what a preset is about, and a button for the rest. */
export const shortBand = css`
  --nn-band-box: -webkit-box;
  --nn-band-lines: 1;
  --nn-band-more: inline-flex;
  --nn-band-padding: 4px;
`;

/**
 * A page that has one screen for the element alone says so by the attribute `fits-screen`. Three
 * columns then share the height that the rest leaves: the picture of the output gives way first,
 * then the loss chart, and the data panel scrolls inside itself. Low screens get tighter gaps.
 */
export const fitStyles = css`
  @container (min-width: 1000px) {
    :host([fits-screen]) .columns:not([class*='no-']) nn-output-view {
      block-size: 100%;
    }
    /* With open instruments, drawer-layout.ts shares the height. */
    :host([fits-screen]) .page:not(.with-panels) .columns:not([class*='no-']) {
      flex-basis: 464px;
      min-block-size: 464px;
      grid-template-rows: minmax(0, max-content) minmax(var(--nn-loss-least, 150px), 1fr);
      & > .data {
        overflow-y: auto;
      }
      /* The chart without its foot, which would take the picture's place while that is edited. */
      & > .output:has([editing]) + .loss {
        --nn-loss-foot: none;
      }
      &:has([editing]) {
        grid-template-rows: minmax(0, max-content) minmax(126px, 1fr);
      }
    }
    /* All settings may leave the picture of a hidden space too little, with all that belongs to it. */
    :host([fits-screen]) .page:not(.with-panels) nn-settings-panel ~ .columns:not([class*='no-']) {
      min-block-size: 510px;
      & > .output {
        overflow-y: auto;
      }
    }
    @media (max-height: 779px) {
      :host([fits-screen]) .page {
        --nn-group-gap: 12px;
        --nn-number-gap: 4px;
        --nn-sets: 6;
        ${shortBand}
      }
      :host([fits-screen]) .columns:not([class*='no-']) > section {
        padding-block-start: 8px;
      }
      :host([fits-screen]) .columns:not([class*='no-']) > .loss {
        padding-block: 0 8px;
      }
    }
  }
`;
