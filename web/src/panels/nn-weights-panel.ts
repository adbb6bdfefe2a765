// SPDX-License-Identifier: MIT

import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CanvasLabel } from '../elements/canvas-label';
import { CanvasView } from '../elements/canvas-view';
import { byPointer } from '../elements/probe-canvas';
import type { Language } from '../i18n/index';
import type { WeightsTexts } from '../i18n/panels/catalogue/weights';
import { weights as en } from '../i18n/panels/en/weights';
import { weights as zhCn } from '../i18n/panels/zh-cn/weights';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import {
  cellAt,
  type MatrixCell,
  type MatrixFrame,
  type MatrixWindow,
  matrixFrame,
  scrolledTo,
  WeightMatrix,
  walkedCell,
} from '../render/weight-matrix';
import { WeightMatrixPainter } from '../render/weight-matrix-painter';
import type { SnapshotView } from '../shared/snapshot';
import { columnName } from '../ui/column-name';
import { controlStyles } from '../ui/control-styles';
import { fieldStyles } from '../ui/field-styles';
import { checkField, selectField } from '../ui/fields';
import type { UiContext } from '../ui/ui-context';
import '../ui/weights-table';
import { exactFigure } from './exact-figure';
import { panelStyles } from './panel-styles';
import { WeightNames } from './weight-names';
import { weightsPanelStyles } from './weights-panel-styles';

const TEXTS: Record<Language, WeightsTexts> = { en, 'zh-CN': zhCn };
/** There is neither pointer nor arrow key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');
const CHARACTER_PX = 6.5;
const HEAD_PX = 18;
const NAMES_GAP_PX = 10;

/** One layer's weights, biases and learned slopes as a heat map, read from the picture itself. */
export class WeightsPanel extends CanvasView {
  static override styles = [controlStyles, fieldStyles, panelStyles, weightsPanelStyles];
  static override properties: PropertyDeclarations = {
    layer: { state: true },
    isLarge: { state: true },
    hasTable: { state: true },
    reading: { state: true },
    byKeyboard: { state: true },
    reach: { state: true },
  };

  declare private layer: number;
  declare private isLarge: boolean;
  declare private hasTable: boolean;
  /** The marked cell in words; null while none is. */
  declare private reading: string | null;
  declare private byKeyboard: boolean;
  /** Value at the ends of the colours, as shown. */
  declare private reach: string;
  #marked: MatrixCell | null = null;
  #frame: MatrixFrame | null = null;
  #seen: MatrixWindow = { scrollLeft: 0, scrollTop: 0, width: 0, height: 0 };
  readonly #painter = new WeightMatrixPainter();
  readonly #label = new CanvasLabel();

  constructor() {
    super();
    this.layer = 1;
    this.isLarge = false;
    this.hasTable = false;
    this.reading = null;
    this.byKeyboard = false;
    this.reach = '';
  }

  protected override view(ui: UiContext): TemplateResult {
    const { network } = ui.i18n.text;
    const text = TEXTS[ui.i18n.language];
    const config = ui.store.config.value;
    const last = config.network.layers.length + 1;
    const layer = Math.min(this.layer, last);
    return html`<div class="tools">
        ${selectField({
          label: text.layer,
          hideLabel: true,
          value: layer,
          choices: Array.from({ length: last }, (_, at) => ({
            value: at + 1,
            label: columnName(ui.i18n, config, at + 1, last),
          })),
          onChange: (chosen) => this.#choose(chosen),
        })}
        ${checkField(text.large, this.isLarge, (large) => {
          this.isLarge = large;
        })}
        <div class="scale" role="img" aria-label="${text.scale}: −${this.reach} … ${this.reach}">
          <span>−${this.reach}</span><span class="bar"></span><span>${this.reach}</span>
        </div>
      </div>
      <div class="area">
        <canvas aria-hidden="true"></canvas>
        <div
          class="scroll"
          role="img"
          tabindex="0"
          aria-describedby="reading"
          @scroll=${this.#scrolled}
          @pointermove=${this.#pointed}
          @pointerdown=${this.#pointed}
          @pointerleave=${byPointer(() => this.#mark(null, false))}
          @keydown=${this.#pressed}
          @blur=${() => this.#mark(null, false)}
        >
          <div class="sizer"></div>
        </div>
      </div>
      <div class="foot">
        <output id="reading" aria-live=${this.byKeyboard ? 'polite' : 'off'}
          >${this.reading ?? (touched.matches ? text.tap : text.probe)}</output
        >
        <button class="link" type="button" @click=${() => this.#openTable(true)}>
          ${text.table}
        </button>
      </div>
      ${
        this.hasTable
          ? html`<nn-weights-table
              .ui=${ui}
              .open=${true}
              .layer=${layer}
              aria-label=${network.weightsTable}
              @leave=${() => this.#openTable(false)}
            ></nn-weights-table>`
          : nothing
      }`;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const { view } = ui.store;
    if (view === null) return;
    const matrix = new WeightMatrix(view, this.#layerIn(view));
    const text = TEXTS[ui.i18n.language];
    const names = new WeightNames(matrix, ui.store.config.peek(), ui.i18n);
    this.#lay(matrix, names, surface);
    const frame = this.#frame;
    if (frame === null) return;
    const marked = this.#markedIn(frame);
    const reach = this.#painter.draw(context, this.#seen, matrix, frame, colors, {
      formatNumber: ui.i18n.format.shortNumber,
      rowName: names.shortRow,
      columnName: names.shortColumn,
      marked,
    });
    this.reach = ui.i18n.format.short(reach);
    this.reading =
      marked === null ? null : text.cell(names.cell(marked), exactFigure(matrix.valueAt(marked)));
    this.#label.update(this.#scroll, () => this.#describe(ui));
  }

  protected override resized(): void {
    this.#look();
  }

  /** Where the cells go, and how far there is to scroll. */
  #lay(matrix: WeightMatrix, names: WeightNames, surface: CanvasSurface): void {
    const widest = names.shortRow(matrix.rows - 1).length;
    const left = Math.ceil(widest * CHARACTER_PX) + NAMES_GAP_PX;
    const room = this.#seen.width > 0 ? this.#seen : surface;
    const frame = matrixFrame(matrix, room, left, HEAD_PX, this.isLarge);
    const before = this.#frame;
    this.#frame = frame;
    if (before?.width === frame.width && before.height === frame.height) return;
    const sizer = this.renderRoot.querySelector<HTMLElement>('.sizer');
    if (sizer !== null) {
      sizer.style.inlineSize = `${frame.width}px`;
      sizer.style.blockSize = `${frame.height}px`;
    }
    this.#look();
  }

  get #scroll(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroll');
  }

  /** Reads what is seen now. */
  #look(): void {
    const scroll = this.#scroll;
    if (scroll === null) return;
    const { scrollLeft, scrollTop, clientWidth: width, clientHeight: height } = scroll;
    const before = this.#seen;
    this.#seen = { scrollLeft, scrollTop, width, height };
    if (before.width !== width || before.height !== height) this.redraw();
  }

  /** The net may have become smaller. */
  #markedIn({ rows, columns }: MatrixFrame): MatrixCell | null {
    const marked = this.#marked;
    return marked !== null && marked.row < rows && marked.column < columns ? marked : null;
  }

  /** Of the newest picture: when the label is due, the buffer of the one drawn may be gone. */
  #describe(ui: UiContext): string {
    const { view } = ui.store;
    if (view === null) return '';
    const matrix = new WeightMatrix(view, this.#layerIn(view));
    const text = TEXTS[ui.i18n.language];
    const { format } = ui.i18n;
    const layer = columnName(
      ui.i18n,
      ui.store.config.peek(),
      matrix.layer,
      view.layout.sizes.length - 1,
    );
    const shape = [matrix.rows, matrix.columns].map((count) => format.integer(count));
    const [least, most] = matrix.range().map((value) => format.short(value));
    const range = text.range(least ?? '', most ?? '');
    return `${text.drawing(layer, shape[0] ?? '', shape[1] ?? '')} ${range}`;
  }

  /** The net may have become shallower since the layer was chosen. */
  #layerIn({ layout }: SnapshotView): number {
    return Math.min(this.layer, layout.sizes.length - 1);
  }

  #choose(layer: number): void {
    this.layer = layer;
    this.#marked = null;
    this.#scroll?.scrollTo(0, 0);
  }

  #openTable(isOpen: boolean): void {
    this.hasTable = isOpen;
    if (!isOpen) this.renderRoot.querySelector<HTMLElement>('.link')?.focus();
  }

  readonly #scrolled = (): void => {
    this.#look();
    this.redraw();
  };

  readonly #pointed = (event: PointerEvent): void => {
    const frame = this.#frame;
    const box = this.#scroll?.getBoundingClientRect();
    if (frame === null || box === undefined) return;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const { scrollLeft, scrollTop } = this.#seen;
    const isName = x < frame.left || y < frame.top;
    this.#mark(isName ? null : cellAt(frame, x + scrollLeft, y + scrollTop), false);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const frame = this.#frame;
    if (frame === null) return;
    const isJump = event.ctrlKey || event.metaKey;
    const moved = walkedCell(frame, this.#markedIn(frame), event.key, isJump);
    if (moved === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (moved !== null) this.#scroll?.scrollTo(scrolledTo(frame, moved, this.#seen));
    this.#mark(moved, true);
  };

  #mark(cell: MatrixCell | null, byKeyboard: boolean): void {
    this.#marked = cell;
    this.byKeyboard = byKeyboard;
    this.redraw();
  }
}

customElements.define('nn-weights-panel', WeightsPanel);
