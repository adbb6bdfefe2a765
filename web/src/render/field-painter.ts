// SPDX-License-Identifier: MIT
import type { FieldSource } from '../shared/snapshot';
import type { ColorTables } from './color-tables';
import { FieldRaster } from './field-raster';
import { PixelBuffer } from './pixel-buffer';

/** Samples along an edge beyond which nobody sees a difference. */
export const FINEST_FIELD = 512;
/** By how much finer a field has to be for a difference that is seen. */
const LEAST_GAIN = 1.25;

/** Whether a picture of `pixels` device pixels along its edge has room for a finer field. */
export function isCoarse(fieldSize: number, pixels: number): boolean {
  return Math.min(FINEST_FIELD, pixels) >= LEAST_GAIN * fieldSize;
}

/** Paints fields into a canvas of its own, which it keeps. */
export class FieldPainter {
  readonly #buffer = new PixelBuffer();
  readonly #raster = new FieldRaster();
  /** What is on the canvas. */
  #shown: readonly unknown[] = [];

  /** @param size device pixels per edge, at least 1 */
  paint(
    source: FieldSource,
    size: number,
    tables: ColorTables,
    hardEdges: boolean,
  ): OffscreenCanvas {
    const wanted = [source, size, tables, hardEdges];
    const { canvas } = this.#buffer;
    // A source never changes: each picture of the run is another one.
    if (canvas !== null && wanted.every((one, i) => one === this.#shown[i])) return canvas;
    this.#shown = wanted;
    this.#buffer.resize(size, size);
    this.#raster.paint(this.#buffer.pixels, size, source, tables, hardEdges);
    return this.#buffer.upload();
  }
}
