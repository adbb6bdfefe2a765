// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CanvasLabel } from '../elements/canvas-label';
import { lossStyles } from '../elements/loss-styles';
import { byPointer } from '../elements/probe-canvas';
import { type Tab, tabList } from '../elements/tab-list';
import { tabStyles } from '../elements/tab-styles';
import { tableStyles } from '../elements/table-dialog';
import { TableView } from '../elements/table-view';
import type { DiagnosticsTexts } from '../i18n/panels/catalogue/diagnostics';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { pointCount, pointX, type SeriesChart } from '../render/series-chart';
import { SeriesPainter } from '../render/series-painter';
import { plottedEpoch, type SeriesPlot } from '../render/series-plot';
import type { LossHistory } from '../shared/loss-history';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import type { UiContext } from '../ui/ui-context';
import { seriesFoot } from './series-foot';
import { SeriesLook } from './series-look';
import { type Reading, readingList } from './series-readings';
import { seriesStyles } from './series-styles';

/** Least time between two updates of the numbers beside a playing chart. */
const READINGS_INTERVAL_MS = 200;

/**
 * Curves over the run: values under the cursor, a closer look by drag, buttons and keys, and an
 * exact table. What they are curves of is up to who extends it.
 */
export abstract class SeriesView<F extends string> extends TableView {
  static override styles = [
    controlStyles,
    fieldStyles,
    tabStyles,
    lossStyles,
    tableStyles,
    seriesStyles,
  ];
  static override properties: PropertyDeclarations = {
    figure: { state: true },
    isLog: { state: true },
    isClose: { state: true },
    moment: { state: true },
    noted: { state: true },
    readings: { state: true },
    byKeyboard: { state: true },
  };

  declare protected figure: F;
  declare protected isLog: boolean;
  declare private isClose: boolean;
  /** When the readings held, in words. */
  declare private moment: string;
  declare private noted: string | null;
  declare private readings: readonly Reading[];
  declare private byKeyboard: boolean;
  readonly #look = new SeriesLook();
  readonly #painter = new SeriesPainter();
  readonly #label = new CanvasLabel();
  #plot: SeriesPlot | null = null;
  #chart: SeriesChart | null = null;
  #history: LossHistory | null = null;
  #readAt = 0;

  constructor(figure: F, isLog: boolean) {
    super();
    this.figure = figure;
    this.isLog = isLog;
    this.isClose = false;
    this.moment = '';
    this.noted = null;
    this.readings = [];
    this.byKeyboard = false;
  }

  /** What there is to choose from; one or none makes no tabs. */
  protected abstract figures(ui: UiContext, texts: DiagnosticsTexts): readonly Tab<F>[];
  /** Its curves as they are now. */
  protected abstract chart(
    ui: UiContext,
    texts: DiagnosticsTexts,
    colors: DrawingColors,
  ): SeriesChart;
  /** A line of the legend for each curve; `point` is the one whose values they tell. */
  protected abstract legend(
    ui: UiContext,
    texts: DiagnosticsTexts,
    chart: SeriesChart,
    point: number,
  ): readonly Reading[];
  /** Said under the chart. */
  protected abstract note(ui: UiContext, texts: DiagnosticsTexts): string | null;
  /** Why there is no chart; null when there is one. */
  protected obstacle(_ui: UiContext, _texts: DiagnosticsTexts): string | null {
    return null;
  }
  /** Whether the present figure can be shown by its logarithm. */
  protected hasLog(_ui: UiContext): boolean {
    return true;
  }

  protected override view(ui: UiContext): TemplateResult {
    const texts = diagnosticsTexts(ui.i18n.language);
    const obstacle = this.obstacle(ui, texts);
    if (obstacle !== null) return html`<p class="message">${obstacle}</p>`;
    const tabs = this.figures(ui, texts);
    return html`${tabs.length > 1 ? html`<div class="head">${this.#tabs(ui, tabs)}</div>` : nothing}
      <div
        class="panel"
        id="panel"
        role=${tabs.length > 1 ? 'tabpanel' : nothing}
        aria-labelledby=${tabs.length > 1 ? `tab-${this.figure}` : nothing}
      >
        ${readingList(this.moment, this.readings)}
        <div class="area">${this.#canvas(texts)}</div>
        ${seriesFoot(texts, {
          isClose: this.isClose,
          log: this.hasLog(ui) ? this.isLog : null,
          setLog: (on) => {
            this.isLog = on;
          },
          zoom: (closer) => this.#zoom(closer),
          showAll: () => this.#showAll(),
          table: this.tableButton(texts.chart.table),
        })}
        ${this.noted === null ? nothing : html`<p class="hint">${this.noted}</p>`}
        <output class="visually-hidden" aria-live=${this.byKeyboard ? 'polite' : 'off'}
          >${this.byKeyboard ? this.#spoken(texts) : nothing}</output
        >
        <span id="keys" class="visually-hidden">${texts.chart.keys}</span>
      </div>
      ${this.tableDialog()}`;
  }

  #tabs(ui: UiContext, tabs: readonly Tab<F>[]): TemplateResult {
    return tabList(ui.i18n.text.loss.shows, tabs, this.figure, (figure) => {
      this.figure = figure;
      this.#look.reset();
      this.#painter.reset();
      this.#changed(false);
    });
  }

  #canvas({ chart }: DiagnosticsTexts): TemplateResult {
    return html`<canvas
      role="img"
      tabindex="0"
      aria-label=${chart.nothingYet}
      aria-describedby="keys"
      @pointerdown=${this.#pressedPointer}
      @pointermove=${this.#pointed}
      @pointerup=${this.#released}
      @pointercancel=${this.#left}
      @pointerleave=${byPointer(this.#left)}
      @dblclick=${() => this.#showAll()}
      @keydown=${this.#pressed}
      @blur=${this.#left}
    ></canvas>`;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const texts = diagnosticsTexts(ui.i18n.language);
    const { history } = ui.store;
    if (history !== this.#history) {
      this.#look.reset();
      this.#painter.reset();
    }
    this.#history = history;
    const chart = this.chart(ui, texts, colors);
    this.#chart = chart;
    this.#look.keepWithin(chart);
    this.isClose = this.#look.isClose;
    const epoch = ui.store.metrics.peek()?.epoch ?? 0;
    const last = pointCount(chart) - 1;
    const isOlder = last >= 0 && epoch < pointX(chart, last) * (1 - 1e-9);
    const look = this.#look.look(isOlder ? epoch : null);
    this.#plot = this.#painter.draw(context, surface.width, surface.height, chart, look, colors);
    this.#read(ui, texts, chart, isOlder ? epoch : null);
    this.#label.update(this.canvas, () => this.#describe(ui, texts, chart));
  }

  /** Brings the numbers up to date: at once under the cursor, a few times a second while it plays. */
  #read(ui: UiContext, texts: DiagnosticsTexts, chart: SeriesChart, shown: number | null): void {
    const now = performance.now();
    const { marked } = this.#look;
    const isBusy = ui.store.playing.peek() && marked === null;
    if (isBusy && now - this.#readAt < READINGS_INTERVAL_MS) return;
    this.#readAt = now;
    const last = pointCount(chart) - 1;
    const point = marked ?? (shown === null ? last : nearestBefore(chart, shown));
    const epoch = ui.i18n.format.epoch(point < 0 ? 0 : pointX(chart, point), false);
    this.noted = this.note(ui, texts);
    const isNow = marked === null && shown === null;
    this.moment = isNow ? texts.chart.now : texts.chart.atEpoch(epoch);
    this.readings = this.legend(ui, texts, chart, point);
  }

  #spoken({ chart }: DiagnosticsTexts): string {
    const values = this.readings.map(({ name, value, note }) =>
      chart.reading(name, note === undefined ? value : chart.noted(value, note)),
    );
    return [this.moment, ...values].join(chart.separator);
  }

  #describe(ui: UiContext, texts: DiagnosticsTexts, chart: SeriesChart): string {
    const last = pointCount(chart) - 1;
    if (last < 0) return texts.chart.nothingYet;
    const values = this.legend(ui, texts, chart, last)
      .map(({ name, value }) => texts.chart.reading(name, value))
      .join(texts.chart.separator);
    const epoch = ui.i18n.format.epoch(pointX(chart, last), false);
    return texts.chart.drawing(chart.names.value, epoch, values);
  }

  #changed(byKeyboard: boolean): void {
    this.byKeyboard = byKeyboard;
    this.isClose = this.#look.isClose;
    this.redraw();
  }

  #pressedPointer = (event: PointerEvent): void => {
    if (this.#plot === null || event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#look.down(event.offsetX, plottedEpoch(this.#plot, event.offsetX));
    this.#pointed(event);
  };

  #pointed = (event: PointerEvent): void => {
    if (this.#plot === null || this.#chart === null) return;
    this.#look.moved(event.offsetX, plottedEpoch(this.#plot, event.offsetX), this.#chart);
    this.#changed(false);
  };

  #released = (): void => {
    this.#look.up();
    this.#changed(false);
  };

  #left = (): void => {
    this.#look.leave();
    this.#changed(false);
  };

  #pressed = (event: KeyboardEvent): void => {
    if (this.#chart === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!this.#look.press(event.key, event.shiftKey, this.#chart)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#changed(true);
  };

  #zoom(closer: boolean): void {
    if (this.#chart === null) return;
    this.#look.zoom(this.#chart, closer);
    this.#changed(false);
  }

  #showAll(): void {
    this.#look.showAll();
    this.#changed(false);
  }
}

/** The last point that is not later than an epoch. */
function nearestBefore(chart: SeriesChart, epoch: number): number {
  let point = pointCount(chart) - 1;
  while (point > 0 && pointX(chart, point) > epoch) point -= 1;
  return point;
}
