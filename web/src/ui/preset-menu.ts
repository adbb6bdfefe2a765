// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import {
  PRESET_GROUPS,
  PRESETS,
  type PresetGroup,
  type PresetId,
  presetConfig,
  presetOf,
  withOwnPoints,
} from '../shared/presets';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import { PopupControl } from './popup-control';
import { popupStyles } from './popup-styles';
import { presetMenuStyles } from './preset-menu-styles';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The button "Presets" and the list that it opens. */
export class PresetMenu extends UiElement {
  static override styles = [controlStyles, popupStyles, presetMenuStyles];
  readonly #popup = new PopupControl(this, {
    button: '.button',
    focus: (popup) =>
      popup.querySelector<HTMLElement>('[aria-current]') ?? this.#items()[0] ?? null,
  });

  protected override view(ui: UiContext): TemplateResult {
    const { presets } = ui.i18n.text;
    const { open, pressed, clicked } = this.#popup;
    return html`<button
        class="button"
        type="button"
        title=${presets.hint}
        aria-haspopup="dialog"
        aria-expanded=${String(open)}
        @pointerdown=${pressed}
        @click=${clicked}
      >
        ${ICONS.presets}<span>${presets.action}</span>
      </button>
      ${open ? this.#list(ui) : nothing}`;
  }

  #list(ui: UiContext): TemplateResult {
    const { presets } = ui.i18n.text;
    const current = presetOf(ui.store.config.value);
    const groups = Object.entries(PRESET_GROUPS) as [PresetGroup, readonly PresetId[]][];
    return html`<div
      class="popup"
      popover="auto"
      role="dialog"
      aria-label=${presets.action}
      @toggle=${this.#popup.toggled}
      @keydown=${this.#pressed}
    >
      <div class="groups">
        ${groups.map(
          ([group, ids]) => html`<section aria-labelledby=${group}>
            <h3 class="heading" id=${group}>${presets.groups[group]}</h3>
            <ul>
              ${ids.map((id) => this.#item(ui, id, id === current))}
            </ul>
          </section>`,
        )}
      </div>
    </div>`;
  }

  #item(ui: UiContext, id: PresetId, isCurrent: boolean): TemplateResult {
    const { name, line } = ui.i18n.text.presets.items[id];
    return html`<li>
      <button
        class="item"
        type="button"
        aria-current=${isCurrent ? 'true' : nothing}
        @click=${() => this.#choose(ui, id)}
      >
        <span class="name">${name}</span><span class="line">${line}</span>
      </button>
    </li>`;
  }

  #choose(ui: UiContext, id: PresetId): void {
    const { presets } = ui.i18n.text;
    const { speed } = PRESETS[id];
    this.#popup.close();
    ui.run('pause');
    ui.change((now) => withOwnPoints(presetConfig(id), now));
    if (speed !== undefined) ui.setSpeed({ unit: 'epoch', perSecond: speed });
    // A preset that is in force already begins anew.
    ui.run('reset');
    ui.announce(presets.chosen(presets.items[id].name));
  }

  #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.item')];
  }

  #pressed = (event: KeyboardEvent): void => {
    // Space chooses here and does not play.
    event.stopPropagation();
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const items = this.#items();
    const at = items.findIndex((item) => item.matches(':focus'));
    items[move(at, items.length)]?.focus();
  };
}

customElements.define('nn-preset-menu', PresetMenu);
