// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const pathsPanelStyles = css`
  .choices {
    display: grid;
    gap: 2px;
  }
  .choice {
    display: grid;
    grid-template-columns: 52px repeat(auto-fit, minmax(60px, 1fr));
    align-items: baseline;
    gap: 8px;
  }
  .choice > .name {
    font-size: 11px;
    color: var(--nn-ink-2);
  }
  .choice .field {
    min-inline-size: 0;
  }
`;
