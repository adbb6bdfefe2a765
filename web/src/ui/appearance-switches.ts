// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageOf } from '../i18n/index';
import { appearanceStyles } from './appearance-styles';
import { COLOR_SCALES, SCALE_COLORS } from './color-scales';
import { controlStyles } from './control-styles';
import { explain } from './explain';
import { ICONS } from './icons';
import { followAnchor } from './place-popup';
import { popupStyles } from './popup-styles';
import { THEMES, type UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Language and colours. */
export class AppearanceSwitches extends UiElement {
  static override styles = [controlStyles, popupStyles, appearanceStyles];

  #stopFollowing: (() => void) | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopFollowing = null;
  }

  protected override view(ui: UiContext): TemplateResult {
    const { other, otherBrief, otherTag, label } = ui.i18n.text.language;
    const { theme } = ui.i18n.text;
    return html`<button
        class="button language"
        type="button"
        data-part="language"
        lang=${otherTag}
        title=${label}
        @click=${() => ui.setLanguage(languageOf(otherTag) ?? 'en')}
      >
        <span class="full">${other}</span><span class="brief">${otherBrief}</span>
      </button>
      <button
        class="button square"
        id="colors"
        type="button"
        data-part="theme"
        aria-label=${theme.label}
        title=${theme.label}
        popovertarget="popup"
      >
        ${ICONS[ui.theme]}
      </button>
      <div
        class="popup"
        id="popup"
        popover
        role="group"
        aria-label=${theme.label}
        @toggle=${this.#toggled}
      >
        ${this.#themes(ui)} ${this.#scales(ui)}
      </div>`;
  }

  #themes(ui: UiContext): TemplateResult {
    const { theme } = ui.i18n.text;
    return html`<fieldset>
      <legend class="hint">${theme.appearance}</legend>
      ${THEMES.map((value) =>
        choice('theme', theme[value], value === ui.theme, () => ui.setTheme(value), ICONS[value]),
      )}
    </fieldset>`;
  }

  #scales(ui: UiContext): TemplateResult {
    const { theme } = ui.i18n.text;
    return html`<fieldset aria-label=${theme.scale}>
      <legend class="hint">${theme.scale} ${explain({ i18n: ui.i18n, topic: 'colors' }, theme.scale)}</legend>
      ${COLOR_SCALES.map((value) => {
        const { area } = SCALE_COLORS[value][ui.appearance];
        const swatch = html`<span
          class="swatch"
          style="background: linear-gradient(to right, ${area.join(', ')})"
        ></span>`;
        const choose = (): void => ui.setColors(value);
        return choice('scale', theme.scales[value], value === ui.colors, choose, swatch);
      })}
    </fieldset>`;
  }

  #toggled = (event: ToggleEvent): void => {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    const button = this.renderRoot.querySelector<HTMLElement>('#colors');
    if (event.newState !== 'open' || button === null) return;
    this.#stopFollowing = followAnchor(event.target as HTMLElement, button);
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  };
}

function choice(
  group: string,
  label: string,
  checked: boolean,
  choose: () => void,
  picture: TemplateResult,
): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name=${group} .checked=${live(checked)} @change=${choose} />
    <span>${label}</span>
    ${picture}
  </label>`;
}

customElements.define('nn-appearance-switches', AppearanceSwitches);
