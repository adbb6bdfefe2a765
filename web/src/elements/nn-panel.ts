// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type PanelName, panelObstacle } from '../shared/panels';
import { controlStyles } from '../ui/control-styles';
import { ICONS } from '../ui/icons';
import type { FrameView, UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import type { PanelEntry, PanelModule } from './panel-registry';

/** The frame of one open instrument: fetches it, and lets it draw while it can be seen. */
export class Panel extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }
      .head {
        display: flex;
        align-items: center;
        gap: 2px;
        padding: 4px 4px 0 12px;
      }
      .heading {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .head .button {
        min-block-size: var(--nn-check);
        min-inline-size: var(--nn-check);
      }
      :host([strip]) .head {
        display: none;
      }
      :host([strip]) .body {
        padding: 0;
        overflow: visible;
      }
      .back .icon {
        transform: rotate(90deg);
      }
      .on .icon {
        transform: rotate(-90deg);
      }
      .body {
        flex: 1;
        /* What is placed absolutely inside, as text that is only read aloud, scrolls with the rest. */
        position: relative;
        display: grid;
        min-block-size: 0;
        padding: 4px 12px 10px;
        overflow: auto;
      }
      .message {
        margin: auto;
        max-inline-size: 40ch;
        text-align: center;
        color: var(--nn-ink-2);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    name: { attribute: false },
    entry: { attribute: false },
    first: { type: Boolean },
    last: { type: Boolean },
    module: { state: true },
    failed: { state: true },
  };

  declare name: PanelName;
  declare entry: PanelEntry;
  declare first: boolean;
  declare last: boolean;
  declare private module: PanelModule | null;
  declare private failed: boolean;
  #isSeen = true;
  #observer: IntersectionObserver | null = null;
  /** What wanted to be drawn while nobody could see it. */
  readonly #waiting = new Set<FrameView>();
  /** The context for what is inside, made anew with the one outside. */
  #inner: { readonly outer: UiContext; readonly ui: UiContext } | null = null;

  constructor() {
    super();
    this.module = null;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? true;
      if (this.#isSeen) this.#drawWaiting();
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = null;
    this.#waiting.clear();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('entry')) void this.#load();
  }

  protected override view(ui: UiContext): TemplateResult {
    const title = ui.i18n.text.instruments.titles[this.name];
    return html`<div class="head">
        <h3 class="heading" id="title">${title}</h3>
        ${this.first ? nothing : this.#mover(ui, -1, title)}
        ${this.last ? nothing : this.#mover(ui, 1, title)} ${this.#closer(ui, title)}
      </div>
      <div class="body" role="region" aria-labelledby="title" tabindex="-1">${this.#body(ui)}</div>`;
  }

  /** Focuses the button that moved it, which is drawn anew elsewhere; at an end, the other one. */
  async focusMover(by: -1 | 1): Promise<void> {
    await this.updateComplete;
    const way = by < 0 ? ['.back', '.on'] : ['.on', '.back'];
    const buttons = way.map((one) => this.renderRoot.querySelector<HTMLElement>(one));
    (buttons[0] ?? buttons[1])?.focus();
  }

  #mover(ui: UiContext, by: -1 | 1, title: string): TemplateResult {
    const { moveBack, moveOn } = ui.i18n.text.instruments;
    const label = by < 0 ? moveBack(title) : moveOn(title);
    return html`<button
      class=${`button square plain ${by < 0 ? 'back' : 'on'}`}
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => this.dispatchEvent(new CustomEvent('panel-move', { detail: by }))}
    >
      ${ICONS.chevron}
    </button>`;
  }

  #closer(ui: UiContext, title: string): TemplateResult {
    const label = ui.i18n.text.instruments.close(title);
    return html`<button
      class="button square plain"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => this.dispatchEvent(new CustomEvent('panel-close'))}
    >
      ${ICONS.close}
    </button>`;
  }

  #body(ui: UiContext): TemplateResult {
    const { loading, failed, retry, obstacles } = ui.i18n.text.instruments;
    const obstacle = panelObstacle(this.name, ui.store.config.value);
    if (obstacle !== null) return html`<p class="message">${obstacles[obstacle]}</p>`;
    if (this.failed) {
      return html`<p class="message" role="alert">
        ${failed}
        <button class="button" type="button" @click=${() => this.#load()}>${retry}</button>
      </p>`;
    }
    return this.module?.panel(this.#contextInside(ui)) ?? html`<p class="message">${loading}</p>`;
  }

  /** As outside, but drawing waits until the panel can be seen. */
  #contextInside(outer: UiContext): UiContext {
    if (this.#inner?.outer !== outer) {
      const requestFrame = (view: FrameView): void => {
        if (this.#isSeen) outer.requestFrame(view);
        else this.#waiting.add(view);
      };
      this.#inner = { outer, ui: { ...outer, requestFrame } };
    }
    return this.#inner.ui;
  }

  #drawWaiting(): void {
    for (const view of this.#waiting) this.ui?.requestFrame(view);
    this.#waiting.clear();
  }

  async #load(): Promise<void> {
    const { entry } = this;
    this.failed = false;
    try {
      const module = await entry.load();
      if (entry === this.entry) this.module = module;
    } catch (error) {
      reportError(error);
      this.failed = true;
    }
  }
}

customElements.define('nn-panel', Panel);
