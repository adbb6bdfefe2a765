// SPDX-License-Identifier: MIT
import { type ContourLevel, ContourPainter } from '../render/contour-painter';
import type { DrawingColors } from '../render/drawing-colors';
import type { Contours } from '../shared/picture-choice';
import type { FieldSource } from '../shared/snapshot';
import type { UiContext } from '../ui/ui-context';
import { MarginDetail } from './margin-detail';
import { DETAIL_SIZE, UnitDetail } from './unit-detail';

const BOUNDARY: ContourLevel = { value: 0.5, label: '½', isMain: true };
const QUARTERS: readonly ContourLevel[] = [
  { value: 0.25, label: '¼', isMain: false },
  BOUNDARY,
  { value: 0.75, label: '¾', isMain: false },
];
const SCORE_BOUNDARY: ContourLevel = { value: 0, label: '0', isMain: true };
const MARGINS: readonly ContourLevel[] = [
  { value: -1, label: '−1', isMain: false },
  SCORE_BOUNDARY,
  { value: 1, label: '+1', isMain: false },
];
/** Of each class's lead over the others; its boundaries are those of its neighbours too. */
const LEAD_BOUNDARY: ContourLevel = { value: 0, label: '', isMain: true };
const LEADS: readonly ContourLevel[] = [LEAD_BOUNDARY, { value: 1, label: '+1', isMain: false }];

/** Where the output has certain values: of probabilities, or of the scores of a support vector machine. */
export class RegionContours {
  readonly #painter = new ContourPainter();
  readonly #score: UnitDetail;
  readonly #margins: MarginDetail;

  /** @param redraw called when values have come that were asked for */
  constructor(ui: () => UiContext | undefined, redraw: () => void) {
    this.#score = new UnitDetail(() => ui()?.store, redraw);
    this.#margins = new MarginDetail(() => ui()?.store, redraw);
  }

  /** @param size of the picture in CSS px */
  draw(
    context: CanvasRenderingContext2D,
    size: number,
    source: FieldSource,
    colors: DrawingColors,
    ui: UiContext,
    contours: Contours,
  ): void {
    const { classes } = source.layout;
    if (contours === 'none' || classes === 0) return;
    const isMain = contours === 'boundary';
    if (!isHinge(ui)) this.#drawProbabilities(context, size, source, colors, isMain);
    else if (classes === 2) this.#drawScore(context, size, source, colors, ui, isMain);
    else this.#drawLeads(context, size, classes, colors, ui, isMain);
  }

  #drawProbabilities(
    context: CanvasRenderingContext2D,
    size: number,
    source: FieldSource,
    colors: DrawingColors,
    isMain: boolean,
  ): void {
    const { fieldChannels, fieldSize } = source.layout;
    const levels = isMain ? [BOUNDARY] : QUARTERS;
    // Of two classes the last plane is P(class 1); of more, each has a line of its own.
    for (
      let channel = fieldChannels > 2 ? 0 : fieldChannels - 1;
      channel < fieldChannels;
      channel++
    ) {
      this.#painter.draw(context, size, source.field(channel), fieldSize, levels, colors);
    }
  }

  #drawScore(
    context: CanvasRenderingContext2D,
    size: number,
    { layout }: FieldSource,
    colors: DrawingColors,
    ui: UiContext,
    isMain: boolean,
  ): void {
    const score = this.#score.read(ui.store, { column: layout.sizes.length - 1, unit: 0 });
    const levels = isMain ? [SCORE_BOUNDARY] : MARGINS;
    if (score) this.#painter.draw(context, size, score, DETAIL_SIZE, levels, colors);
  }

  #drawLeads(
    context: CanvasRenderingContext2D,
    size: number,
    classes: number,
    colors: DrawingColors,
    ui: UiContext,
    isMain: boolean,
  ): void {
    const planes = this.#margins.read(ui.store, classes);
    if (planes === null) return;
    const levels = isMain ? [LEAD_BOUNDARY] : LEADS;
    const area = DETAIL_SIZE * DETAIL_SIZE;
    for (let k = 0; k < classes; k++) {
      const lead = planes.subarray(k * area, (k + 1) * area);
      this.#painter.draw(context, size, lead, DETAIL_SIZE, levels, colors);
    }
  }
}

/** Whether scores of a support vector machine have margins to show. */
export function isHinge({ store }: UiContext): boolean {
  return store.config.peek().loss === 'hinge';
}
