// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const appearanceStyles = css`
  :host {
    display: flex;
    gap: 6px;
  }
  .language {
    inline-size: 72px;
    padding: 0;
  }
  .brief {
    display: none;
  }
  fieldset {
    display: grid;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset + fieldset {
    margin-block-start: 12px;
  }
  legend {
    padding: 0;
  }
  .choice {
    display: grid;
    grid-template-columns: 16px 1fr auto;
    align-items: center;
    gap: 10px;
    min-block-size: var(--nn-target);
    cursor: pointer;
  }
  .choice input {
    inline-size: 15px;
    block-size: 15px;
    accent-color: var(--nn-ink);
    cursor: pointer;
  }
  .swatch {
    inline-size: 72px;
    block-size: 14px;
    border: 1px solid var(--nn-line);
    border-radius: 3px;
  }
  @container (max-width: 639px) {
    :host {
      gap: 4px;
    }
    .language {
      inline-size: var(--nn-target);
    }
    .full {
      display: none;
    }
    .brief {
      display: inline;
    }
  }
`;
