// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CanvasLabel } from '../elements/canvas-label';
import { LiveInspection } from '../elements/live-inspection';
import { type ProbeHandlers, probeCanvas } from '../elements/probe-canvas';
import { type DialogTable, tableStyles } from '../elements/table-dialog';
import { TableView } from '../elements/table-view';
import type { Language } from '../i18n/index';
import type { PathsTexts } from '../i18n/panels/catalogue/paths';
import { paths as en } from '../i18n/panels/en/paths';
import { paths as zhCn } from '../i18n/panels/zh-cn/paths';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { PathPainter } from '../render/path-painter';
import { nearestPoint } from '../render/path-plane';
import { WeightMatrix } from '../render/weight-matrix';
import type { SnapshotView } from '../shared/snapshot';
import { type PathFigures, WeightPath } from '../shared/weight-path';
import { controlStyles } from '../ui/control-styles';
import type { UiContext } from '../ui/ui-context';
import { exactFigure } from './exact-figure';
import { panelStyles } from './panel-styles';
import { type ParameterPlace, parameterChoice, placeWithin, usualPlaces } from './parameter-choice';
import { pathsPanelStyles } from './paths-panel-styles';
import { movedPoint } from './point-walk';
import { WeightNames } from './weight-names';

const TEXTS: Record<Language, PathsTexts> = { en, 'zh-CN': zhCn };
/** There is neither pointer nor arrow key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');
const NO_PATH = new WeightPath(new Float32Array(0));

/** The way of two weights in their plane, and how straight it was. */
export class PathsPanel extends TableView {
  static override styles = [controlStyles, panelStyles, tableStyles, pathsPanelStyles];
  static override properties: PropertyDeclarations = {
    chosen: { state: true },
    figures: { state: true },
    reading: { state: true },
    byKeyboard: { state: true },
  };

  /** What the person chose; null before. */
  declare private chosen: readonly [ParameterPlace, ParameterPlace] | null;
  declare private figures: PathFigures;
  declare private reading: string | null;
  declare private byKeyboard: boolean;
  readonly #live = new LiveInspection(
    () => this.ui?.store,
    () => this.redraw(),
  );
  readonly #painter = new PathPainter();
  readonly #label = new CanvasLabel();
  #answer: Float32Array | null = null;
  #path = NO_PATH;
  #marked: number | null = null;

  constructor() {
    super();
    this.chosen = null;
    this.figures = NO_PATH.figures();
    this.reading = null;
    this.byKeyboard = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live.stop();
  }

  protected override view(ui: UiContext): TemplateResult {
    const text = TEXTS[ui.i18n.language];
    // The names of parameters change with the net.
    ui.store.configured.value;
    return html`<div class="frame">
      <div class="head">${this.#choices(ui, text)} ${this.#figures(ui, text)}</div>
      <p class="hint" id="hint">${text.hint}</p>
      <div class="area">
        ${probeCanvas(text.tableOf, 'reading hint', this.#probing)}
      </div>
      <div class="foot">
        <output id="reading" aria-live=${this.byKeyboard ? 'polite' : 'off'}
          >${this.reading ?? this.#idle(ui, text)}</output
        >
        ${this.tableButton(text.table)}
      </div>
      </div>
      ${this.tableDialog()}`;
  }

  #choices(ui: UiContext, text: PathsTexts): TemplateResult | typeof nothing {
    const { view } = ui.store;
    if (view === null) return nothing;
    const places = this.#placesIn(view);
    const field = (at: 0 | 1) =>
      parameterChoice(ui, text, at === 0 ? text.first : text.second, view, places[at], (place) => {
        this.chosen = at === 0 ? [place, places[1]] : [places[0], place];
        this.#marked = null;
      });
    return html`<div class="choices">${field(0)} ${field(1)}</div>`;
  }

  #figures({ i18n }: UiContext, text: PathsTexts): TemplateResult {
    const { format } = i18n;
    const { length, distance, detour, sameSign } = this.figures;
    const figure = (name: string, value: string) => html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
    return html`<dl class="figures">
      ${figure(text.length, format.short(length))} ${figure(text.distance, format.short(distance))}
      ${figure(text.detour, detour === null ? '–' : format.short(detour))}
      ${figure(text.sameSign, sameSign === null ? '–' : format.percent(sameSign))}
    </dl>`;
  }

  #idle(ui: UiContext, text: PathsTexts): string {
    if (this.#path.count > 1) return touched.matches ? text.tap : text.probe;
    const isOlder = this.#path.count === 0 && this.#answer !== null;
    return isOlder && ui.store.view !== null ? text.before : text.still;
  }

  protected override table(ui: UiContext): DialogTable {
    const text = TEXTS[ui.i18n.language];
    const { view } = ui.store;
    const path = this.#path;
    const names = view === null ? ['', ''] : this.#placesIn(view).map((at) => nameOf(ui, view, at));
    return {
      title: text.tableOf,
      closeLabel: text.close,
      head: [text.step, ...names],
      rows: Array.from({ length: path.count }, (_, at) => [
        ui.i18n.format.integer(path.step(at)),
        exactFigure(path.first(at)),
        exactFigure(path.second(at)),
      ]),
    };
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { view } = ui.store;
    if (view === null) return;
    const text = TEXTS[ui.i18n.language];
    const places = this.#placesIn(view);
    const [first = 0, second = 0] = places.map((at) => parameterOf(view, at));
    this.#follow(this.#live.read({ what: 'path', first, second }));
    const [firstName = '', secondName = ''] = places.map((at) => nameOf(ui, view, at));
    const path = this.#path;
    this.#painter.draw(context, surface.width, surface.height, path, colors, {
      firstName,
      secondName,
      // Where little has moved, three digits would not tell the ticks apart.
      formatNumber: exactFigure,
      marked: this.#marked,
      now: [view.parameter(first), view.parameter(second)],
    });
    const at = this.#marked;
    this.reading =
      at === null
        ? null
        : text.at(
            ui.i18n.format.integer(path.step(at)),
            exactFigure(path.first(at)),
            exactFigure(path.second(at)),
          );
    const updates = text.updates(ui.i18n.format.integer(Math.max(0, path.count - 1)));
    this.#label.update(this.canvas, () => text.drawing(firstName, secondName, updates));
  }

  #follow(answer: Float32Array | null): void {
    if (answer === this.#answer) return;
    this.#answer = answer;
    this.#path = answer === null ? NO_PATH : new WeightPath(answer);
    this.figures = this.#path.figures();
    if (this.#marked !== null && this.#marked >= this.#path.count) this.#marked = null;
  }

  #placesIn(view: SnapshotView): readonly [ParameterPlace, ParameterPlace] {
    const [first, second] = this.chosen ?? usualPlaces(view);
    return [placeWithin(view, first), placeWithin(view, second)];
  }

  readonly #pointed = ({ offsetX, offsetY }: PointerEvent): void => {
    const { plane } = this.#painter;
    if (plane !== null) this.#mark(nearestPoint(plane, this.#path, offsetX, offsetY), false);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const moved = movedPoint(this.#path.count, this.#marked, event);
    if (moved === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#mark(moved, true);
  };

  readonly #probing: ProbeHandlers = {
    pointed: this.#pointed,
    pressed: this.#pressed,
    left: () => this.#mark(null, false),
  };

  #mark(point: number | null, byKeyboard: boolean): void {
    this.#marked = point;
    this.byKeyboard = byKeyboard;
    this.redraw();
  }
}

function parameterOf(view: SnapshotView, place: ParameterPlace): number {
  return new WeightMatrix(view, place.layer).parameterAt(place);
}

function nameOf({ store, i18n }: UiContext, view: SnapshotView, place: ParameterPlace): string {
  const matrix = new WeightMatrix(view, place.layer);
  return new WeightNames(matrix, store.config.peek(), i18n).cell(place);
}

customElements.define('nn-paths-panel', PathsPanel);
