// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PANELS, type PanelName, panelObstacle, STRIP } from '../shared/panels';
import { controlStyles } from '../ui/control-styles';
import { fetchAhead } from '../ui/fetch-part';
import { ICONS } from '../ui/icons';
import { FadingScroller } from '../ui/overflow';
import { overflowStyles } from '../ui/overflow-styles';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { whenNear } from '../ui/when-near';
import { bringInSight } from './bring-in-sight';
import { drawerStyles } from './drawer-styles';
import type { Panel } from './nn-panel';
import './nn-panel';
import { PANEL_ENTRIES } from './panel-registry';

/** The instruments: a bar that names them, and above it those that are open. */
export class Drawer extends UiElement {
  protected override readonly isTranslatedLater = true;
  static override styles = [controlStyles, overflowStyles, drawerStyles];
  /** What shall have the focus once all is drawn. */
  #focusNext: (() => void) | null = null;

  constructor() {
    super();
    new FadingScroller(this);
  }

  protected override view(ui: UiContext): TemplateResult {
    return html`${this.#panels(ui)} ${this.#strip(ui)} ${ui.shows('instruments') ? this.#bar(ui) : nothing}`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#focusNext?.();
    this.#focusNext = null;
  }

  #panels(ui: UiContext): TemplateResult | typeof nothing {
    const open = ui.panels.value.filter((name) => name !== STRIP);
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
            @panel-move=${(event: CustomEvent<-1 | 1>) => this.#move(ui, name, event.detail)}
          ></nn-panel>`,
      )}
    </div>`;
  }

  /** Beside the bar, since it belongs to the run and not to one look at it. */
  #strip(ui: UiContext): TemplateResult | typeof nothing {
    if (!ui.panels.value.includes(STRIP)) return nothing;
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
    const isOpen = ui.panels.value.includes(name);
    const obstacle = panelObstacle(name, ui.store.config.value);
    const reason = obstacle === null ? null : obstacles[obstacle];
    return html`<button
      class=${reason === null ? 'name' : 'name empty'}
      id=${`open-${name}`}
      type="button"
      aria-expanded=${String(isOpen)}
      aria-controls=${isOpen ? `panel-${name}` : nothing}
      aria-description=${reason ?? titles[name]}
      title=${reason ?? titles[name]}
      ${whenNear(() => fetchAhead(PANEL_ENTRIES[name].load))}
      @click=${() => this.#toggle(ui, name, reason)}
    >
      ${names[name]}${name === STRIP ? ICONS.chevron : nothing}
    </button>`;
  }

  /** Opens an instrument that other parts lead to, and brings it in sight: on a phone it is far from them. */
  show(name: PanelName): void {
    const { ui } = this;
    if (ui && !ui.panels.peek().includes(name)) this.#toggle(ui, name, null);
    void this.updateComplete.then(() => {
      const panel = this.#panel(name);
      if (panel) bringInSight(panel, panel);
    });
  }

  #toggle(ui: UiContext, name: PanelName, reason: string | null): void {
    const { titles, opened } = ui.i18n.text.instruments;
    if (ui.panels.peek().includes(name)) return this.#close(ui, name);
    ui.setPanels([...ui.panels.peek(), name]);
    // A panel that has nothing to show says why, to everybody.
    ui.announce(reason ?? opened(titles[name]));
  }

  #close(ui: UiContext, name: PanelName): void {
    const { titles, closed } = ui.i18n.text.instruments;
    this.#focusNext = () => this.renderRoot.querySelector<HTMLElement>(`#open-${name}`)?.focus();
    ui.setPanels(ui.panels.peek().filter((one) => one !== name));
    ui.announce(closed(titles[name]));
  }

  #move(ui: UiContext, name: PanelName, by: -1 | 1): void {
    // The strip has a place of its own, whenever it was opened.
    const panels = ui.panels.peek().filter((one) => one !== STRIP);
    const from = panels.indexOf(name);
    const to = Math.min(Math.max(from + by, 0), panels.length - 1);
    panels.splice(to, 0, ...panels.splice(from, 1));
    ui.setPanels(ui.panels.peek().includes(STRIP) ? [...panels, STRIP] : panels);
    const { titles, moved } = ui.i18n.text.instruments;
    const [place = '', count = ''] = [to + 1, panels.length].map((one) =>
      ui.i18n.format.integer(one),
    );
    ui.announce(moved(titles[name], place, count));
    this.#focusNext = () => void this.#panel(name)?.focusMover(by);
  }

  #panel(name: PanelName): Panel | null {
    return this.renderRoot.querySelector<Panel>(`#panel-${name}`);
  }
}

customElements.define('nn-drawer', Drawer);
