// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { languageOf } from '../i18n/index';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import { THEMES, type UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Language and colours. */
export class AppearanceSwitches extends UiElement {
  static override styles = [
    controlStyles,
    css`
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
    `,
  ];

  protected override view(ui: UiContext): TemplateResult {
    const { text } = ui.i18n;
    const next = THEMES[(THEMES.indexOf(ui.theme) + 1) % THEMES.length] ?? 'auto';
    const label = text.theme.change(text.theme[ui.theme]);
    const { other, otherBrief, otherTag } = text.language;
    return html`<button
        class="button language"
        type="button"
        data-part="language"
        lang=${otherTag}
        title=${text.language.label}
        @click=${() => ui.setLanguage(languageOf(otherTag) ?? 'en')}
      >
        <span class="full">${other}</span><span class="brief">${otherBrief}</span>
      </button>
      <button
        class="button square"
        type="button"
        data-part="theme"
        aria-label=${label}
        title=${label}
        @click=${() => ui.setTheme(next)}
      >
        ${ICONS[ui.theme]}
      </button>`;
  }
}

customElements.define('nn-appearance-switches', AppearanceSwitches);
