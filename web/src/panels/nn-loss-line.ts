// SPDX-License-Identifier: MIT
import type { PropertyDeclarations } from 'lit';
import type { DialogTable } from '../elements/table-dialog';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { drawLossLine, type LinePlot, pointAt } from '../render/loss-line-painter';
import { LINE, lineAsCsv, placeOnLine } from '../shared/landscape';
import type { TakenLine } from '../store/landscape-study';
import { exact, TakenFigure } from './taken-figure';

/** The loss along a line through the weights. */
export class LossLineView extends TakenFigure {
  static override properties: PropertyDeclarations = {
    ...TakenFigure.properties,
    line: { attribute: false },
    marked: { state: true },
  };

  declare line: TakenLine | null;
  declare private marked: number | null;
  protected override readonly fileName = 'loss-line';
  #plot: LinePlot | null = null;

  constructor() {
    super();
    this.line = null;
    this.marked = null;
  }

  protected override get hasValues(): boolean {
    return this.line !== null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('line')) this.marked = null;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    { width, height }: CanvasSurface,
    colors: DrawingColors,
  ): void {
    const { line } = this;
    if (line === null) return;
    this.#plot = drawLossLine(context, width, height, line, colors, {
      isLog: this.isLog,
      ends: this.#ends(line),
      valueLabel: this.texts.landscape.loss,
      marked: this.marked,
      formatNumber: this.i18n.format.shortNumber,
    });
  }

  protected override describe(): string {
    const { line, i18n } = this;
    if (line === null) return '';
    const finite = [...line.losses].filter(Number.isFinite);
    const shown = (loss: number): string => i18n.format.short(loss);
    const at = (place: number): string => {
      const share = (place - line.low) / (line.high - line.low);
      return shown(line.losses[Math.round(share * (line.losses.length - 1))] ?? Number.NaN);
    };
    return this.texts.landscape.lineDrawing(
      at(0),
      at(1),
      shown(Math.min(...finite)),
      shown(Math.max(...finite)),
    );
  }

  protected override read(): string | null {
    const { line, marked, i18n } = this;
    if (line === null || marked === null) return null;
    const place = i18n.format.short(placeOnLine(line, marked));
    return this.texts.landscape.atPlace(
      place,
      i18n.format.short(line.losses[marked] ?? Number.NaN),
    );
  }

  protected override csv(): string {
    return this.line === null ? '' : lineAsCsv(this.line);
  }

  protected override table(): DialogTable {
    const { landscape, job } = this.texts;
    const { line } = this;
    const rows = [...(line?.losses ?? [])].map((loss, index) => [
      line === null ? '' : placeOnLine(line, index).toFixed(4),
      exact(loss),
    ]);
    return {
      title: landscape.lineTable,
      closeLabel: job.close,
      hasRowNames: true,
      head: [landscape.place, landscape.loss],
      rows,
    };
  }

  protected override markAt(x: number): void {
    if (this.line !== null && this.#plot !== null) this.marked = pointAt(this.#plot, this.line, x);
  }

  protected override moveMark(key: string): boolean {
    const last = (this.line?.losses.length ?? 0) - 1;
    const now = this.marked ?? START;
    const moves: Readonly<Record<string, number | null>> = {
      ArrowLeft: Math.max(0, now - 1),
      ArrowRight: Math.min(last, now + 1),
      Home: 0,
      End: last,
      Escape: null,
    };
    const moved = moves[key];
    if (moved === undefined) return false;
    this.marked = moved;
    return true;
  }

  protected override unmark(): void {
    this.marked = null;
  }

  #ends({ target }: TakenLine): [string, string] {
    const { landscape } = this.texts;
    if (target.kind === 'start') return [landscape.start, landscape.now];
    return [landscape.now, landscape.seedNamed(String(target.seed))];
  }
}

/** The point at place 0, from which keys set out. */
const START = Math.round((-LINE.low / (LINE.high - LINE.low)) * (LINE.points - 1));

customElements.define('nn-loss-line', LossLineView);
