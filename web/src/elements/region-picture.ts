// SPDX-License-Identifier: MIT
import { colorTables } from '../render/color-tables';
import { type ContourLevel, ContourPainter } from '../render/contour-painter';
import type { DrawingColors } from '../render/drawing-colors';
import { OutputPainter } from '../render/output-painter';
import { largestDistance, valueScale } from '../render/unit-atlas';
import { UnitPainter } from '../render/unit-painter';
import type { Examples, SnapshotView } from '../shared/snapshot';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { DETAIL_SIZE, UnitDetail } from './unit-detail';

export const CONTOURS = ['none', 'boundary', 'sides'] as const;
export type Contours = (typeof CONTOURS)[number];

export interface RegionOptions {
  readonly showTest: boolean;
  readonly hardEdges: boolean;
  readonly contours: Contours;
}

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

/** The regions of the classes with their contours, or one unit's values. */
export class RegionPicture {
  readonly #painter = new OutputPainter();
  readonly #unitPainter = new UnitPainter();
  readonly #contours = new ContourPainter();
  readonly #detail: UnitDetail;
  /** Ends of the value scale of the unit drawn last. */
  least = 0;
  most = 0;

  /** @param redraw called when values have come that were asked for */
  constructor(ui: () => UiContext | undefined, redraw: () => void) {
    this.#detail = new UnitDetail(() => ui()?.store, redraw);
  }

  draw(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    examples: Examples,
    colors: DrawingColors,
    ui: UiContext,
    unit: UnitRef | null,
    options: RegionOptions,
  ): void {
    const { showTest, hardEdges } = options;
    const area = unit === null ? null : this.#unitArea(context, size, view, colors, ui, unit);
    const hasLines = unit === null && view.layout.inputDimensions === 2;
    this.#painter.draw(context, size, size, view, examples, colors, {
      showTest,
      hardEdges,
      area,
      drawLines: hasLines
        ? () => this.#drawContours(context, size, view, colors, ui, options)
        : undefined,
      formatNumber: ui.i18n.format.shortNumber,
      valueLabel: ui.i18n.text.output.valueAxis,
    });
  }

  #unitArea(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    colors: DrawingColors,
    ui: UiContext,
    unit: UnitRef,
  ): OffscreenCanvas {
    const detail = this.#detail.read(ui.store, unit);
    const plane = detail ?? view.unitMap(unit.column, unit.unit);
    const samples = detail === null ? view.layout.unitMapSize : DETAIL_SIZE;
    const scale = valueScale(ui.store.config.peek(), unit.column);
    const reach = scale.reach ?? largestDistance(plane, scale.center);
    this.least = scale.center - reach;
    this.most = scale.center + reach;
    const pixels = Math.max(1, Math.round(size * context.getTransform().a));
    const tables = colorTables(colors);
    return this.#unitPainter.paint(plane, samples, scale.center, reach, pixels, tables);
  }

  #drawContours(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    colors: DrawingColors,
    ui: UiContext,
    { contours }: RegionOptions,
  ): void {
    const { classes, fieldChannels, fieldSize, sizes } = view.layout;
    if (contours === 'none' || classes === 0) return;
    const isMain = contours === 'boundary';
    if (hasMargins(ui)) {
      const scores = this.#detail.read(ui.store, { column: sizes.length - 1, unit: 0 });
      const levels = isMain ? [SCORE_BOUNDARY] : MARGINS;
      if (scores) this.#contours.draw(context, size, scores, DETAIL_SIZE, levels, colors);
      return;
    }
    const levels = isMain ? [BOUNDARY] : QUARTERS;
    // Of two classes the last plane is P(class 1); of more, each has a line of its own.
    for (
      let channel = fieldChannels > 2 ? 0 : fieldChannels - 1;
      channel < fieldChannels;
      channel++
    ) {
      this.#contours.draw(context, size, view.field(channel), fieldSize, levels, colors);
    }
  }
}

/** Whether the score of a support vector machine for two classes is what the output shows. */
export function hasMargins(ui: UiContext): boolean {
  return (
    ui.store.config.peek().loss === 'hinge' && ui.store.configured.peek()?.layout.classes === 2
  );
}
