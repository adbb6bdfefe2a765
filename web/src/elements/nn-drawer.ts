// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PANELS, type PanelName, panelObstacle, STRIP } from '../shared/panels';
import { controlStyles } from '../ui/control-styles';
import { ICONS } from '../ui/icons';
import { observeOverflow } from '../ui/overflow';
import { overflowStyles } from '../ui/overflow-styles';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { drawerStyles } from './drawer-styles';
import './nn-panel';
import { PANEL_ENTRIES } from './panel-registry';

/** The instruments: a bar that names them, and above it those that are open. */
export class Drawer extends UiElement {
  static override styles = [controlStyles, overflowStyles, drawerStyles];
  #stopObserving: (() => void) | null = null;
  /** The panel whose button shall have the focus once it is drawn. */
  #focusNext: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
    this.#stopObserving = null;
  }

  protected override view(ui: UiContext): TemplateResult {
    return html`${this.#panels(ui)} ${this.#strip(ui)} ${ui.shows('instruments') ? this.#bar(ui) : nothing}`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const names = this.renderRoot.querySelector<HTMLElement>('.names');
    if (names !== null) this.#stopObserving ??= observeOverflow(names);
    if (this.#focusNext === null) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = null;
  }

  #panels(ui: UiContext): TemplateResult | typeof nothing {
    const open = ui.panels.filter((name) => name !== STRIP);
    if (open.length === 0) return nothing;
    return html`<div class="panels">
      ${repeat(
        open,
        (name) => name,
        (name, index) =>
          html`<nn-panel
            id=${`panel-${name}`}
            .ui=${ui}
            .name=${name}
            .entry=${PANEL_ENTRIES[name]}
            ?wide=${PANEL_ENTRIES[name].wide ?? false}
            ?first=${index === 0}
            ?last=${index === open.length - 1}
            @panel-close=${() => this.#close(ui, name)}
            @panel-move=${(event: CustomEvent<number>) => this.#move(ui, name, event.detail)}
          ></nn-panel>`,
      )}
    </div>`;
  }

  /** Beside the bar, since it belongs to the run and not to one look at it. */
  #strip(ui: UiContext): TemplateResult | typeof nothing {
    if (!ui.panels.includes(STRIP)) return nothing;
    const entry = PANEL_ENTRIES[STRIP];
    return html`<nn-panel strip id=${`panel-${STRIP}`} .ui=${ui} .name=${STRIP} .entry=${entry}></nn-panel>`;
  }

  #bar(ui: UiContext): TemplateResult {
    const { heading } = ui.i18n.text.instruments;
    const names = PANELS.filter((name) => name !== STRIP);
    return html`<div class="bar">
      <h2 class="heading" id="heading">${heading}</h2>
      <div class="names fading" role="group" aria-labelledby="heading">
        ${names.map((name) => this.#button(ui, name))}
      </div>
      ${this.#button(ui, STRIP)}
    </div>`;
  }

  #button(ui: UiContext, name: PanelName): TemplateResult {
    const { names, titles, obstacles } = ui.i18n.text.instruments;
    const isOpen = ui.panels.includes(name);
    const obstacle = panelObstacle(name, ui.store.config.value);
    const reason = obstacle === null ? null : obstacles[obstacle];
    // An open panel says itself why it is empty, and may be closed.
    const isDisabled = reason !== null && !isOpen;
    return html`<button
      class="name"
      id=${`open-${name}`}
      type="button"
      aria-expanded=${String(isOpen)}
      aria-controls=${isOpen ? `panel-${name}` : nothing}
      aria-disabled=${isDisabled ? 'true' : nothing}
      aria-description=${reason ?? titles[name]}
      title=${reason ?? titles[name]}
      @click=${() => this.#toggle(ui, name, reason)}
    >
      ${names[name]}${name === STRIP ? ICONS.chevron : nothing}
    </button>`;
  }

  #toggle(ui: UiContext, name: PanelName, reason: string | null): void {
    const { titles, opened } = ui.i18n.text.instruments;
    if (ui.panels.includes(name)) return this.#close(ui, name);
    if (reason !== null) return ui.announce(reason);
    ui.setPanels([...ui.panels, name]);
    ui.announce(opened(titles[name]));
  }

  #close(ui: UiContext, name: PanelName): void {
    const { titles, closed } = ui.i18n.text.instruments;
    this.#focusNext = `#open-${name}`;
    ui.setPanels(ui.panels.filter((one) => one !== name));
    ui.announce(closed(titles[name]));
  }

  #move(ui: UiContext, name: PanelName, by: number): void {
    const panels = [...ui.panels];
    const from = panels.indexOf(name);
    const to = Math.min(Math.max(from + by, 0), panels.length - 1);
    panels.splice(to, 0, ...panels.splice(from, 1));
    ui.setPanels(panels);
  }
}

customElements.define('nn-drawer', Drawer);
