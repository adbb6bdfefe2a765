// SPDX-License-Identifier: MIT
import { html, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { shownVaryValue, varyName } from '../i18n/compare';
import type { CanvasSurface } from '../render/canvas-surface';
import { colorTables } from '../render/color-tables';
import type { DrawingColors } from '../render/drawing-colors';
import { FieldPainter } from '../render/field-painter';
import { OutputPainter } from '../render/output-painter';
import { seriesSample } from '../render/series-style';
import { drawLines } from '../render/text-painter';
import { configToQuery } from '../shared/config-link';
import type { Metrics } from '../shared/metrics';
import { pageAddress } from '../shared/snippets';
import type { Panel } from '../store/comparison-run';
import { controlStyles } from '../ui/control-styles';
import { shownLoss, shownShare } from '../ui/shown-figures';
import { CanvasLabel } from './canvas-label';
import { CompareCanvas } from './compare-canvas';
import type { CompareContext } from './compare-context';
import { comparePanelStyles } from './compare-panel-styles';
import { noPictureLines } from './output-description';

/** Six fields are painted for each picture; the canvas smooths them up to its size. */
const FIELD_PX = 160;

/** One run of a comparison: its value, its picture, its figures. */
export class ComparePanel extends CompareCanvas {
  static override styles = [controlStyles, comparePanelStyles];
  static override properties: PropertyDeclarations = {
    ...CompareCanvas.properties,
    panel: { attribute: false },
    index: { type: Number },
  };

  declare panel: Panel;
  declare index: number;
  readonly #painter = new OutputPainter();
  readonly #field = new FieldPainter();
  readonly #label = new CanvasLabel();

  protected override view(context: CompareContext): TemplateResult {
    const { i18n, text, run } = context;
    const { vary } = run.comparison.value;
    const { value } = this.panel.variant;
    const setting = varyName(vary, i18n);
    const shown = shownVaryValue(vary, value, i18n);
    const name = text.panel(setting, shown);
    return html`<div class="head">
        ${lineSample(this.index)}
        <h3 aria-label=${name} title=${name}><span>${setting}</span>${shown}</h3>
        <a href=${this.#address(context)} target="_blank" aria-label=${text.openIn(name)}
          >${text.open}</a
        >
      </div>
      <div class="area"><canvas role="img" aria-label=${name}></canvas></div>
      ${this.#figures(context)}`;
  }

  /** Pictures come with every round, figures now and then. */
  protected override roundDone(): void {
    // While nobody can see it there is none: the first one may come long after the figures.
    this.panel?.store.frame.value;
    this.redraw();
  }

  override draw(): void {
    // On its way to the next step; the picture of the step that all have come to stays.
    if (this.panel.store.metrics.peek()?.step !== this.#metrics?.step) return;
    super.draw();
  }

  protected override paint(
    canvas: CanvasRenderingContext2D,
    { width, height }: CanvasSurface,
    colors: DrawingColors,
    { i18n }: CompareContext,
  ): void {
    const { store } = this.panel;
    const configured = store.configured.peek();
    const { view } = store;
    if (view === null || configured === null) return;
    const size = Math.min(width, height);
    if (view.layout.inputDimensions === 0) {
      drawLines(canvas, size, noPictureLines({ store, i18n }), colors);
    } else {
      const isPlane = view.layout.inputDimensions === 2;
      this.#painter.draw(canvas, size, size, view, configured.examples, colors, {
        showTest: true,
        hardEdges: false,
        area: isPlane ? this.#field.paint(view, FIELD_PX, colorTables(colors), false) : null,
        formatNumber: i18n.format.shortNumber,
        valueLabel: i18n.text.output.valueAxis,
      });
    }
    this.#label.update(this.canvas, () => this.#describe());
  }

  get #metrics(): Metrics | null {
    return this.context?.run.conductor.metrics.peek()[this.index] ?? null;
  }

  #figures({ i18n, text }: CompareContext): TemplateResult {
    const metrics = this.#metrics;
    const { readouts } = i18n.text;
    if (metrics?.diverged)
      return html`<p class="diverged">${text.divergedAt(i18n.format.integer(metrics.step))}</p>`;
    const loss = (label: string, value: number | null | undefined) =>
      figure(label, shownLoss(value, i18n));
    const isRegression = this.panel.store.config.value.task === 'regression';
    const hasTest = metrics?.testLoss !== null;
    if (isRegression) {
      return html`<dl>
        ${loss(readouts.trainLoss, metrics?.trainLoss)}
        ${hasTest ? loss(readouts.testLoss, metrics?.testLoss) : ''}
      </dl>`;
    }
    const accuracy = hasTest ? metrics?.testAccuracy : metrics?.trainAccuracy;
    return html`<dl>
      ${loss(readouts.trainLoss, metrics?.trainLoss)}
      ${figure(hasTest ? readouts.testAccuracy : readouts.trainAccuracy, shownShare(accuracy, i18n))}
    </dl>`;
  }

  /** This run alone, as far as it is trained, in a playground of its own. */
  #address({ siteUrl }: CompareContext): string {
    return pageAddress({
      site: siteUrl,
      query: configToQuery(this.panel.variant.config),
      view: new Map(),
    });
  }

  #describe(): string {
    const { context } = this;
    if (context === undefined) return '';
    const { i18n, text, run } = context;
    const { vary } = run.comparison.peek();
    const metrics = this.#metrics;
    const accuracy = metrics?.trainAccuracy ?? null;
    const what =
      accuracy === null
        ? text.pictureLoss(shownLoss(metrics?.trainLoss, i18n))
        : text.pictureAccuracy(i18n.format.percent(accuracy));
    const value = shownVaryValue(vary, this.panel.variant.value, i18n);
    return text.picture(varyName(vary, i18n), value, what);
  }
}

/** How the curve of this run looks in the joint chart. */
function lineSample(index: number): TemplateResult {
  const { color, dash } = seriesSample(index);
  return html`<svg class="sample" width="22" height="8" aria-hidden="true">
    ${svg`<line x1="0" y1="4" x2="22" y2="4" stroke-width="2.5" style="stroke: ${color}"
      stroke-dasharray=${dash}></line>`}
  </svg>`;
}

function figure(label: string, value: string): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

customElements.define('nn-compare-panel', ComparePanel);
