// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** What the panels of the pool share: a row of settings, what is wrong, and the results under it. */
export const jobPanelStyles = css`
  :host {
    display: grid;
    align-content: start;
    gap: 8px;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
  }
  .asked nn-number-field {
    inline-size: 96px;
  }
  .asked .field {
    inline-size: 150px;
  }
  .asked .job {
    flex: 1 1 200px;
    min-block-size: var(--nn-target);
  }
  .wrong {
    margin: 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--nn-ink);
  }
  .hint {
    max-inline-size: 80ch;
    text-wrap: pretty;
  }
`;
