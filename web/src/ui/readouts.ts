// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Metrics } from '../shared/metrics';
import { controlStyles } from './control-styles';
import { explain } from './explain';
import { shownLoss, shownShare } from './shown-figures';
import { Throttle } from './throttle';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** Nobody reads figures faster, and every change of text is laid out and painted. */
const INTERVAL_MS = 100;

/** The figures of the run, in places that never move. */
export class Readouts extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        align-items: flex-start;
        gap: 8px;
        min-inline-size: 0;
      }
      dl {
        display: flex;
        gap: 20px;
        margin: 0;
      }
      div {
        /* The label or the longest usual figure, whichever is wider. */
        min-inline-size: 64px;
      }
      div:first-child,
      .loss {
        min-inline-size: 68px;
      }
      dt {
        font-size: 11px;
        line-height: 16px;
        color: var(--nn-ink-2);
        white-space: nowrap;
      }
      dd {
        margin: 0;
        /* Its size never depends on the figure, so that no frame lays out anything else. */
        contain: size layout style;
        block-size: 20px;
        font-size: 15px;
        line-height: 20px;
        font-weight: 650;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      @container (max-width: 1179px) {
        dl {
          gap: 14px;
        }
      }
      @container (max-width: 639px), (min-width: 900px) and (max-width: 1099px) {
        .train-accuracy {
          display: none;
        }
      }
      @container (max-width: 899px) {
        dl {
          gap: 24px;
        }
      }
      @container (max-width: 639px) {
        dl {
          gap: 8px;
          flex: 1;
          justify-content: space-between;
        }
        div {
          min-inline-size: min(64px, 16cqi);
        }
        div:first-child {
          min-inline-size: min(56px, 14cqi);
        }
        .loss {
          min-inline-size: min(66px, 17cqi);
        }
      }
      @container (max-width: 411px) {
        dd {
          font-size: 14px;
        }
        .long {
          font-size: 12px;
        }
      }
      @container (max-width: 355px) {
        dd {
          font-size: 13px;
        }
        .long {
          font-size: 11px;
        }
        :host,
        dl {
          gap: 4px;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = { metrics: { state: true } };

  /** The figures shown; while playing, older than the picture by up to the interval. */
  declare private metrics: Metrics | null;
  readonly #throttle = new Throttle(INTERVAL_MS);

  constructor() {
    super();
    this.metrics = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#throttle.cancel();
  }

  protected override watch({ store }: UiContext): void {
    const metrics = store.metrics.value;
    const show = (): void => {
      this.metrics = metrics;
    };
    if (store.playing.value) this.#throttle.run(show);
    else this.#throttle.now(show);
  }

  protected override view(ui: UiContext): TemplateResult {
    const { i18n, store } = ui;
    const { readouts } = i18n.text;
    const { metrics } = this;
    const playing = store.playing.value || ui.replaying.value;
    const epoch = metrics === null ? readouts.none : i18n.format.epoch(metrics.epoch, playing);
    // A regression has no accuracy.
    const hasClasses = store.config.value.task === 'classification';
    return html`<dl aria-label=${readouts.label}>
      <div><dt>${readouts.epoch}</dt><dd class=${epoch.length > 6 ? 'long' : ''}>${epoch}</dd></div>
      ${
        hasClasses
          ? html`<div>
                <dt>${readouts.testAccuracy}</dt>
                <dd>${shownShare(metrics?.testAccuracy, i18n)}</dd>
              </div>
              <div class="train-accuracy">
                <dt>${readouts.trainAccuracy}</dt>
                <dd>${shownShare(metrics?.trainAccuracy, i18n)}</dd>
              </div>`
          : nothing
      }
      <div class="loss"><dt>${readouts.trainLoss}</dt><dd>${shownLoss(metrics?.trainLoss, i18n)}</dd></div>
      <div class="loss"><dt>${readouts.testLoss}</dt><dd>${shownLoss(metrics?.testLoss, i18n)}</dd></div>
    </dl>
    ${explain({ i18n, topic: 'readouts' }, readouts.label)}`;
  }
}

customElements.define('nn-readouts', Readouts);
