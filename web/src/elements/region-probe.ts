// SPDX-License-Identifier: MIT
import type { DrawingColors } from '../render/drawing-colors';
import type { SnapshotLayout, SnapshotView } from '../shared/snapshot';
import type { UiContext } from '../ui/ui-context';
import { curvePointAt, drawCurveProbe, movedCurvePoint, probeCurve } from './curve-probe';
import { drawCrosshair, movedPoint, type Point, pointAt } from './probe';
import { type Probed, ProbeReader } from './probe-reader';
import { shownUnit } from './unit-names';

/** The place at which the person reads the output, by pointer or keyboard. */
export class RegionProbe {
  /** Null while nothing is probed. */
  point: Point | null = null;
  readonly #reader: ProbeReader;

  /** @param redraw called when values have come that were asked for */
  constructor(redraw: () => void) {
    this.#reader = new ProbeReader(redraw);
  }

  /** The inputs under a pointer over a picture of these CSS px; null where there is no picture. */
  static under(
    { offsetX, offsetY }: PointerEvent,
    { width, height }: { readonly width: number; readonly height: number },
    layout: SnapshotLayout,
  ): Point | null {
    if (layout.inputDimensions === 0) return null;
    return layout.inputDimensions === 1
      ? curvePointAt(offsetX, Math.min(width, height), layout)
      : pointAt(offsetX, offsetY, width, height, layout.domain);
  }

  /** Where a key takes the probe; null for away, undefined where it means nothing. */
  moved({ key, shiftKey }: KeyboardEvent, layout: SnapshotLayout): Point | null | undefined {
    if (layout.inputDimensions === 0) return undefined;
    return layout.inputDimensions === 1
      ? movedCurvePoint(this.point, key, shiftKey, layout)
      : movedPoint(this.point, key, shiftKey, layout.domain);
  }

  /**
   * Marks the place and reads it; null while values are awaited.
   * @param share of the picture that a curve takes
   */
  draw(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    point: Point,
    colors: DrawingColors,
    ui: UiContext,
    share: number,
  ): Probed | null {
    if (view.layout.inputDimensions === 1) {
      drawCurveProbe(context, size, view, point, colors, share);
      return { point, reading: null, text: probeCurve(view, point, ui.i18n) };
    }
    drawCrosshair(context, point, size, size, view.layout.domain, colors);
    return this.#reader.read(ui, view, point, shownUnit(ui));
  }
}
