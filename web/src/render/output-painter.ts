// SPDX-License-Identifier: MIT
import {
  EXAMPLE_STRIDE,
  type Examples,
  type FieldSource,
  type SnapshotView,
} from '../shared/snapshot';
import { colorTables } from './color-tables';
import { CROWD, paintCrowd } from './crowd-painter';
import { drawCurve } from './curve-painter';
import type { DrawingColors } from './drawing-colors';
import { FieldPainter } from './field-painter';
import { drawAxes, drawExamples, drawZeroLines } from './output-overlay';
import { niceTicks } from './ticks';
import { type ValueRange, valueRange } from './value-field';

export interface OutputOptions {
  readonly showTest: boolean;
  /** Every point in its class's full colour, instead of fading towards the boundary. */
  readonly hardEdges: boolean;
  /** A finer field than that of the picture. */
  readonly field?: FieldSource;
  /** Painted under axes and examples instead of the field. */
  readonly area?: OffscreenCanvas | null;
  /** Draws between the area and the examples. */
  readonly drawLines?: (() => void) | undefined;
  readonly formatNumber: (value: number) => string;
  /** Name of the vertical axis of a curve. */
  readonly valueLabel: string;
  /** Of the picture, for a curve over x1; see `CurveOptions`. */
  readonly share?: number;
}

const TICK_SPACING_PX = 40;
/** With fewer, the only numbers would stand in the corners, where they are left out. */
const LEAST_TICKS = 6;

/** What the overlay shows; it is painted again when any of this changes. */
interface OverlayKey {
  readonly examples: Examples;
  readonly colors: DrawingColors;
  readonly showTest: boolean;
  readonly isRegression: boolean;
  /** Device pixels per edge. */
  readonly pixels: number;
  readonly size: number;
  readonly domain: number;
  readonly labels: string;
}

function sameKey(a: OverlayKey, b: OverlayKey): boolean {
  return (Object.keys(a) as (keyof OverlayKey)[]).every((name) => a[name] === b[name]);
}

/** Draws the decision region, the values of a regression, or its curve over x1; one instance per canvas, because it keeps its buffers. */
export class OutputPainter {
  readonly #field = new FieldPainter();
  #overlay: OffscreenCanvas | null = null;
  #key: OverlayKey | null = null;

  /** Fills the largest square at the top left of `width` × `height` CSS px. */
  draw(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    view: SnapshotView,
    examples: Examples,
    colors: DrawingColors,
    options: OutputOptions,
  ): void {
    const size = Math.min(width, height);
    const ratio = context.getTransform().a;
    const pixels = Math.round(size * ratio);
    if (pixels < 1) return;
    const { domain, inputDimensions } = view.layout;
    if (inputDimensions === 0) return;
    if (inputDimensions === 1) {
      drawCurve(context, size, view, examples, colors, options);
      return;
    }
    const area =
      options.area ??
      this.#field.paint(options.field ?? view, pixels, colorTables(colors), options.hardEdges);
    const ticks = niceTicks(-domain, domain, Math.max(LEAST_TICKS, size / TICK_SPACING_PX));
    const labels = ticks.map(options.formatNumber);
    const { showTest } = options;
    const range = valueRange(view.layout);
    const shown = { examples, colors, showTest, isRegression: range !== null };
    const key = { ...shown, pixels, size, domain, labels: labels.join('\n') };
    if (this.#overlay === null || this.#key === null || !sameKey(key, this.#key)) {
      this.#overlay = paintOverlay(this.#overlay, key, ticks, labels, range);
      this.#key = key;
    }
    context.drawImage(area, 0, 0, size, size);
    options.drawLines?.();
    context.drawImage(this.#overlay, 0, 0, size, size);
  }
}

/** Axes and examples change seldom, the field with every frame. */
function paintOverlay(
  canvas: OffscreenCanvas | null,
  key: OverlayKey,
  ticks: readonly number[],
  labels: readonly string[],
  range: ValueRange | null,
): OffscreenCanvas {
  const overlay = canvas ?? new OffscreenCanvas(key.pixels, key.pixels);
  overlay.width = overlay.height = key.pixels;
  const context = overlay.getContext('2d');
  if (context === null) return overlay;
  const square = { size: key.size, domain: key.domain };
  context.setTransform(key.pixels / key.size, 0, 0, key.pixels / key.size, 0, 0);
  drawZeroLines(context, square, ticks, key.colors);
  const { examples, pixels, size, domain, showTest, colors } = key;
  if (examples.length / EXAMPLE_STRIDE < CROWD) {
    drawExamples(context, square, examples, showTest, colors, range);
  } else {
    const crowd = paintCrowd(pixels, pixels / size, domain, examples, showTest, colors, range);
    context.drawImage(crowd, 0, 0, size, size);
  }
  drawAxes(context, square, ticks, labels, key.colors);
  return overlay;
}
