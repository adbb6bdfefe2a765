// SPDX-License-Identifier: MIT
import type { DrawingColors } from '../render/drawing-colors';
import { feedsOneScore, UnitResponses } from '../render/unit-responses';
import { CURVE_SHARE, drawUnitStrip, MOST_CURVES, stripFrame } from '../render/unit-strip-painter';
import type { SnapshotView } from '../shared/snapshot';
import { columnName } from '../ui/column-name';
import type { UiContext } from '../ui/ui-context';
import { shownUnit } from './unit-names';

/** What the person wants to see under the curve of a regression over x1. */
export interface StripOptions {
  /** A hidden layer, counted from 1; null for none. */
  readonly column: number | null;
  /** Each output times its weight to the score. */
  readonly weighted: boolean;
}

export const NO_STRIP: StripOptions = { column: null, weighted: false };

export interface StripChoice {
  readonly column: number;
  readonly weighted: boolean;
  /** The unit shown large, or none. */
  readonly chosen: number | null;
}

/** The spoken list ends after so many units. */
const MOST_SPOKEN = 12;

/** The layer under the curve: that of the unit shown large, or the one chosen; null where there is no curve. */
export function stripChoice(ui: UiContext, { column, weighted }: StripOptions): StripChoice | null {
  const layout = ui.store.configured.value?.layout;
  if (layout?.inputDimensions !== 1) return null;
  const unit = shownUnit(ui);
  const shown = unit?.column ?? column;
  if (shown === null || shown > layout.sizes.length - 2) return null;
  const isWeighted = weighted && feedsOneScore(layout.sizes, shown);
  return { column: shown, weighted: isWeighted, chosen: unit?.unit ?? null };
}

/** Part of the picture that the curve itself takes. */
export function curveShare(choice: StripChoice | null): number {
  return choice === null ? 1 : CURVE_SHARE;
}

/** The outputs of a layer's units under the curve that they add up to. */
export class UnitStrip {
  readonly #responses = new UnitResponses();

  draw(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    colors: DrawingColors,
    ui: UiContext,
    choice: StripChoice,
  ): void {
    this.#responses.read(view, choice);
    drawUnitStrip(
      context,
      stripFrame(size, view.layout, this.#responses),
      this.#responses,
      colors,
      {
        ...choice,
        title: this.#title(ui, choice),
        formatNumber: ui.i18n.format.shortNumber,
      },
    );
  }

  /** The same in words: between which values each unit stays. */
  describe(ui: UiContext, choice: StripChoice): string {
    const { text, format } = ui.i18n;
    const units = this.#responses.liveliest(MOST_SPOKEN).map((unit) => {
      const [least, most] = [this.#responses.leastOf(unit), this.#responses.mostOf(unit)];
      const name = text.network.unitNumber(format.integer(unit + 1));
      return text.output.unitRange(name, format.short(least), format.short(most));
    });
    const hidden = this.#responses.count - units.length;
    if (hidden > 0) units.push(text.output.moreUnits(format.integer(hidden)));
    return text.output.stripDrawing(
      this.#title(ui, choice),
      units.join(text.network.columnSeparator),
    );
  }

  #title({ i18n, store }: UiContext, { column, weighted }: StripChoice): string {
    const { output } = i18n.text;
    const last = (store.configured.peek()?.layout.sizes.length ?? 2) - 1;
    const layer = columnName(i18n, store.config.peek(), column, last);
    const title = weighted ? output.weightedUnits(layer) : output.plainUnits(layer);
    const { count } = this.#responses;
    if (count <= MOST_CURVES) return title;
    return output.someUnits(title, i18n.format.integer(MOST_CURVES), i18n.format.integer(count));
  }
}
