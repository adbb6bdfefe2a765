// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { opens } from './fetch-part';
import { ICONS } from './icons';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Opens the list of keys; where there is hardly a keyboard, `?` on one still does. */
export class HelpButton extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      @container (max-width: 639px) {
        :host {
          display: none;
        }
      }
    `,
  ];

  protected override view(ui: UiContext): TemplateResult {
    const { keys } = ui.i18n.text;
    return html`<button
      class="button square"
      type="button"
      aria-label=${keys.action}
      title="${keys.action} (?)"
      aria-haspopup="dialog"
      ${opens(ui, 'help')}
      @click=${() => ui.openDialog('help')}
    >
      ${ICONS.help}
    </button>`;
  }
}

customElements.define('nn-help-button', HelpButton);
