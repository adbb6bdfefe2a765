// SPDX-License-Identifier: MIT
import { css } from 'lit';

export const shareDialogStyles = css`
  dialog {
    --nn-dialog-width: 880px;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 280px) minmax(0, 1fr);
    gap: 16px 24px;
  }
  .rows {
    display: grid;
    align-content: start;
    gap: 10px;
  }
  .options {
    display: grid;
    align-content: start;
    gap: 10px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 650;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: max(26px, calc(var(--nn-target) - 8px));
  }
  .choice input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    accent-color: var(--nn-ink);
  }
  summary {
    min-block-size: max(26px, calc(var(--nn-target) - 8px));
    align-content: center;
    cursor: pointer;
    font-weight: 650;
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  .preview {
    grid-column: 1 / -1;
  }
  .preview h3 {
    margin: 0 0 6px;
    font-size: inherit;
    font-weight: 650;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 360px;
    border: 1px solid var(--nn-line);
    border-radius: var(--nn-radius);
    background: var(--nn-page);
  }
  @media (max-width: 639px) {
    .body {
      grid-template-columns: minmax(0, 1fr);
    }
    .options {
      order: 1;
    }
    .preview {
      order: 2;
    }
  }
`;
