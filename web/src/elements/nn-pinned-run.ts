// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { PIN_TEXTS } from '../i18n/compare/pin';
import type { CanvasSurface } from '../render/canvas-surface';
import { colorTables } from '../render/color-tables';
import type { DrawingColors } from '../render/drawing-colors';
import { FieldPainter } from '../render/field-painter';
import { OutputPainter } from '../render/output-painter';
import { controlStyles } from '../ui/control-styles';
import { type PinnedRun, pinnedRun } from '../ui/pinned-run';
import { runParts } from '../ui/run-parts';
import { shownLoss } from '../ui/shown-figures';
import type { UiContext } from '../ui/ui-context';
import { CanvasView } from './canvas-view';

/** The run that is pinned: its picture, its name and its figures. */
export class PinnedRunView extends CanvasView {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      .pinned {
        --picture: 64px;
        display: grid;
        grid-template-columns: var(--picture) minmax(0, 1fr);
        gap: 10px;
        align-items: start;
        padding-block-start: 6px;
      }
      canvas {
        inline-size: var(--picture);
        block-size: var(--picture);
        border-radius: 4px;
      }
      /* Where title and buttons still have one line beside it. */
      @container (min-width: 300px) {
        .pinned {
          --picture: min(30cqi, 112px);
        }
      }
      .what {
        min-inline-size: 0;
        font-size: 11px;
        line-height: 15px;
        color: var(--nn-ink-2);
      }
      .what b {
        flex: 1;
        display: flex;
        align-items: center;
        gap: 6px;
        color: var(--nn-ink);
        font-weight: 650;
        white-space: nowrap;
      }
      .what b::before {
        content: '';
        inline-size: 14px;
        block-size: 4px;
        border-radius: 2px;
        background: var(--nn-ink-3);
        opacity: 0.6;
      }
      .name {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }
      .link {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-block-size: var(--nn-check);
        padding: 0;
        border: 0;
        background: none;
        font-size: 12px;
        text-decoration: underline;
        text-underline-offset: 2px;
        cursor: pointer;
      }
      .actions .link {
        min-block-size: max(24px, var(--nn-check) - 6px);
      }
      @container (max-width: 259px) {
        .pinned {
          --picture: 48px;
        }
        .actions {
          gap: 0 8px;
        }
        .what b {
          gap: 4px;
        }
        .what b::before {
          inline-size: 8px;
        }
      }
    `,
  ];

  readonly #painter = new OutputPainter();
  readonly #field = new FieldPainter();

  protected override view(ui: UiContext): TemplateResult | typeof nothing {
    const text = PIN_TEXTS[ui.i18n.language];
    const pinned = ui.pinned.value;
    if (pinned === null) return nothing;
    const { trainLoss, trainAccuracy, epoch } = pinned.metrics;
    const { format } = ui.i18n;
    const accuracy = trainAccuracy === null ? null : format.percent(trainAccuracy);
    return html`<section class="pinned" aria-labelledby="pinned">
      <canvas role="img" aria-label=${text.picture(nameOf(pinned, ui))}></canvas>
      <div class="what">
        <div class="actions">
          <b id="pinned">${text.pinned}</b>
          <button class="link" type="button" title=${text.replaceHint} @click=${() => this.#pin(ui)}>
            ${text.replace}
          </button>
          <button class="link" type="button" title=${text.unpinHint} @click=${() => this.#unpin(ui)}>
            ${text.unpin}
          </button>
        </div>
        <span class="name" title=${nameOf(pinned, ui)}>${nameOf(pinned, ui)}</span>
        ${text.figures(format.epoch(epoch, false), shownLoss(trainLoss, ui.i18n), accuracy)}
      </div>
    </section>`;
  }

  /** The picture is of the pinned run, so it stays as the present one goes on. */
  protected override watch(ui: UiContext): void {
    ui.pinned.value;
    this.redraw();
  }

  /** The button that pinned it is gone. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
    const { ui } = this;
    const pinned = ui?.pinned.peek();
    if (ui && pinned) ui.announce(PIN_TEXTS[ui.i18n.language].announced(nameOf(pinned, ui)));
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    { width, height }: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const pinned = ui.pinned.peek();
    if (pinned === null) return;
    const { view, configured } = pinned;
    const size = Math.min(width, height);
    const isPlane = view.layout.inputDimensions === 2;
    const pixels = Math.round(size * context.getTransform().a);
    // Points and axes would hide the regions of so small a picture.
    if (isPlane) {
      context.drawImage(
        this.#field.paint(view, pixels, colorTables(colors), false),
        0,
        0,
        size,
        size,
      );
    } else {
      this.#painter.draw(context, size, size, view, configured.examples, colors, {
        showTest: false,
        hardEdges: false,
        formatNumber: () => '',
        valueLabel: '',
      });
    }
  }

  #pin(ui: UiContext): void {
    const pinned = pinnedRun(ui.store);
    if (pinned === null) return;
    ui.pinned.value = pinned;
    ui.announce(PIN_TEXTS[ui.i18n.language].announced(nameOf(pinned, ui)));
  }

  #unpin(ui: UiContext): void {
    ui.pinned.value = null;
    ui.announce(PIN_TEXTS[ui.i18n.language].unpinned);
  }
}

function nameOf(pinned: PinnedRun, { i18n }: UiContext): string {
  const { data, network, settings } = runParts(pinned, i18n);
  return PIN_TEXTS[i18n.language].name(data, network, settings);
}

customElements.define('nn-pinned-run', PinnedRunView);
