// SPDX-License-Identifier: MIT
import { css } from 'lit';

/** Choices and figures beside the drawing where there is room, else above it. */
export const pathsPanelStyles = css`
  :host {
    container-type: inline-size;
  }
  .frame {
    flex: 1;
    display: grid;
    grid-template:
      'head' auto
      'area' minmax(190px, 1fr)
      'foot' auto
      'hint' auto / minmax(0, 1fr);
    gap: 4px 24px;
    min-block-size: 0;
  }
  @container (min-width: 580px) {
    .frame {
      grid-template:
        'head area' auto
        'hint area' minmax(32px, 1fr)
        'foot foot' auto / minmax(300px, 2fr) minmax(0, 3fr);
    }
    .figures {
      display: grid;
      grid-template-columns: auto 1fr;
    }
  }
  .head {
    grid-area: head;
    display: grid;
    align-content: start;
    gap: 6px;
  }
  .area {
    grid-area: area;
  }
  .foot {
    grid-area: foot;
  }
  .frame > .hint {
    grid-area: hint;
  }
  .choices {
    display: grid;
    gap: 2px;
  }
  .choice {
    display: grid;
    grid-template-columns: 50px repeat(auto-fit, minmax(60px, 1fr));
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
