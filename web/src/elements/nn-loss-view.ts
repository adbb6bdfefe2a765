// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { LossPainter } from '../render/loss-painter';
import { controlStyles } from '../ui/control-styles';
import { explain } from '../ui/explain';
import { shownLoss } from '../ui/shown-figures';
import type { UiContext } from '../ui/ui-context';
import { CanvasLabel } from './canvas-label';
import { CanvasView } from './canvas-view';

/** The loss curves of training and test. */
export class LossView extends CanvasView {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 8px;
      }
      .head {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        gap: 8px;
      }
      .legend {
        display: flex;
        gap: 12px;
        font-size: 11px;
        line-height: 16px;
        color: var(--nn-ink-2);
      }
      .legend span::before {
        content: '';
        display: inline-block;
        inline-size: 16px;
        margin-inline-end: 6px;
        vertical-align: middle;
        border-block-start: 2px solid var(--nn-ink);
      }
      .legend .test::before {
        border-block-start: 2px dashed var(--nn-ink-2);
      }
      .area {
        position: relative;
        flex: 1;
        min-block-size: 96px;
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
      }
    `,
  ];

  readonly #painter = new LossPainter();
  readonly #label = new CanvasLabel();

  protected override view(ui: UiContext): TemplateResult {
    const { loss } = ui.i18n.text;
    const hasTest = ui.store.config.value.data.trainShare < 1;
    return html`<div class="head">
        <div class="headed">
          <h2 class="heading">${loss.heading}</h2>
          ${explain({ i18n: ui.i18n, topic: 'lossChart' }, ui.i18n.text.help.lossCurve)}
        </div>
        <div class="legend">
          <span>${loss.train}</span>
          ${hasTest ? html`<span class="test">${loss.test}</span>` : nothing}
        </div>
      </div>
      <div class="area"><canvas role="img" aria-label=${loss.empty}></canvas></div>`;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { store, i18n } = ui;
    const { loss } = i18n.text;
    const metrics = store.metrics.peek();
    this.#painter.draw(context, surface.width, surface.height, store.history, metrics, colors, {
      formatNumber: (value) => i18n.format.short(value),
      formatLoss: (value) => shownLoss(value, i18n),
      epochLabel: loss.epoch,
      lossLabel: loss.axis,
    });
    this.#label.update(this.canvas, () => {
      if (metrics === null || metrics.step === 0) return loss.empty;
      const test = metrics.testLoss === null ? null : shownLoss(metrics.testLoss, i18n);
      const epoch = i18n.format.integer(Math.floor(metrics.epoch));
      return loss.drawing(epoch, shownLoss(metrics.trainLoss, i18n), test);
    });
  }
}

customElements.define('nn-loss-view', LossView);
