// SPDX-License-Identifier: MIT
import { colorTables } from '../render/color-tables';
import type { DrawingColors } from '../render/drawing-colors';
import { OutputPainter } from '../render/output-painter';
import { largestDistance, valueScale } from '../render/unit-atlas';
import { UnitPainter } from '../render/unit-painter';
import type { Examples, SnapshotView } from '../shared/snapshot';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { markExample, markedPlace } from './example-mark';
import { describeOutput, describeUnit } from './output-description';
import { type Contours, isHinge, RegionContours } from './region-contours';
import { DETAIL_SIZE, UnitDetail } from './unit-detail';
import { curveShare, NO_STRIP, type StripOptions, stripChoice, UnitStrip } from './unit-strip';

export interface RegionOptions {
  readonly showTest: boolean;
  readonly hardEdges: boolean;
  readonly contours: Contours;
  readonly strip: StripOptions;
}

export const USUAL_OPTIONS: RegionOptions = {
  showTest: true,
  hardEdges: false,
  contours: 'none',
  strip: NO_STRIP,
};

/** What has no control in the simple view is as at first; a support vector machine shows its margin. */
export function shownOptions(ui: UiContext, options: RegionOptions): RegionOptions {
  if (!ui.simple) return options;
  const contours = isHinge(ui) ? 'sides' : 'none';
  return { ...USUAL_OPTIONS, showTest: options.showTest, contours };
}

/** The regions of the classes with their contours, or one unit's values. */
export class RegionPicture {
  readonly #painter = new OutputPainter();
  readonly #unitPainter = new UnitPainter();
  readonly #contours: RegionContours;
  readonly #detail: UnitDetail;
  readonly #strip = new UnitStrip();
  #least = 0;
  #most = 0;

  /** @param redraw called when values have come that were asked for */
  constructor(ui: () => UiContext | undefined, redraw: () => void) {
    this.#detail = new UnitDetail(() => ui()?.store, redraw);
    this.#contours = new RegionContours(ui, redraw);
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
    const isPlane = view.layout.inputDimensions === 2;
    const strip = stripChoice(ui, options.strip);
    const area =
      unit === null || !isPlane ? null : this.#unitArea(context, size, view, colors, ui, unit);
    const hasLines = unit === null && isPlane;
    this.#painter.draw(context, size, size, view, examples, colors, {
      showTest,
      hardEdges,
      area,
      drawLines: hasLines
        ? () => this.#contours.draw(context, size, view, colors, ui, options.contours)
        : undefined,
      formatNumber: ui.i18n.format.shortNumber,
      valueLabel: ui.i18n.text.output.valueAxis,
      share: curveShare(strip),
    });
    const marked = markedPlace(ui, examples, showTest);
    if (marked !== null) {
      const place = { layout: view.layout, size, share: curveShare(strip) };
      markExample(context, place, examples, marked, colors);
    }
    if (strip !== null) this.#strip.draw(context, size, view, colors, ui, strip);
  }

  /** Ends of the value scale of the unit drawn last, as shown. */
  ends(ui: UiContext): readonly [string, string] {
    const { format } = ui.i18n;
    return [format.short(this.#least), format.short(this.#most)];
  }

  /** What is drawn, in words. */
  describe(
    ui: UiContext,
    unit: UnitRef | null,
    ends: readonly [string, string],
    options: RegionOptions,
  ): string {
    const strip = stripChoice(ui, options.strip);
    if (strip !== null) return `${describeOutput(ui)} ${this.#strip.describe(ui, strip)}`;
    return unit === null ? describeOutput(ui) : describeUnit(ui, unit, ends);
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
    this.#least = scale.center - reach;
    this.#most = scale.center + reach;
    const pixels = Math.max(1, Math.round(size * context.getTransform().a));
    const tables = colorTables(colors);
    return this.#unitPainter.paint(plane, samples, scale.center, reach, pixels, tables);
  }
}

/** Whether the score of a support vector machine for two classes is what the output shows. */
export function showsScore(ui: UiContext): boolean {
  return isHinge(ui) && ui.store.configured.peek()?.layout.classes === 2;
}
