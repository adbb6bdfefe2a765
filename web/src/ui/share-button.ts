// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { opens } from './fetch-part';
import { ICONS } from './icons';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Opens the dialog for sharing. */
export class ShareButton extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      @container (max-width: 639px) {
        span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        .button {
          padding: 0;
        }
      }
    `,
  ];

  protected override view(ui: UiContext): TemplateResult {
    const { share } = ui.i18n.text;
    return html`<button
      class="button"
      type="button"
      title=${share.hint}
      aria-haspopup="dialog"
      ${opens(ui, 'share')}
      @click=${() => ui.openDialog('share')}
    >
      ${ICONS.share}<span>${share.action}</span>
    </button>`;
  }
}

customElements.define('nn-share-button', ShareButton);
