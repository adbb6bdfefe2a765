// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';
import type { ColorTables } from './color-tables';
import { FieldRaster } from './field-raster';
import { PixelBuffer } from './pixel-buffer';

/** Paints fields into a canvas of its own, which it keeps. */
export class FieldPainter {
  readonly #buffer = new PixelBuffer();
  readonly #raster = new FieldRaster();

  /** @param size device pixels per edge, at least 1 */
  paint(
    view: SnapshotView,
    size: number,
    tables: ColorTables,
    hardEdges: boolean,
  ): OffscreenCanvas {
    this.#buffer.resize(size, size);
    this.#raster.paint(this.#buffer.pixels, size, view, tables, hardEdges);
    return this.#buffer.upload();
  }
}
