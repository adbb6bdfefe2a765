// SPDX-License-Identifier: MIT
import type { Tab } from '../elements/tab-list';
import { type DialogTable, exactly } from '../elements/table-dialog';
import type { DiagnosticsTexts } from '../i18n/panels/catalogue/diagnostics';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import type { DrawingColors } from '../render/drawing-colors';
import { pointValue, type SeriesChart } from '../render/series-chart';
import { shownLoss, shownShare } from '../ui/shown-figures';
import type { UiContext } from '../ui/ui-context';
import { type LineStyle, styleColor, TEST_STYLE, TRAIN_STYLE } from './line-style';
import type { Reading } from './series-readings';
import { SeriesView } from './series-view';

type CurveFigure = 'loss' | 'accuracy';

const STYLES: readonly LineStyle[] = [TEST_STYLE, TRAIN_STYLE];

/** Loss and accuracy over the run, of training and test examples. */
export class CurvesView extends SeriesView<CurveFigure> {
  constructor() {
    super('loss', false);
  }

  protected override figures(
    ui: UiContext,
    { curves }: DiagnosticsTexts,
  ): readonly Tab<CurveFigure>[] {
    const loss = { name: 'loss', label: curves.loss } as const;
    if (ui.store.config.value.task === 'regression') return [loss];
    return [loss, { name: 'accuracy', label: curves.accuracy }];
  }

  protected override hasLog(ui: UiContext): boolean {
    return this.#shown(ui) === 'loss';
  }

  protected override note(ui: UiContext, { curves }: DiagnosticsTexts): string | null {
    return ui.store.config.value.task === 'regression' ? curves.noAccuracy : null;
  }

  protected override chart(
    ui: UiContext,
    { chart, curves }: DiagnosticsTexts,
    colors: DrawingColors,
  ): SeriesChart {
    const { history } = ui.store;
    const metrics = ui.store.metrics.peek();
    const isLoss = this.#shown(ui) === 'loss';
    const isLater = metrics !== null && metrics.step > (history.steps.at(-1) ?? -1);
    const train = isLoss ? history.train : history.trainAccuracy;
    const test = isLoss ? history.test : history.testAccuracy;
    const tails = isLoss
      ? [metrics?.testLoss, metrics?.trainLoss]
      : [metrics?.testAccuracy, metrics?.trainAccuracy];
    return {
      x: history.epochs,
      tail: isLater ? metrics.epoch : null,
      lines: [test, train].map((values, index) => ({
        ...(STYLES[index] ?? TRAIN_STYLE),
        color: styleColor(STYLES[index] ?? TRAIN_STYLE, colors),
        values,
        tail: tails[index] ?? null,
        label: '',
      })),
      axis: { isLog: this.isLog && isLoss, top: isLoss ? null : 1 },
      band: null,
      names: { x: chart.epoch, value: isLoss ? curves.lossAxis : curves.accuracyAxis },
      formatX: ui.i18n.format.shortNumber,
      formatTick: isLoss
        ? ui.i18n.format.shortNumber
        : (share) => ui.i18n.format.wholePercent(share),
      formatValue: (value) => this.#format(value, isLoss, ui),
    };
  }

  protected override legend(
    ui: UiContext,
    { curves }: DiagnosticsTexts,
    chart: SeriesChart,
    point: number,
  ): readonly Reading[] {
    const isLoss = this.#shown(ui) === 'loss';
    const hasTest = ui.store.config.peek().data.trainShare < 1;
    const [test, train] = chart.lines.map((line) => pointValue(chart, line, point));
    const shown = (value: number | undefined): string =>
      this.#format(value ?? Number.NaN, isLoss, ui);
    const ofTrain = { name: curves.train, style: TRAIN_STYLE, value: shown(train) };
    return hasTest
      ? [ofTrain, { name: curves.test, style: TEST_STYLE, value: shown(test) }]
      : [ofTrain];
  }

  protected override table(ui: UiContext): DialogTable {
    const { chart, curves } = diagnosticsTexts(ui.i18n.language);
    const { steps, epochs, train, test, trainAccuracy, testAccuracy } = ui.store.history;
    const figures = [train, test, trainAccuracy, testAccuracy];
    const { format } = ui.i18n;
    return {
      title: curves.tableOf,
      closeLabel: chart.close,
      head: [
        chart.epoch,
        chart.step,
        curves.trainLoss,
        curves.testLoss,
        curves.trainAccuracy,
        curves.testAccuracy,
      ],
      rows: steps.map((step, at) => [
        format.epoch(epochs[at] ?? 0, false),
        format.integer(step),
        ...figures.map((values) => exactly(values[at])),
      ]),
    };
  }

  /** A regression has no accuracy. */
  #shown({ store }: UiContext): CurveFigure {
    return store.config.peek().task === 'regression' ? 'loss' : this.figure;
  }

  #format(value: number, isLoss: boolean, { i18n }: UiContext): string {
    if (Number.isNaN(value)) return i18n.text.readouts.none;
    return isLoss ? shownLoss(value, i18n) : shownShare(value, i18n);
  }
}

customElements.define('nn-curves-view', CurvesView);
