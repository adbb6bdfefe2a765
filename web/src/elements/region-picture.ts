// SPDX-License-Identifier: MIT
import { colorTables } from '../render/color-tables';
import type { DrawingColors } from '../render/drawing-colors';
import { isCoarse } from '../render/field-painter';
import { OutputPainter } from '../render/output-painter';
import { largestDistance, valueScale } from '../render/unit-atlas';
import { UnitPainter } from '../render/unit-painter';
import { type Contours, usualContours } from '../shared/picture-choice';
import type { Examples, FieldSource, SnapshotView } from '../shared/snapshot';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { markExample, markedPlace } from './example-mark';
import type { FineField } from './fine-field';
import { describeOutput, describeUnit } from './output-description';
import { isHinge, RegionContours } from './region-contours';
import { DETAIL_SIZE, UnitDetail } from './unit-detail';
import { curveShare, NO_STRIP, type StripOptions, stripChoice, UnitStrip } from './unit-strip';

export interface RegionOptions {
  readonly showTest: boolean;
  readonly hardEdges: boolean;
  readonly contours: Contours;
  readonly strip: StripOptions;
}

/** What the person chose, within what is possible; the simple view has no control for a strip. */
export function shownOptions(ui: UiContext, strip: StripOptions): RegionOptions {
  const { 'test-points': test, edges, contours } = ui.picture.value;
  return {
    showTest: test === 'on',
    hardEdges: edges === 'hard',
    contours: contours === 'auto' ? usualContours(ui.store.config.peek().loss) : contours,
    strip: ui.simple ? NO_STRIP : strip,
  };
}

/** The regions of the classes with their contours, or one unit's values. */
export class RegionPicture {
  readonly #painter = new OutputPainter();
  readonly #unitPainter = new UnitPainter();
  readonly #contours: RegionContours;
  readonly #detail: UnitDetail;
  readonly #strip = new UnitStrip();
  readonly #redraw: () => void;
  #fine: FineField | null = null;
  #isFetchingFine = false;
  #least = 0;
  #most = 0;

  /** @param redraw called when values have come that were asked for */
  constructor(ui: () => UiContext | undefined, redraw: () => void) {
    this.#redraw = redraw;
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
    const pixels = Math.round(size * context.getTransform().a);
    const field = hasLines ? this.#field(view, pixels, ui) : view;
    this.#painter.draw(context, size, size, view, examples, colors, {
      showTest,
      hardEdges,
      field,
      area,
      drawLines: hasLines
        ? () => this.#contours.draw(context, size, field, colors, ui, options.contours)
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

  /** The field of the picture; of a resting run a finer one, as soon as there is one. */
  #field(view: SnapshotView, pixels: number, { store }: UiContext): FieldSource {
    if (this.#fine !== null) return this.#fine.read(store, pixels) ?? view;
    if (!this.#isFetchingFine && isCoarse(view.layout.fieldSize, pixels) && !store.playing.peek()) {
      this.#isFetchingFine = true;
      whenIdle(() => void this.#fetchFine());
    }
    return view;
  }

  async #fetchFine(): Promise<void> {
    try {
      const { FineField } = await import('./fine-field');
      this.#fine = new FineField(this.#redraw);
      this.#redraw();
    } catch {
      // Without network now: the field stays as fine as it is.
    }
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

/** Safari has no `requestIdleCallback`. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 200);
}
