// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import { epochAt } from '../render/chart-plot';
import type { DrawingColors } from '../render/drawing-colors';
import { type ChartFigure, LossPainter } from '../render/loss-painter';
import { controlStyles } from '../ui/control-styles';
import { explain } from '../ui/explain';
import { fieldStyles } from '../ui/field-styles';
import { checkField } from '../ui/fields';
import { shownLoss } from '../ui/shown-figures';
import type { UiContext } from '../ui/ui-context';
import { CanvasLabel } from './canvas-label';
import { lossStyles } from './loss-styles';
import { lossTable } from './loss-table';
import { type ProbeHandlers, probeCanvas } from './probe-canvas';
import { shownPoint } from './shown-point';
import { tabList } from './tab-list';
import { tabStyles } from './tab-styles';
import { type DialogTable, tableStyles } from './table-dialog';
import { TableView } from './table-view';

/** Points that a key moves the mark by, with shift by many. */
const MANY_POINTS = 10;

/** The curves of loss or accuracy, of training and test. */
export class LossView extends TableView {
  static override styles = [controlStyles, fieldStyles, tabStyles, lossStyles, tableStyles];
  static override properties: PropertyDeclarations = {
    figure: { state: true },
    isLog: { state: true },
    read: { state: true },
    byKeyboard: { state: true },
  };

  declare private figure: ChartFigure;
  declare private isLog: boolean;
  /** The values at the mark, in words; null while there is none. */
  declare private read: string | null;
  declare private byKeyboard: boolean;
  /** Number of the marked point. */
  #marked: number | null = null;
  readonly #painter = new LossPainter();
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.figure = 'loss';
    this.isLog = false;
    this.read = null;
    this.byKeyboard = false;
  }

  protected override view(ui: UiContext): TemplateResult {
    const { loss } = ui.i18n.text;
    const hasTest = ui.store.config.value.data.trainShare < 1;
    const isRegression = ui.store.config.value.task === 'regression';
    const tabs = [
      { name: 'loss', label: loss.heading },
      ...(isRegression ? [] : [{ name: 'accuracy', label: loss.accuracy } as const]),
    ] as const;
    const shown = this.#shown(ui);
    const setLog = (on: boolean): void => {
      this.isLog = on;
    };
    return html`<div class="head">
        <h2 class="visually-hidden">${loss.heading}</h2>
        <div class="headed">
          ${tabList(loss.shows, tabs, shown, (figure) => {
            this.figure = figure;
            this.#mark(null, false);
          })}
          ${explain({ i18n: ui.i18n, topic: 'lossChart' }, ui.i18n.text.help.lossCurve)}
        </div>
        <div class="legend">
          <span>${loss.train}</span>
          ${hasTest ? html`<span class="test">${loss.test}</span>` : nothing}
        </div>
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${shown}">
        <div class="area">
          ${probeCanvas(loss.empty, 'probe', this.#probing)}
        </div>
        <div class="foot">
          ${
            ui.simple
              ? nothing
              : checkField(loss.log, this.isLog && shown === 'loss', setLog, {
                  disabled: shown !== 'loss',
                })
          }
          <output id="probe" aria-live=${this.byKeyboard ? 'polite' : 'off'}
            >${this.read ?? html`<span class="visually-hidden">${loss.probe}</span>`}</output
          >
          <slot name="pin"></slot>
          ${this.tableButton(loss.table)}
        </div>
      </div>
      ${this.tableDialog()}`;
  }

  protected override table(ui: UiContext): DialogTable {
    return lossTable(ui);
  }

  protected override watch(ui: UiContext): void {
    ui.pinned.value;
    super.watch(ui);
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
    const figure = this.#shown(ui);
    const isLoss = figure === 'loss';
    const last = store.history.steps.length - 1;
    if (this.#marked !== null && this.#marked > last) this.#marked = last < 0 ? null : last;
    this.#painter.draw(context, surface.width, surface.height, store.history, metrics, colors, {
      figure,
      isLog: this.isLog && ui.simple !== true,
      marked: this.#marked ?? shownPoint(store),
      pinned: ui.pinned.peek()?.history ?? null,
      formatNumber: i18n.format.shortNumber,
      formatValue: (value) => this.#format(value, ui),
      epochLabel: loss.epoch,
      valueLabel: isLoss ? loss.axis : loss.accuracyAxis,
    });
    this.read = this.#marked === null ? null : this.#readMark(this.#marked, ui);
    this.#label.update(this.canvas, () => this.#describe(ui));
  }

  /** A regression has no accuracy. */
  #shown({ store }: UiContext): ChartFigure {
    return store.config.value.task === 'regression' ? 'loss' : this.figure;
  }

  #format(value: number, { i18n }: UiContext): string {
    return this.figure === 'loss' ? shownLoss(value, i18n) : i18n.format.percent(value);
  }

  #readMark(marked: number, ui: UiContext): string {
    const { history } = ui.store;
    const isLoss = this.#shown(ui) === 'loss';
    const train = (isLoss ? history.train : history.trainAccuracy)[marked] ?? Number.NaN;
    const test = (isLoss ? history.test : history.testAccuracy)[marked] ?? Number.NaN;
    const { text, format } = ui.i18n;
    return text.loss.at(
      format.epoch(history.epochs[marked] ?? 0, false),
      this.#format(train, ui),
      Number.isNaN(test) ? null : this.#format(test, ui),
    );
  }

  #describe(ui: UiContext): string {
    const { store, i18n } = ui;
    const { loss } = i18n.text;
    const metrics = store.metrics.peek();
    const isLoss = this.#shown(ui) === 'loss';
    if (metrics === null || metrics.step === 0) return isLoss ? loss.empty : loss.emptyAccuracy;
    const train = isLoss ? metrics.trainLoss : metrics.trainAccuracy;
    const test = isLoss ? metrics.testLoss : metrics.testAccuracy;
    const epoch = i18n.format.integer(Math.floor(metrics.epoch));
    const shownTest = test === null ? null : this.#format(test, ui);
    const drawing = isLoss ? loss.drawing : loss.drawingAccuracy;
    return drawing(epoch, this.#format(train ?? Number.NaN, ui), shownTest);
  }

  #pointed = (event: PointerEvent): void => {
    const { plot } = this.#painter;
    const epochs = this.ui?.store.history.epochs;
    if (plot === null || epochs === undefined || epochs.length === 0) return;
    this.#mark(nearest(epochs, epochAt(plot, event.offsetX)), false);
  };

  #pressed = (event: KeyboardEvent): void => {
    const last = (this.ui?.store.history.steps.length ?? 0) - 1;
    if (last < 0) return;
    const by = event.shiftKey ? MANY_POINTS : 1;
    const now = this.#marked ?? last;
    const moves: Readonly<Record<string, number | null>> = {
      ArrowLeft: Math.max(0, now - by),
      ArrowRight: Math.min(last, now + by),
      Home: 0,
      End: last,
      Escape: null,
    };
    const moved = moves[event.key];
    if (moved === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#mark(moved, true);
  };

  readonly #probing: ProbeHandlers = {
    pointed: this.#pointed,
    pressed: this.#pressed,
    left: () => this.#mark(null, false),
  };

  #mark(point: number | null, byKeyboard: boolean): void {
    this.#marked = point;
    this.byKeyboard = byKeyboard;
    if (point === null) this.read = null;
    this.redraw();
  }
}

/** Index of the number nearest to `value` in an ascending list. */
function nearest(list: readonly number[], value: number): number {
  let best = 0;
  for (let i = 1; i < list.length; i++) {
    if (Math.abs((list[i] ?? 0) - value) < Math.abs((list[best] ?? 0) - value)) best = i;
  }
  return best;
}

customElements.define('nn-loss-view', LossView);
