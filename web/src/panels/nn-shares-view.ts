// SPDX-License-Identifier: MIT
import type { Tab } from '../elements/tab-list';
import { type DialogTable, exactly } from '../elements/table-dialog';
import type { DiagnosticsTexts } from '../i18n/panels/catalogue/diagnostics';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import type { DrawingColors } from '../render/drawing-colors';
import { pointValue, type SeriesChart } from '../render/series-chart';
import type { LayerFigure } from '../shared/layer-history';
import type { UiContext } from '../ui/ui-context';
import { LayerSeriesView } from './layer-series-view';
import { layerStyle } from './line-style';
import type { Reading } from './series-readings';
import { shareFigure } from './share-figure';

interface ShareLayer {
  readonly layer: number;
  readonly figure: LayerFigure;
}

/** Over the run: the share of dead units, and of saturated activations, in each hidden layer. */
export class SharesView extends LayerSeriesView<'shares'> {
  constructor() {
    super('shares', false);
  }

  protected override figures(): readonly Tab<'shares'>[] {
    return [];
  }

  protected override hasLog(): boolean {
    return false;
  }

  protected override obstacle(ui: UiContext, { units }: DiagnosticsTexts): string | null {
    return this.#layers(ui).length > 0 ? null : units.none;
  }

  protected override note(ui: UiContext, texts: DiagnosticsTexts): string {
    const all = ui.store.config.peek().network.layers.map((_, layer) => layer);
    const shown = this.#layers(ui).map(({ layer }) => layer);
    const others = all.filter((layer) => !shown.includes(layer));
    const names = others.map((layer) => this.layerName(ui, layer)).join(texts.chart.separator);
    const parts = [texts.units.about, this.sinceNote(ui, texts)];
    if (others.length > 0) parts.push(texts.units.neither(names));
    return parts.filter((part) => part !== null).join(' ');
  }

  protected override chart(
    ui: UiContext,
    texts: DiagnosticsTexts,
    colors: DrawingColors,
  ): SeriesChart {
    const { format } = ui.i18n;
    return {
      x: ui.store.history.layers.epochs,
      tail: null,
      lines: this.#layers(ui).map(({ layer, figure }) =>
        this.layerLine(ui, texts, colors, layer, figure),
      ),
      axis: { isLog: false, top: 1 },
      band: null,
      names: { x: texts.chart.epoch, value: texts.units.axis },
      formatX: format.shortNumber,
      formatTick: (share) => format.wholePercent(share),
      formatValue: (share) => format.wholePercent(share),
    };
  }

  protected override legend(
    ui: UiContext,
    { units }: DiagnosticsTexts,
    chart: SeriesChart,
    point: number,
  ): readonly Reading[] {
    const { text, format } = ui.i18n;
    const config = ui.store.config.peek();
    return this.#layers(ui).map(({ layer, figure }, index) => {
      const line = chart.lines[index];
      const share = line === undefined ? Number.NaN : pointValue(chart, line, point);
      const count = config.network.layers[layer]?.units ?? 0;
      const dead = format.integer(Math.round(share * count));
      const isKnown = !Number.isNaN(share);
      return {
        name: this.layerName(ui, layer),
        style: layerStyle(layer, this.layerCount(ui)),
        value: isKnown ? format.percent(share) : text.readouts.none,
        note:
          figure === 'saturatedShare' || !isKnown
            ? units.saturated
            : units.deadOf(dead, format.integer(count)),
      };
    });
  }

  protected override table(ui: UiContext): DialogTable {
    const { chart, units } = diagnosticsTexts(ui.i18n.language);
    const layers = this.#layers(ui);
    const { layers: history } = ui.store.history;
    return {
      title: units.tableOf,
      closeLabel: chart.close,
      head: [
        chart.epoch,
        chart.step,
        ...layers.map(({ layer, figure }) => {
          const name = this.layerName(ui, layer);
          return figure === 'deadShare' ? units.deadColumn(name) : units.saturatedColumn(name);
        }),
      ],
      rows: this.moments(ui).map((moment, at) => [
        ...moment,
        ...layers.map(({ layer, figure }) => exactly(history.values(layer, figure)[at])),
      ]),
    };
  }

  /** The layers that have such a figure. */
  #layers(ui: UiContext): ShareLayer[] {
    return ui.store.config.value.network.layers.flatMap(({ activation }, layer) => {
      const figure = shareFigure(activation);
      return figure === null ? [] : [{ layer, figure }];
    });
  }
}

customElements.define('nn-shares-view', SharesView);
