// SPDX-License-Identifier: MIT
import type { PropertyDeclarations } from 'lit';
import type { DialogTable } from '../elements/table-dialog';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { LossPlanePainter, lossAt, sampleAt } from '../render/loss-plane-painter';
import { placeOnPlane, planeAsCsv } from '../shared/landscape';
import type { TakenPlane } from '../store/landscape-study';
import { exact, TakenFigure } from './taken-figure';

/** Rows and columns of the table; the file has all. */
const TABLE_SIZE = 21;

/** The loss on a plane around the weights. */
export class LossPlaneView extends TakenFigure {
  static override properties: PropertyDeclarations = {
    ...TakenFigure.properties,
    plane: { attribute: false },
    marked: { state: true },
  };

  declare plane: TakenPlane | null;
  declare private marked: { readonly column: number; readonly row: number } | null;
  protected override readonly fileName = 'loss-plane';
  readonly #painter = new LossPlanePainter();

  constructor() {
    super();
    this.plane = null;
    this.marked = null;
  }

  protected override get hasValues(): boolean {
    return this.plane !== null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('plane')) this.marked = null;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
  ): void {
    if (this.plane === null) return;
    this.#painter.draw(context, sideOf(surface), this.plane, colors, {
      isLog: this.isLog,
      marked: this.marked,
      formatNumber: this.i18n.format.shortNumber,
    });
  }

  protected override describe(): string {
    const { plane, i18n } = this;
    if (plane === null) return '';
    const finite = [...plane.losses].filter(Number.isFinite);
    const middle = (plane.size - 1) / 2;
    const { short } = { short: (value: number) => i18n.format.short(value) };
    return this.texts.landscape.planeDrawing(
      short(plane.reach),
      short(lossAt(plane, middle, middle)),
      short(Math.min(...finite)),
      short(Math.max(...finite)),
    );
  }

  protected override read(): string | null {
    const { plane, marked, i18n } = this;
    if (plane === null || marked === null) return null;
    const place = (index: number): string => i18n.format.short(placeOnPlane(plane, index));
    const loss = lossAt(plane, marked.column, marked.row);
    return this.texts.landscape.atPoint(
      place(marked.column),
      place(marked.row),
      i18n.format.short(loss),
    );
  }

  protected override csv(): string {
    return this.plane === null ? '' : planeAsCsv(this.plane);
  }

  protected override table(): DialogTable {
    const { landscape, job } = this.texts;
    const { plane } = this;
    const title = landscape.planeTable;
    if (plane === null) return { title, closeLabel: job.close, head: [], rows: [] };
    const every = Math.max(1, Math.floor((plane.size - 1) / (TABLE_SIZE - 1)));
    const shown = Array.from({ length: plane.size }, (_, index) => index).filter(
      (index) => index % every === 0,
    );
    const name = (index: number): string => String(Number(placeOnPlane(plane, index).toFixed(4)));
    return {
      title,
      closeLabel: job.close,
      hasRowNames: true,
      head: ['', ...shown.map(name)],
      rows: [...shown]
        .reverse()
        .map((row) => [name(row), ...shown.map((column) => exact(lossAt(plane, column, row)))]),
    };
  }

  protected override markAt(x: number, y: number): void {
    const { canvas, plane } = this;
    if (canvas === null || plane === null) return;
    const side = Math.min(canvas.clientWidth, canvas.clientHeight);
    this.marked = x < side && y < side ? sampleAt(plane, side, x, y) : null;
  }

  protected override moveMark(key: string): boolean {
    const last = (this.plane?.size ?? 1) - 1;
    const now = this.marked ?? { column: last / 2, row: last / 2 };
    const held = (index: number): number => Math.max(0, Math.min(last, index));
    const by = (right: number, up: number) => ({
      column: held(now.column + right),
      row: held(now.row + up),
    });
    const moves: Readonly<Record<string, () => LossPlaneView['marked']>> = {
      ArrowLeft: () => by(-1, 0),
      ArrowRight: () => by(1, 0),
      ArrowUp: () => by(0, 1),
      ArrowDown: () => by(0, -1),
      Home: () => by(-last, 0),
      End: () => by(last, 0),
      Escape: () => null,
    };
    const move = moves[key];
    if (move === undefined) return false;
    this.marked = move();
    return true;
  }

  protected override unmark(): void {
    this.marked = null;
  }
}

function sideOf({ width, height }: CanvasSurface): number {
  return Math.min(width, height);
}

customElements.define('nn-loss-plane', LossPlaneView);
