// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** The canvas is as high as its histograms need; what does not fit scrolls. */
export const histogramStyles = css`
  :host {
    min-block-size: 0;
    min-inline-size: 0;
  }
  .area {
    display: grid;
    min-block-size: 140px;
    overflow: auto;
  }
  canvas {
    position: static;
    min-inline-size: 0;
  }
  .foot {
    flex-wrap: wrap;
    gap: 2px 10px;
  }
  .foot output {
    min-inline-size: 12ch;
  }
  @container (max-width: 639px) {
    .area {
      min-block-size: 348px;
    }
  }
`;
