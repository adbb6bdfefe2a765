// SPDX-License-Identifier: MIT
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { OutputPainter } from '../render/output-painter';
import { classCount } from '../shared/data-traits';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { checkField } from '../ui/fields';
import type { UiContext } from '../ui/ui-context';
import { CanvasLabel } from './canvas-label';
import { CanvasView } from './canvas-view';
import { classMarker } from './class-marker';
import { outputStyles } from './output-styles';
import { drawCrosshair, movedPoint, type Point, pointAt, probeField } from './probe';

/** There is neither pointer nor arrow key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');

/** The decision region with the data on it, its legend, and the probability at a point. */
export class OutputView extends CanvasView {
  static override styles = [controlStyles, fieldStyles, outputStyles];
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
    return html`<div class="head">
        <h2 class="heading">${output.heading}</h2>
        ${this.#legend(ui)}
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
        ${this.probed ?? (touched.matches ? output.probeTap : output.probeHint)}
      </output>
      <div class="options">
        ${this.#testChoice(ui)}
        ${checkField(output.hardEdges, this.hardEdges, (on) => {
          this.hardEdges = on;
        })}
      </div>`;
  }

  #testChoice(ui: UiContext): TemplateResult {
    const hasTest = ui.store.config.value.data.trainShare < 1;
    const change = (on: boolean): void => {
      this.showTest = on;
    };
    const { showTest } = ui.i18n.text.output;
    return checkField(showTest, this.showTest && hasTest, change, !hasTest);
  }

  #legend(ui: UiContext): TemplateResult {
    const { network, output } = ui.i18n.text;
    const config = ui.store.config.value;
    const { data } = config;
    const classes = Array.from({ length: classCount(config) }, (_, index) => index);
    return html`<ul class="legend" aria-label=${output.legend}>
        ${classes.map(
          (index) => html`<li>${classMarker(index)}<span>${network.classLabel(index)}</span></li>`,
        )}
      </ul>
      <p class="hint">${data.trainShare === 1 ? output.filledOnly : output.filled}</p>`;
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
    });
    const point = this.#point;
    if (point !== null) {
      drawCrosshair(context, point, width, height, view.layout.domain, colors);
      this.probed = probeField(view, point, ui.i18n);
    }
    this.#label.update(this.canvas, () => describe(ui));
  }

  #pointed = (event: PointerEvent): void => {
    const domain = this.ui?.store.configured.peek()?.layout.domain;
    const { surface } = this;
    if (domain === undefined || surface === null) return;
    const { offsetX, offsetY } = event;
    this.#move(pointAt(offsetX, offsetY, surface.width, surface.height, domain), false);
  };

  #pressed = (event: KeyboardEvent): void => {
    const domain = this.ui?.store.configured.peek()?.layout.domain;
    if (domain === undefined) return;
    const moved = movedPoint(this.#point, event.key, event.shiftKey, domain);
    if (moved === undefined) return;
    event.preventDefault();
    this.#move(moved, true);
  };

  #move(point: Point | null, byKeyboard: boolean): void {
    this.#point = point;
    this.byKeyboard = byKeyboard;
    if (point === null) this.probed = null;
    this.redraw();
  }
}

function describe({ store, i18n }: UiContext): string {
  const layout = store.configured.peek()?.layout;
  const metrics = store.metrics.peek();
  if (layout === undefined) return i18n.text.element.loading;
  const { format, text } = i18n;
  const { output } = text;
  const what = output.drawing(
    format.integer(layout.classes),
    format.integer(layout.trainCount),
    format.integer(layout.testCount),
  );
  const accuracy = metrics?.trainAccuracy ?? null;
  return accuracy === null ? what : `${what} ${output.drawingAccuracy(format.percent(accuracy))}`;
}

customElements.define('nn-output-view', OutputView);
