// SPDX-License-Identifier: MIT

import type { DiagnosticsTexts } from '../i18n/panels/catalogue/diagnostics';
import type { DrawingColors } from '../render/drawing-colors';
import type { Line } from '../render/series-chart';
import type { LayerFigure } from '../shared/layer-history';
import { columnName } from '../ui/column-name';
import type { UiContext } from '../ui/ui-context';
import { layerStyle, styleColor } from './line-style';
import { SeriesView } from './series-view';

/** Curves of what the layers do. The engine looks at them only while such a chart is there. */
export abstract class LayerSeriesView<F extends string> extends SeriesView<F> {
  #drawn: object | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ui?.store.watchers.watch(this);
  }

  /** Draws when there are new figures, which is less often than there are pictures. */
  protected override watch(ui: UiContext): void {
    ui.store.watchers.watch(this, { diagnostics: true });
    ui.store.frame.value;
    const { diagnostics } = ui.store.figures;
    if (diagnostics === this.#drawn && ui.store.playing.value) return;
    this.#drawn = diagnostics;
    this.redraw();
  }

  /** Layers with weights: the hidden ones and the output layer. */
  protected layerCount(ui: UiContext): number {
    return ui.store.config.value.network.layers.length + 1;
  }

  /** `Hidden 1`, `Scores`. */
  protected layerName(ui: UiContext, layer: number): string {
    return columnName(ui.i18n, ui.store.config.peek(), layer + 1, this.layerCount(ui));
  }

  /** Short enough for the end of a curve: `1`, `out`. */
  protected layerMark(ui: UiContext, texts: DiagnosticsTexts, layer: number): string {
    const isOutput = layer === this.layerCount(ui) - 1;
    return isOutput ? texts.chart.outputShort : ui.i18n.format.integer(layer + 1);
  }

  protected layerLine(
    ui: UiContext,
    texts: DiagnosticsTexts,
    colors: DrawingColors,
    layer: number,
    figure: LayerFigure,
  ): Line {
    const style = layerStyle(layer, this.layerCount(ui));
    return {
      ...style,
      color: styleColor(style, colors),
      values: ui.store.history.layers.values(layer, figure),
      label: this.layerMark(ui, texts, layer),
    };
  }

  /** Says from where on there is something, if not from the start. */
  protected sinceNote(ui: UiContext, { chart }: DiagnosticsTexts): string | null {
    const first = ui.store.history.layers.steps[0] ?? 0;
    return first > 0 ? chart.since(ui.i18n.format.integer(first)) : null;
  }

  /** Step and epoch of every recorded point, for a table. */
  protected moments(ui: UiContext): string[][] {
    const { steps, epochs } = ui.store.history.layers;
    const { format } = ui.i18n;
    return steps.map((step, at) => [format.epoch(epochs[at] ?? 0, false), format.integer(step)]);
  }
}
