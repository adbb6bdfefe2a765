// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Metrics } from '../shared/metrics';
import { networkShape } from '../shared/network-shape';
import { controlStyles } from './control-styles';
import { progressParts } from './run-summary';
import { Throttle } from './throttle';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

const INTERVAL_MS = 500;

/** One quiet line of plain words about the run. Listeners hear the announcements instead. */
export class StatusLine extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0;
        display: grid;
        align-content: center;
        min-block-size: 36px;
        padding: 8px 12px;
        border-radius: var(--nn-radius);
        background: var(--nn-sunken);
        color: var(--nn-ink-2);
        line-height: 20px;
        font-variant-numeric: tabular-nums;
      }
      @container (max-width: 1179px) {
        p {
          min-block-size: 56px;
        }
      }
      @container (max-width: 479px) {
        p {
          min-block-size: 76px;
        }
      }
      .link {
        padding: 0;
        border: 0;
        background: none;
        color: var(--nn-ink);
        text-decoration: underline;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      b {
        color: var(--nn-ink);
        font-weight: 650;
      }
    `,
  ];
  static override properties: PropertyDeclarations = { shown: { state: true } };

  /** The figures in words; older than the read-outs by up to the interval while training. */
  declare private shown: Metrics | null;
  readonly #throttle = new Throttle(INTERVAL_MS);

  constructor() {
    super();
    this.shown = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#throttle.cancel();
  }

  protected override watch(ui: UiContext): void {
    const metrics = ui.store.metrics.value;
    const show = (): void => {
      this.shown = metrics;
    };
    // The invitation to play goes as soon as it is followed.
    const isUnderWay = (this.shown?.step ?? 0) > 0;
    if (ui.store.playing.value && isUnderWay) this.#throttle.run(show);
    else this.#throttle.now(show);
  }

  protected override view(ui: UiContext): TemplateResult {
    return html`<p><span>${this.#content(ui)}</span></p>`;
  }

  #content(ui: UiContext): unknown {
    const { store, i18n } = ui;
    const { text, format } = i18n;
    const parts = progressParts(this.shown, i18n, store.playing.value);
    if (parts !== null)
      return parts.map((part, at) => (at % 2 === 0 ? part : html`<b>${part}</b>`));
    const layout = store.configured.value?.layout;
    if (store.status.value === 'error') return this.#noEngine(ui);
    if (layout === undefined) return text.element.loading;
    const config = store.config.value;
    const network = text.network.shape(format.integer(networkShape(config).layers));
    if (config.weights !== null) return text.status.startFromLink(network);
    return text.status.start(network, format.integer(layout.trainCount));
  }

  /** Stays when the notice is dismissed, so that there is always a way on. */
  #noEngine(ui: UiContext): TemplateResult {
    const { element } = ui.i18n.text;
    return html`${element.noEngine}
      <button class="link" type="button" @click=${() => ui.retry()}>${element.startEngine}</button>`;
  }
}

customElements.define('nn-status-line', StatusLine);
