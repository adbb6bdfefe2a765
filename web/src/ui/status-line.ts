// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { findingOf } from '../shared/findings/find';
import { type Finding, PANEL_OF } from '../shared/findings/finding';
import type { Metrics } from '../shared/metrics';
import { networkShape } from '../shared/network-shape';
import type { PanelName } from '../shared/panels';
import { controlStyles } from './control-styles';
import { findingParts } from './finding-text';
import { progressParts } from './run-summary';
import { SteadyFinding } from './steady-finding';
import { Throttle } from './throttle';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

const INTERVAL_MS = 500;

/**
 * One quiet line of plain words about the run. Listeners hear the announcements instead. Asks for the
 * instrument that shows what it says by a `see-panel` event.
 */
export class StatusLine extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      .line {
        display: flex;
        align-items: center;
        gap: 12px;
        /* Room for what a finding says, so that nothing moves when there is one. */
        min-block-size: 56px;
        padding: var(--nn-status-padding, 8px) 12px;
        border-radius: var(--nn-radius);
        background: var(--nn-sunken);
        color: var(--nn-ink-2);
        line-height: var(--nn-status-leading, 20px);
        font-variant-numeric: tabular-nums;
      }
      p {
        flex: 1;
        margin: 0;
      }
      @container (max-width: 1179px) {
        .line {
          min-block-size: var(--nn-status-least, 76px);
        }
      }
      /* On a phone it stands over the output; the lines that the longest finding takes are kept. */
      @container (max-width: 639px) {
        .line {
          --lines: 4;
          min-block-size: calc((var(--lines) - var(--spared, 0)) * 18px + 13px);
          gap: 8px;
          padding: 6px var(--nn-gutter);
          border-block-end: 1px solid var(--nn-line);
          border-radius: 0;
          background: none;
          font-size: 14px;
          line-height: 18px;
        }
        :host(:lang(zh)) {
          --spared: 1;
        }
      }
      @container (max-width: 479px) {
        .line {
          --lines: 5;
        }
      }
      @container (max-width: 349px) {
        .line {
          --lines: 6;
        }
      }
      .toggle {
        flex: none;
        min-block-size: var(--nn-check);
        min-inline-size: var(--nn-check);
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
  static override properties: PropertyDeclarations = {
    shown: { state: true },
    finding: { state: true },
  };

  /** The figures in words; older than the read-outs by up to the interval while training. */
  declare private shown: Metrics | null;
  /** What the figures show; null when nothing stands out. */
  declare private finding: Finding | null;
  readonly #throttle = new Throttle(INTERVAL_MS);
  readonly #steady = new SteadyFinding();

  constructor() {
    super();
    this.shown = null;
    this.finding = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#throttle.cancel();
  }

  protected override watch(ui: UiContext): void {
    const metrics = ui.store.metrics.value;
    const playing = ui.store.playing.value;
    const show = (): void => {
      this.shown = metrics;
      const found = metrics === null || !ui.explains ? null : foundIn(ui, metrics);
      this.#tell(ui, this.#steady.take(found, playing));
    };
    // The invitation to play goes as soon as it is followed.
    const isUnderWay = (this.shown?.step ?? 0) > 0;
    if (playing && isUnderWay) this.#throttle.run(show);
    else this.#throttle.now(show);
  }

  protected override view(ui: UiContext): TemplateResult {
    return html`<div class="line"><p>${this.#content(ui)}</p>${this.#toggle(ui)}</div>`;
  }

  #content(ui: UiContext): unknown {
    const { store, i18n } = ui;
    const { text, format } = i18n;
    if (store.status.value === 'error') return this.#noEngine(ui);
    if (this.finding !== null) return this.#explained(ui, this.finding);
    const parts = progressParts(this.shown, i18n, store.playing.value);
    if (parts !== null) return boldEverySecond(parts);
    // A notice says what helps; to press Play would not.
    if (this.shown?.diverged) return text.status.reset;
    const layout = store.configured.value?.layout;
    if (layout === undefined) return text.element.loading;
    const config = store.config.value;
    const network = text.network.shape(format.integer(networkShape(config).layers));
    if (config.weights !== null) return text.status.startFromLink(network);
    return text.status.start(network, format.integer(layout.trainCount));
  }

  #explained(ui: UiContext, finding: Finding): TemplateResult {
    const { findings, instruments } = ui.i18n.text;
    const panel = PANEL_OF[finding.kind];
    const open = (): void => {
      this.dispatchEvent(new CustomEvent<PanelName>('see-panel', { detail: panel }));
    };
    const link = html`<button class="link" type="button" @click=${open}>
      ${findings.see(instruments.titles[panel])}</button>`;
    return html`${boldEverySecond(findingParts(finding, ui.i18n))}
    ${findings.remedies[finding.kind]} ${ui.shows('instruments') ? link : nothing}`;
  }

  #toggle(ui: UiContext): TemplateResult | typeof nothing {
    // Where there is nothing to explain there is nothing to turn off.
    if ((ui.explains && this.finding === null) || !ui.shows('instruments')) return nothing;
    const { off, offHint, on } = ui.i18n.text.findings;
    return html`<button
      class="link toggle"
      type="button"
      title=${ui.explains ? offHint : nothing}
      @click=${() => ui.setExplains(!ui.explains)}
    >
      ${ui.explains ? off : on}
    </button>`;
  }

  /** Those who listen hear a finding when it is new, not with every figure. */
  #tell(ui: UiContext, finding: Finding | null): void {
    const isNew = finding !== null && finding.kind !== this.finding?.kind;
    this.finding = finding;
    if (!isNew) return;
    const remedy = ui.i18n.text.findings.remedies[finding.kind];
    ui.announce(`${findingParts(finding, ui.i18n).join('')} ${remedy}`);
  }

  /** Stays when the notice is dismissed, so that there is always a way on. */
  #noEngine(ui: UiContext): TemplateResult {
    const { element } = ui.i18n.text;
    return html`${element.noEngine}
      <button class="link" type="button" @click=${() => ui.retry()}>${element.startEngine}</button>`;
  }
}

function foundIn({ store }: UiContext, metrics: Metrics): Finding | null {
  const { activity } = store.figures;
  return findingOf({ config: store.config.peek(), metrics, history: store.history, activity });
}

function boldEverySecond(parts: readonly string[]): unknown {
  return parts.map((part, at) => (at % 2 === 0 ? part : html`<b>${part}</b>`));
}

customElements.define('nn-status-line', StatusLine);
