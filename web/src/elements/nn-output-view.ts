// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { drawLines } from '../render/text-painter';
import type { Configured } from '../shared/protocol';
import { sameValue } from '../shared/same-value';
import type { SnapshotView } from '../shared/snapshot';
import { controlStyles } from '../ui/control-styles';
import { explain } from '../ui/explain';
import { fieldStyles } from '../ui/field-styles';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { bringInSight } from './bring-in-sight';
import { CanvasLabel } from './canvas-label';
import { CanvasView } from './canvas-view';
import { type PickedBy, pickExample } from './example-mark';
import { type HiddenChoice, hiddenPanel, planeOf, USUAL_CHOICE } from './hidden-controls';
import { HiddenPicture } from './hidden-picture';
import { describeHidden, describeOutput, noPictureLines, probeHint } from './output-description';
import { outputHead } from './output-head';
import { outputStyles } from './output-styles';
import { fetchPointEditing } from './point-editing';
import type { Point } from './probe';
import { byPointer } from './probe-canvas';
import { probeCard } from './probe-card';
import type { Probed } from './probe-reader';
import { regionControls } from './region-controls';
import { RegionPicture, shownOptions } from './region-picture';
import { RegionProbe } from './region-probe';
import { tabList } from './tab-list';
import { tabStyles } from './tab-styles';
import { shownUnit, unitName } from './unit-names';
import { curveShare, NO_STRIP, type StripOptions, stripChoice } from './unit-strip';
import { WarpMotion } from './warp-motion';

const prefersCalm = matchMedia('(prefers-reduced-motion: reduce)');

type TabName = 'regions' | 'hidden';

/** What the network makes of the inputs: regions of the classes, one unit's values, or a hidden space. */
export class OutputView extends CanvasView {
  static override styles = [controlStyles, fieldStyles, tabStyles, outputStyles];
  static override properties: PropertyDeclarations = {
    tab: { state: true },
    strip: { state: true },
    hiddenChoice: { state: true },
    warp: { state: true },
    probed: { state: true },
    byKeyboard: { state: true },
    valueEnds: { state: true },
  };

  declare private tab: TabName;
  declare private strip: StripOptions;
  declare private hiddenChoice: HiddenChoice;
  declare private warp: number;
  /** What the probe reads; null while it is off. */
  declare private probed: Probed | null;
  declare private byKeyboard: boolean;
  /** Ends of the value scale, as shown. */
  declare private valueEnds: readonly [string, string];
  readonly #regions = new RegionPicture(
    () => this.ui,
    () => this.redraw(),
  );
  readonly #hidden = new HiddenPicture(
    () => this.ui,
    () => this.redraw(),
  );
  #selected: UnitRef | null = null;
  readonly #motion = new WarpMotion();
  readonly #probe = new RegionProbe(() => this.redraw());
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.tab = 'regions';
    this.strip = NO_STRIP;
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
        <div class="area"><div class="picture">
          <canvas
            class=${isHidden ? '' : 'probed'}
            role="img"
            tabindex="0"
            aria-describedby="probe"
            @pointermove=${this.#pointed}
            @pointerdown=${this.#pointed}
            @pointercancel=${this.#left}
            @pointerleave=${byPointer(this.#left)}
            @click=${({ offsetX: x, offsetY: y }: PointerEvent) => this.#pick({ spot: { x, y } })}
            @keydown=${this.#pressed}
            @blur=${this.#left}
          ></canvas>
          ${isEdited ? html`<nn-point-editor .ui=${ui}></nn-point-editor>` : this.#card(ui)}
        </div></div>
        ${isHidden ? this.#hiddenPanel(ui) : isEdited ? html`<nn-point-tools .ui=${ui}></nn-point-tools>` : this.#regionPanel(ui)}
      </div>`;
  }

  #card(ui: UiContext): TemplateResult | typeof nothing {
    const { probed } = this;
    return probed?.reading ? probeCard(probed.reading, probed.point, ui.i18n) : nothing;
  }

  #regionPanel(ui: UiContext): TemplateResult {
    const change = (strip: StripOptions): void => {
      this.strip = strip;
    };
    return html`<output id="probe" aria-live=${this.byKeyboard ? 'polite' : 'off'}>
        ${this.probed?.text ?? probeHint(ui)}
      </output>
      ${regionControls(ui, shownUnit(ui), shownOptions(ui, this.strip), change)}`;
  }

  protected override willUpdate(): void {
    const isEdited = this.ui?.points.editing.peek() === true;
    if (this.ui && isEdited && !this.hasAttribute('editing')) fetchPointEditing(this.ui);
    this.toggleAttribute('editing', isEdited);
    if (isEdited) this.tab = 'regions';
  }

  #hiddenPanel(ui: UiContext): TemplateResult {
    return hiddenPanel(ui, {
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
    });
  }

  /** A unit was chosen somewhere else: its picture comes in sight. */
  #showUnit(): void {
    this.tab = 'regions';
    void this.updateComplete.then(() => bringInSight(this, this.canvas));
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
    const { value } = ui.selection;
    if (value !== null && value !== this.#selected) this.#showUnit();
    this.#selected = value;
    ui.points.draft.value;
    ui.example.value;
    ui.overlay.value;
    ui.picture.value;
    ui.panels.value;
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
    const options = shownOptions(ui, this.strip);
    const examples = ui.points.examples(configured.examples);
    this.#regions.draw(context, size, view, examples, colors, ui, unit, options);
    const ends = this.#regions.ends(ui);
    if (unit !== null && !sameValue(ends, this.valueEnds)) this.valueEnds = ends;
    const { point } = this.#probe;
    if (point !== null) {
      const share = curveShare(stripChoice(ui, options.strip));
      this.probed = this.#probe.draw(context, size, view, point, colors, ui, share);
    }
    this.#label.update(this.canvas, () =>
      this.#regions.describe(ui, unit, this.valueEnds, options),
    );
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
    const { showTest } = shownOptions(ui, this.strip);
    const options = { choice, names, warp: this.warp, showTest, isCalm: prefersCalm.matches };
    this.#hidden.draw(context, size, view, configured, colors, ui, options);
    const shown = this.#hidden.shownExamples;
    this.#label.update(this.canvas, () => describeHidden(ui, names, this.warp, shown));
  }

  #pointed = (event: PointerEvent): void => {
    const layout = this.ui?.store.configured.peek()?.layout;
    if (layout === undefined || this.surface === null || this.tab === 'hidden') return;
    this.#move(RegionProbe.under(event, this.surface, layout), false);
  };

  #left = (): void => this.#move(null, false);

  /** An example is looked at from now on. */
  #pick(by: PickedBy): void {
    const { ui, surface } = this;
    if (ui === undefined || surface === null || this.tab === 'hidden') return;
    pickExample(ui, Math.min(surface.width, surface.height), shownOptions(ui, this.strip), by);
  }

  #pressed = (event: KeyboardEvent): void => {
    const layout = this.ui?.store.configured.peek()?.layout;
    if (layout === undefined || this.tab === 'hidden') return;
    const { point } = this.#probe;
    if (event.key === 'Enter' && point !== null) this.#pick({ point });
    const moved = this.#probe.moved(event, layout);
    if (moved === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(moved, true);
  };

  #move(point: Point | null, byKeyboard: boolean): void {
    this.#probe.point = point;
    if (this.ui) this.ui.probe.value = point;
    this.byKeyboard = byKeyboard;
    if (point === null) this.probed = null;
    this.redraw();
  }
}

customElements.define('nn-output-view', OutputView);
