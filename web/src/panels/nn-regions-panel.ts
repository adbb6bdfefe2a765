// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CanvasLabel } from '../elements/canvas-label';
import { classMarker } from '../elements/class-marker';
import { LiveInspection } from '../elements/live-inspection';
import { type ProbeHandlers, probeCanvas } from '../elements/probe-canvas';
import { type DialogTable, tableStyles } from '../elements/table-dialog';
import { TableView } from '../elements/table-view';
import type { Language } from '../i18n/index';
import type { RegionsTexts } from '../i18n/panels/catalogue/regions';
import { regions as en } from '../i18n/panels/en/regions';
import { regions as zhCn } from '../i18n/panels/zh-cn/regions';
import type { CanvasSurface } from '../render/canvas-surface';
import { epochAt } from '../render/chart-plot';
import type { DrawingColors } from '../render/drawing-colors';
import { SingleSeriesPainter } from '../render/single-series-painter';
import type { LossHistory } from '../shared/loss-history';
import { RegionHistory, type RegionPoint } from '../shared/region-history';
import { readRegions } from '../shared/regions';
import { controlStyles } from '../ui/control-styles';
import type { UiContext } from '../ui/ui-context';
import { exactFigure } from './exact-figure';
import { panelStyles } from './panel-styles';
import { movedPoint, nearestEpoch } from './point-walk';

const TEXTS: Record<Language, RegionsTexts> = { en, 'zh-CN': zhCn };
/** There is neither pointer nor arrow key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');
/** Both charts side by side where the drawing is this much wider than high, else one under the other. */
const ROW_SHAPE = 1.6;
const GAP_PX = 16;

/** How many decision regions there are, and how long their boundary is: now, and since it was opened. */
export class RegionsPanel extends TableView {
  static override styles = [
    controlStyles,
    panelStyles,
    tableStyles,
    css`
      @media (max-width: 639px) {
        .area {
          min-block-size: 170px;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    now: { state: true },
    reading: { state: true },
    byKeyboard: { state: true },
  };

  /** Of the picture that is shown; null while it is not known. */
  declare private now: RegionPoint | null;
  declare private reading: string | null;
  declare private byKeyboard: boolean;
  readonly #live = new LiveInspection(
    () => this.ui?.store,
    () => this.redraw(),
  );
  readonly #history = new RegionHistory();
  readonly #painters = [new SingleSeriesPainter(), new SingleSeriesPainter()] as const;
  readonly #label = new CanvasLabel();
  #run: LossHistory | null = null;
  #answer: Float32Array | null = null;
  #marked: number | null = null;

  constructor() {
    super();
    this.now = null;
    this.reading = null;
    this.byKeyboard = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live.stop();
  }

  protected override view(ui: UiContext): TemplateResult {
    const text = TEXTS[ui.i18n.language];
    return html`${this.#figures(ui, text)}
      <div class="area">
        ${probeCanvas(text.waiting, 'reading', this.#probing)}
      </div>
      <div class="foot">
        <output id="reading" aria-live=${this.byKeyboard ? 'polite' : 'off'}
          >${this.reading ?? (touched.matches ? text.tap : text.probe)}</output
        >
        ${this.tableButton(text.table)}
      </div>
      ${this.tableDialog()}`;
  }

  #figures({ i18n }: UiContext, text: RegionsTexts): TemplateResult {
    const { now } = this;
    const { format } = i18n;
    const length = now === null ? '–' : format.short(now.boundaryLength);
    return html`<dl class="figures" title=${text.hint}>
      <div>
        <dt>${text.count}</dt>
        <dd>${now === null ? '–' : format.integer(now.total)}</dd>
      </div>
      <div>
        <dt>${text.perClass}</dt>
        <dd class="classes">
          ${now?.perClass.map(
            (count, index) => html`<span
              >${classMarker(index)}<span class="visually-hidden"
                >${i18n.text.network.classLabel(index)}</span
              >
              ${format.integer(count)}</span
            > `,
          )}
        </dd>
      </div>
      <div>
        <dt>${text.length}</dt>
        <dd>${length}</dd>
      </div>
    </dl>`;
  }

  protected override table({ i18n }: UiContext): DialogTable {
    const text = TEXTS[i18n.language];
    const { format } = i18n;
    const { points } = this.#history;
    const classes = points[0]?.perClass.map((_, at) => i18n.text.network.classLabel(at)) ?? [];
    return {
      title: text.tableOf,
      closeLabel: text.close,
      head: [text.epoch, text.step, text.count, ...classes, text.length],
      rows: points.map(({ epoch, step, total, perClass, boundaryLength }) => [
        format.epoch(epoch, false),
        format.integer(step),
        format.integer(total),
        ...perClass.map((count) => format.integer(count)),
        exactFigure(boundaryLength),
      ]),
    };
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    this.#follow(ui);
    const text = TEXTS[ui.i18n.language];
    const { points } = this.#history;
    if (this.#marked !== null && this.#marked >= points.length) this.#marked = null;
    const { width, height } = surface;
    const isRow = width > ROW_SHAPE * height;
    const size = isRow ? [(width - GAP_PX) / 2, height] : [width, (height - GAP_PX) / 2];
    const [across = width, down = height] = size;
    const epochs = points.map(({ epoch }) => epoch);
    const shown = this.#marked ?? this.#indexOfNow(ui);
    this.#painters.forEach((painter, at) => {
      const isCount = at === 0;
      const values = points.map(({ total, boundaryLength }) => (isCount ? total : boundaryLength));
      context.save();
      if (at === 1) context.translate(isRow ? across + GAP_PX : 0, isRow ? 0 : down + GAP_PX);
      painter.draw(context, across, down, { epochs, values, isCount }, colors, {
        epochLabel: text.epoch,
        valueLabel: isCount ? text.count : text.length,
        formatNumber: ui.i18n.format.shortNumber,
        marked: shown,
      });
      context.restore();
    });
    const read = this.#marked === null ? undefined : points[this.#marked];
    this.reading = read === undefined ? null : this.#read(ui, text, read);
    this.#label.update(this.canvas, () => this.#describe(ui, text));
  }

  /** Takes what has come. The figures are those of the newest picture, or a little later. */
  #follow({ store }: UiContext): void {
    if (store.history !== this.#run) {
      this.#run = store.history;
      this.#history.clear();
      this.now = null;
    }
    const metrics = store.metrics.peek();
    const answer = this.#live.read({ what: 'regions' });
    if (answer === null || metrics === null || answer === this.#answer) return;
    this.#answer = answer;
    const { step, epoch } = metrics;
    // While an older picture is looked at, what came after it stays; training on from it drops it.
    this.#history.rewind(Math.max(step, store.timeline.news.peek().newest));
    const figures = readRegions(answer);
    if (figures === null) return;
    this.now = { ...figures, step, epoch };
    this.#history.add(this.now);
  }

  /** The point of the picture where it is not the last one, as while somebody looks back. */
  #indexOfNow({ store }: UiContext): number | null {
    const { points } = this.#history;
    const step = store.metrics.peek()?.step ?? 0;
    const at = points.findIndex((point) => point.step >= step);
    return at < 0 || at === points.length - 1 ? null : at;
  }

  #read(ui: UiContext, text: RegionsTexts, point: RegionPoint): string {
    const { format } = ui.i18n;
    const regions = text.regions(point.total, format.integer(point.total));
    const epoch = format.epoch(point.epoch, false);
    return text.at(epoch, regions, format.short(point.boundaryLength));
  }

  #describe({ i18n }: UiContext, text: RegionsTexts): string {
    const { now } = this;
    if (now === null) return text.waiting;
    const { format } = i18n;
    const regions = text.regions(now.total, format.integer(now.total));
    return text.drawing(regions, format.short(now.boundaryLength));
  }

  readonly #pointed = ({ offsetX }: PointerEvent): void => {
    const { surface } = this;
    const { plot } = this.#painters[0];
    const { points } = this.#history;
    if (plot === null || surface === null || points.length === 0) return;
    const isRow = surface.width > ROW_SHAPE * surface.height;
    const start = (surface.width + GAP_PX) / 2;
    const second = isRow && offsetX > start ? this.#painters[1].plot : null;
    const epoch = second === null ? epochAt(plot, offsetX) : epochAt(second, offsetX - start);
    this.#mark(nearestEpoch(points, epoch), false);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const moved = movedPoint(this.#history.points.length, this.#marked, event);
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

customElements.define('nn-regions-panel', RegionsPanel);
