// SPDX-License-Identifier: MIT
import type { Tab } from '../elements/tab-list';
import { type DialogTable, exactly } from '../elements/table-dialog';
import type { DiagnosticsTexts } from '../i18n/panels/catalogue/diagnostics';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import type { DrawingColors } from '../render/drawing-colors';
import { pointValue, type SeriesChart } from '../render/series-chart';
import type { UiContext } from '../ui/ui-context';
import { LayerSeriesView } from './layer-series-view';
import { layerStyle } from './line-style';
import { HEALTHY_RATIO, ratioHealth } from './ratio-health';
import type { Reading } from './series-readings';

type GradientFigure = 'gradientNorm' | 'updateRatio';

/** Over the run: the size of each layer's gradient, and of its updates beside its weights. */
export class GradientsView extends LayerSeriesView<GradientFigure> {
  constructor() {
    super('updateRatio', true);
  }

  protected override figures(
    _ui: UiContext,
    { gradients }: DiagnosticsTexts,
  ): readonly Tab<GradientFigure>[] {
    return [
      { name: 'updateRatio', label: gradients.ratio },
      { name: 'gradientNorm', label: gradients.norm },
    ];
  }

  protected override note(ui: UiContext, texts: DiagnosticsTexts): string {
    const { gradients } = texts;
    const about = this.figure === 'updateRatio' ? gradients.aboutRatio : gradients.aboutNorm;
    return [about, this.sinceNote(ui, texts)].filter((part) => part !== null).join(' ');
  }

  protected override chart(
    ui: UiContext,
    texts: DiagnosticsTexts,
    colors: DrawingColors,
  ): SeriesChart {
    const { gradients, chart } = texts;
    const { format } = ui.i18n;
    const isRatio = this.figure === 'updateRatio';
    const layers = Array.from({ length: this.layerCount(ui) }, (_, layer) => layer);
    return {
      x: ui.store.history.layers.epochs,
      tail: null,
      lines: layers.map((layer) => this.layerLine(ui, texts, colors, layer, this.figure)),
      axis: { isLog: this.isLog, top: null },
      band: isRatio ? { ...HEALTHY_RATIO, label: gradients.band } : null,
      names: { x: chart.epoch, value: isRatio ? gradients.ratioAxis : gradients.normAxis },
      formatX: format.shortNumber,
      formatTick: format.shortNumber,
      formatValue: format.shortNumber,
    };
  }

  protected override legend(
    ui: UiContext,
    { gradients }: DiagnosticsTexts,
    chart: SeriesChart,
    point: number,
  ): readonly Reading[] {
    const { text, format } = ui.i18n;
    return chart.lines.map((line, layer) => {
      const value = pointValue(chart, line, point);
      const health = this.figure === 'updateRatio' ? ratioHealth(value) : null;
      return {
        name: this.layerName(ui, layer),
        style: layerStyle(layer, this.layerCount(ui)),
        value: Number.isNaN(value) ? text.readouts.none : format.short(value),
        note: health === null ? undefined : gradients[health],
      };
    });
  }

  protected override table(ui: UiContext): DialogTable {
    const { chart, gradients } = diagnosticsTexts(ui.i18n.language);
    const { layers: history } = ui.store.history;
    const names = Array.from({ length: this.layerCount(ui) }, (_, layer) =>
      this.layerName(ui, layer),
    );
    return {
      title: gradients.tableOf,
      closeLabel: chart.close,
      head: [
        chart.epoch,
        chart.step,
        ...names.flatMap((name) => [gradients.normColumn(name), gradients.ratioColumn(name)]),
      ],
      rows: this.moments(ui).map((moment, at) => [
        ...moment,
        ...names.flatMap((_, layer) => [
          exactly(history.values(layer, 'gradientNorm')[at]),
          exactly(history.values(layer, 'updateRatio')[at]),
        ]),
      ]),
    };
  }
}

customElements.define('nn-gradients-view', GradientsView);
