// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { OutputPainter } from '../render/output-painter';
import { drawLines } from '../render/text-painter';
import { drawnDimensions } from '../shared/data-traits';
import type { SnapshotView } from '../shared/snapshot';
import { controlStyles } from '../ui/control-styles';
import { explain } from '../ui/explain';
import { fieldStyles } from '../ui/field-styles';
import { checkField } from '../ui/fields';
import type { UiContext } from '../ui/ui-context';
import { CanvasLabel } from './canvas-label';
import { CanvasView } from './canvas-view';
import { curvePointAt, drawCurveProbe, movedCurvePoint, probeCurve } from './curve-probe';
import { describeOutput, noPictureLines } from './output-description';
import { legendStyles, outputLegend } from './output-legend';
import { outputStyles } from './output-styles';
import { drawCrosshair, movedPoint, type Point, pointAt, probeField } from './probe';

/** There is neither pointer nor arrow key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');

/** The decision region, values or curve with the data on it, its legend, and what the net says at a point. */
export class OutputView extends CanvasView {
  static override styles = [controlStyles, fieldStyles, outputStyles, legendStyles];
  static override properties: PropertyDeclarations = {
    showTest: { state: true },
    hardEdges: { state: true },
    probed: { state: true },
    byKeyboard: { state: true },
  };

  declare private showTest: boolean;
  declare private hardEdges: boolean;
  /** What the probe reads, in words; null while it is off. */
  declare private probed: string | null;
  declare private byKeyboard: boolean;
  #point: Point | null = null;
  readonly #painter = new OutputPainter();
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.showTest = true;
    this.hardEdges = false;
    this.probed = null;
    this.byKeyboard = false;
  }

  protected override view(ui: UiContext): TemplateResult {
    const { output } = ui.i18n.text;
    const config = ui.store.config.value;
    const dimensions = drawnDimensions(config);
    const hasRegions = dimensions === 2 && config.task === 'classification';
    const hint = touched.matches ? output.probeTap : output.probeHint;
    return html`<div class="head">
        <div class="headed">
          <h2 class="heading">${output.heading}</h2>
          ${explain({ i18n: ui.i18n, topic: 'output' }, output.heading)}
        </div>
        ${outputLegend(ui)}
      </div>
      <div class="area">
        <canvas
          role="img"
          tabindex="0"
          aria-describedby="probe"
          @pointermove=${this.#pointed}
          @pointerdown=${this.#pointed}
          @pointerleave=${() => this.#move(null, false)}
          @keydown=${this.#pressed}
          @blur=${() => this.#move(null, false)}
        ></canvas>
      </div>
      <output id="probe" aria-live=${this.byKeyboard ? 'polite' : 'off'}>
        ${this.probed ?? (dimensions === 0 ? '' : hint)}
      </output>
      <div class="options">
        ${dimensions === 0 ? nothing : this.#testChoice(ui)}
        ${hasRegions ? this.#hardEdgesChoice(ui) : nothing}
      </div>`;
  }

  #hardEdgesChoice(ui: UiContext): TemplateResult {
    const change = (on: boolean): void => {
      this.hardEdges = on;
    };
    return checkField(ui.i18n.text.output.hardEdges, this.hardEdges, change);
  }

  #testChoice(ui: UiContext): TemplateResult {
    const hasTest = ui.store.config.value.data.trainShare < 1;
    const change = (on: boolean): void => {
      this.showTest = on;
    };
    const { showTest } = ui.i18n.text.output;
    return checkField(showTest, this.showTest && hasTest, change, !hasTest);
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { view } = ui.store;
    const configured = ui.store.configured.peek();
    if (view === null || configured === null) return;
    const { width, height } = surface;
    this.#painter.draw(context, width, height, view, configured.examples, colors, {
      showTest: this.showTest,
      hardEdges: this.hardEdges,
      formatNumber: (value) => ui.i18n.format.short(value),
      valueLabel: ui.i18n.text.output.valueAxis,
    });
    const size = Math.min(width, height);
    const { inputDimensions } = view.layout;
    if (inputDimensions === 0) drawLines(context, size, noPictureLines(ui), colors);
    else if (this.#point !== null) this.#drawProbe(context, size, view, this.#point, colors, ui);
    this.#label.update(this.canvas, () => describeOutput(ui));
  }

  #drawProbe(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    point: Point,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const isCurve = view.layout.inputDimensions === 1;
    const config = ui.store.config.peek();
    if (isCurve) drawCurveProbe(context, size, view, point, colors);
    else drawCrosshair(context, point, size, size, view.layout.domain, colors);
    this.probed = isCurve
      ? probeCurve(view, point, ui.i18n)
      : probeField(view, point, ui.i18n, config);
  }

  #pointed = (event: PointerEvent): void => {
    const layout = this.ui?.store.configured.peek()?.layout;
    const { surface } = this;
    if (layout === undefined || surface === null || layout.inputDimensions === 0) return;
    const { offsetX, offsetY } = event;
    const { width, height } = surface;
    const isCurve = layout.inputDimensions === 1;
    const point = isCurve
      ? curvePointAt(offsetX, Math.min(width, height), layout)
      : pointAt(offsetX, offsetY, width, height, layout.domain);
    this.#move(point, false);
  };

  #pressed = (event: KeyboardEvent): void => {
    const layout = this.ui?.store.configured.peek()?.layout;
    if (layout === undefined || layout.inputDimensions === 0) return;
    const moved =
      layout.inputDimensions === 1
        ? movedCurvePoint(this.#point, event.key, event.shiftKey, layout)
        : movedPoint(this.#point, event.key, event.shiftKey, layout.domain);
    if (moved === undefined) return;
    event.preventDefault();
    this.#move(moved, true);
  };

  #move(point: Point | null, byKeyboard: boolean): void {
    this.#point = point;
    if (this.ui) this.ui.probe.value = point;
    this.byKeyboard = byKeyboard;
    if (point === null) this.probed = null;
    this.redraw();
  }
}

customElements.define('nn-output-view', OutputView);
