// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { drawLines } from '../render/text-painter';
import { drawnDimensions } from '../shared/data-traits';
import type { Configured } from '../shared/protocol';
import type { SnapshotView } from '../shared/snapshot';
import { controlStyles } from '../ui/control-styles';
import { explain } from '../ui/explain';
import { fieldStyles } from '../ui/field-styles';
import type { UiContext } from '../ui/ui-context';
import { CanvasLabel } from './canvas-label';
import { CanvasView } from './canvas-view';
import { curvePointAt, drawCurveProbe, movedCurvePoint, probeCurve } from './curve-probe';
import { type HiddenChoice, hiddenControls, planeOf, USUAL_CHOICE } from './hidden-controls';
import { HiddenPicture } from './hidden-picture';
import './nn-point-editor';
import './nn-point-tools';
import { describeHidden, describeOutput, describeUnit, noPictureLines } from './output-description';
import { outputHead } from './output-head';
import { outputStyles } from './output-styles';
import { drawCrosshair, movedPoint, type Point, pointAt } from './probe';
import { probeCard } from './probe-card';
import { type Probed, ProbeReader } from './probe-reader';
import { regionControls } from './region-controls';
import { type RegionOptions, RegionPicture } from './region-picture';
import { tabList } from './tab-list';
import { tabStyles } from './tab-styles';
import { shownUnit, unitName } from './unit-names';
import { WarpMotion } from './warp-motion';

/** There is neither pointer nor arrow key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');
const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)');

type TabName = 'regions' | 'hidden';

/** What the network makes of the inputs: regions of the classes, one unit's values, or a hidden space. */
export class OutputView extends CanvasView {
  static override styles = [controlStyles, fieldStyles, tabStyles, outputStyles];
  static override properties: PropertyDeclarations = {
    tab: { state: true },
    options: { state: true },
    hiddenChoice: { state: true },
    warp: { state: true },
    probed: { state: true },
    byKeyboard: { state: true },
    valueEnds: { state: true },
  };

  declare private tab: TabName;
  declare private options: RegionOptions;
  declare private hiddenChoice: HiddenChoice;
  declare private warp: number;
  /** What the probe reads; null while it is off. */
  declare private probed: Probed | null;
  declare private byKeyboard: boolean;
  /** Ends of the value scale, as shown. */
  declare private valueEnds: readonly [string, string];
  #point: Point | null = null;
  readonly #regions = new RegionPicture(
    () => this.ui,
    () => this.redraw(),
  );
  readonly #hidden = new HiddenPicture(
    () => this.ui,
    () => this.redraw(),
  );
  readonly #motion = new WarpMotion();
  readonly #reader = new ProbeReader(() => this.redraw());
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.tab = 'regions';
    this.options = { showTest: true, hardEdges: false, contours: 'none' };
    this.hiddenChoice = USUAL_CHOICE;
    this.warp = 0;
    this.probed = null;
    this.byKeyboard = false;
    this.valueEnds = ['', ''];
  }

  protected override view(ui: UiContext): TemplateResult {
    const { output } = ui.i18n.text;
    const isHidden = this.tab === 'hidden';
    const isEdited = ui.points.editing.value;
    const unit = isHidden ? null : shownUnit(ui);
    const isRegression = ui.store.config.value.task === 'regression';
    const tabs = [
      { name: 'regions', label: isRegression ? output.values : output.regions },
      { name: 'hidden', label: output.hidden },
    ] as const;
    return html`<div class="head">
        <div class="headed">
          <h2 class="heading">${output.heading}</h2>
          ${explain({ i18n: ui.i18n, topic: 'output' }, output.heading)}
        </div>
        ${tabList(output.views, tabs, this.tab, this.#choose)}
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${this.tab}">
        ${outputHead(ui, isHidden, unit, this.valueEnds)}
        <div class="area">
          <canvas
            class=${isHidden ? '' : 'probed'}
            role="img"
            tabindex="0"
            aria-describedby="probe"
            @pointermove=${this.#pointed}
            @pointerdown=${this.#pointed}
            @pointerleave=${() => this.#move(null, false)}
            @keydown=${this.#pressed}
            @blur=${() => this.#move(null, false)}
          ></canvas>
          ${isEdited ? html`<nn-point-editor .ui=${ui}></nn-point-editor>` : this.#card(ui)}
        </div>
        ${isHidden ? this.#hiddenPanel(ui) : isEdited ? html`<nn-point-tools .ui=${ui}></nn-point-tools>` : this.#regionPanel(ui)}
      </div>`;
  }

  #card(ui: UiContext): TemplateResult | typeof nothing {
    const { probed } = this;
    return probed?.reading ? probeCard(probed.reading, probed.point, ui.i18n) : nothing;
  }

  #regionPanel(ui: UiContext): TemplateResult {
    const { output } = ui.i18n.text;
    const isDrawn = drawnDimensions(ui.store.config.value) > 0;
    const hint = touched.matches ? output.probeTap : output.probeHint;
    const change = (part: Partial<RegionOptions>): void => {
      this.options = { ...this.options, ...part };
    };
    return html`<output id="probe" aria-live=${this.byKeyboard ? 'polite' : 'off'}>
        ${this.probed?.text ?? (isDrawn ? hint : '')}
      </output>
      ${regionControls(ui, shownUnit(ui), this.options, change)}`;
  }

  protected override willUpdate(): void {
    if (this.ui?.points.editing.peek()) this.tab = 'regions';
  }

  #hiddenPanel(ui: UiContext): TemplateResult {
    return html`<p class="hint" id="probe">${ui.i18n.text.hiddenSpace.explain}</p>
      ${hiddenControls(ui, {
        choice: planeOf(this.hiddenChoice, ui),
        warp: this.warp,
        isMoving: this.#motion.isMoving,
        choose: (choice) => {
          this.hiddenChoice = choice;
        },
        setWarp: (warp) => {
          this.#motion.stop();
          this.warp = warp;
        },
        move: () => this.#moveWarp(),
      })}`;
  }

  #choose = (tab: TabName): void => {
    if (tab === this.tab) return;
    this.ui?.points.end();
    this.tab = tab;
    this.#move(null, false);
    // The way there is what explains the hidden space.
    if (tab === 'hidden' && this.warp === 0) this.#moveWarp();
  };

  #moveWarp(): void {
    if (this.#motion.isMoving) this.#motion.stop();
    else this.warp = this.#motion.start(this.warp, prefersCalm.matches);
    this.requestUpdate();
    this.redraw();
  }

  protected override watch(ui: UiContext): void {
    ui.selection.value;
    ui.points.draft.value;
    super.watch(ui);
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    { width, height }: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { view } = ui.store;
    const configured = ui.store.configured.peek();
    if (view === null || configured === null) return;
    const size = Math.min(width, height);
    if (view.layout.inputDimensions === 0) {
      drawLines(context, size, noPictureLines(ui), colors);
      this.#label.update(this.canvas, () => describeOutput(ui));
    } else if (this.tab === 'hidden')
      this.#paintHidden(context, size, view, configured, colors, ui);
    else this.#paintRegions(context, size, view, configured, colors, ui);
  }

  #paintRegions(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    configured: Configured,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const unit = shownUnit(ui);
    const examples = ui.points.examples(configured.examples);
    this.#regions.draw(context, size, view, examples, colors, ui, unit, this.options);
    const { least, most } = this.#regions;
    const [from, to] = [ui.i18n.format.short(least), ui.i18n.format.short(most)];
    const ends = this.valueEnds;
    if (unit !== null && (from !== ends[0] || to !== ends[1])) this.valueEnds = [from, to];
    if (this.#point !== null) this.#drawProbe(context, size, view, this.#point, colors, ui);
    this.#label.update(this.canvas, () =>
      unit === null ? describeOutput(ui) : describeUnit(ui, unit, this.valueEnds),
    );
  }

  #drawProbe(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    point: Point,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    if (view.layout.inputDimensions === 1) {
      drawCurveProbe(context, size, view, point, colors);
      this.probed = { point, reading: null, text: probeCurve(view, point, ui.i18n) };
    } else {
      drawCrosshair(context, point, size, size, view.layout.domain, colors);
      this.probed = this.#reader.read(ui, view, point, shownUnit(ui));
    }
  }

  #paintHidden(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    configured: Configured,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    if (this.#motion.isMoving) {
      this.warp = this.#motion.now();
      this.redraw();
    }
    const choice = planeOf(this.hiddenChoice, ui);
    const { column, first, second } = choice;
    const names: [string, string] = [
      unitName(ui, { column, unit: first }),
      unitName(ui, { column, unit: second }),
    ];
    const { showTest } = this.options;
    const isCalm = prefersCalm.matches;
    const options = { choice, names, warp: this.warp, showTest, isCalm };
    this.#hidden.draw(context, size, view, configured, colors, ui, options);
    const shown = this.#hidden.shownExamples;
    this.#label.update(this.canvas, () => describeHidden(ui, names, this.warp, shown));
  }

  #pointed = (event: PointerEvent): void => {
    const layout = this.ui?.store.configured.peek()?.layout;
    const { surface } = this;
    if (!layout?.inputDimensions || surface === null || this.tab === 'hidden') return;
    const { offsetX, offsetY } = event;
    const { width, height } = surface;
    const point =
      layout.inputDimensions === 1
        ? curvePointAt(offsetX, Math.min(width, height), layout)
        : pointAt(offsetX, offsetY, width, height, layout.domain);
    this.#move(point, false);
  };

  #pressed = (event: KeyboardEvent): void => {
    const layout = this.ui?.store.configured.peek()?.layout;
    if (!layout?.inputDimensions || this.tab === 'hidden') return;
    const moved =
      layout.inputDimensions === 1
        ? movedCurvePoint(this.#point, event.key, event.shiftKey, layout)
        : movedPoint(this.#point, event.key, event.shiftKey, layout.domain);
    if (moved === undefined) return;
    event.preventDefault();
    event.stopPropagation();
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
