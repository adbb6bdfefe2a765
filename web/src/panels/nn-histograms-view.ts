// SPDX-License-Identifier: MIT
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CanvasLabel } from '../elements/canvas-label';
import { lossStyles } from '../elements/loss-styles';
import { byPointer } from '../elements/probe-canvas';
import { type DialogTable, tableStyles } from '../elements/table-dialog';
import { TableView } from '../elements/table-view';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { HistogramPainter } from '../render/histogram-painter';
import { binNear, cellAt, leastHeight } from '../render/histogram-plot';
import type { Diagnostics } from '../shared/diagnostics';
import type { LossHistory } from '../shared/loss-history';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { checkField } from '../ui/fields';
import type { UiContext } from '../ui/ui-context';
import {
  type BarMark,
  describeHistograms,
  histogramsOf,
  histogramTable,
  moveMark,
  readBar,
} from './histogram-content';
import { histogramStyles } from './histogram-styles';

/** Activations and gradients of every layer over the training set, as histograms. */
export class HistogramsView extends TableView {
  static override styles = [controlStyles, fieldStyles, lossStyles, tableStyles, histogramStyles];
  static override properties: PropertyDeclarations = {
    isLog: { state: true },
    leastHeight: { state: true },
    read: { state: true },
    byKeyboard: { state: true },
  };

  declare private isLog: boolean;
  /** CSS px that the histograms need. */
  declare private leastHeight: number;
  /** The marked bar in words; null while there is none. */
  declare private read: string | null;
  declare private byKeyboard: boolean;
  #marked: BarMark | null = null;
  #drawn: Diagnostics | null = null;
  #history: LossHistory | null = null;
  readonly #painter = new HistogramPainter();
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.isLog = false;
    this.leastHeight = 0;
    this.read = null;
    this.byKeyboard = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ui?.store.watchers.watch(this);
  }

  /** Draws when there are new figures, which is less often than there are pictures. */
  protected override watch(ui: UiContext): void {
    ui.store.watchers.watch(this, { diagnostics: true });
    ui.store.frame.value;
    const { diagnostics } = ui.store.figures;
    if (diagnostics === this.#drawn) return;
    this.redraw();
  }

  protected override view(ui: UiContext): TemplateResult {
    const texts = diagnosticsTexts(ui.i18n.language);
    const { chart, histograms } = texts;
    const setLog = (on: boolean): void => {
      this.isLog = on;
    };
    return html`<div class="area">
        <canvas
          style="min-block-size: ${this.leastHeight}px"
          role="img"
          tabindex="0"
          aria-label=${chart.nothingYet}
          aria-describedby="keys"
          @pointermove=${this.#pointed}
          @pointerdown=${this.#pointed}
          @pointerleave=${byPointer(() => this.#mark(null, false))}
          @keydown=${this.#pressed}
          @blur=${() => this.#mark(null, false)}
        ></canvas>
      </div>
      <div class="foot">
        ${checkField(histograms.log, this.isLog, setLog)}
        <output aria-live=${this.byKeyboard ? 'polite' : 'off'}
          >${this.read ?? histograms.about}</output
        >
        ${this.tableButton(chart.table)}
      </div>
      <span id="keys" class="visually-hidden">${histograms.keys}</span>
      ${this.tableDialog()}`;
  }

  protected override table(ui: UiContext): DialogTable | null {
    return this.#drawn === null ? null : histogramTable(ui, this.#drawn);
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { store, i18n } = ui;
    const { diagnostics } = store.figures;
    this.#drawn = diagnostics;
    if (diagnostics === null) return;
    if (store.history !== this.#history) this.#painter.reset();
    this.#history = store.history;
    const histograms = histogramsOf(ui, diagnostics);
    this.leastHeight = leastHeight(surface.width, histograms.length);
    if (this.#marked !== null && this.#marked.cell >= histograms.length) this.#marked = null;
    this.#painter.draw(context, surface.width, surface.height, histograms, colors, {
      isLog: this.isLog,
      marked: this.#marked,
      formatNumber: i18n.format.shortNumber,
      formatCount: (count) => i18n.format.integer(count),
      formatShare: (share) => i18n.format.wholePercent(share),
    });
    const marked = this.#marked === null ? undefined : histograms[this.#marked.cell];
    this.read =
      this.#marked === null || marked === undefined ? null : readBar(ui, marked, this.#marked.bin);
    this.#label.update(this.canvas, () => describeHistograms(ui, histograms));
  }

  #pointed = (event: PointerEvent): void => {
    const cell = cellAt(this.#painter.cells, event.offsetX, event.offsetY);
    const { ui } = this;
    const histogram =
      cell === null || this.#drawn === null || ui === undefined
        ? undefined
        : histogramsOf(ui, this.#drawn)[cell];
    if (cell === null || histogram === undefined) return this.#mark(null, false);
    const value = this.#painter.valueAt(cell, event.offsetX);
    this.#mark({ cell, bin: binNear(histogram.distribution, value) }, false);
  };

  #pressed = (event: KeyboardEvent): void => {
    if (this.#drawn === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const moved = moveMark(this.#marked, event.key, event.shiftKey, this.#drawn);
    if (moved === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#mark(moved, true);
  };

  #mark(mark: BarMark | null, byKeyboard: boolean): void {
    this.#marked = mark;
    this.byKeyboard = byKeyboard;
    if (mark === null) this.read = null;
    this.redraw();
  }
}

customElements.define('nn-histograms-view', HistogramsView);
