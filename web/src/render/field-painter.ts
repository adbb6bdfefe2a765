// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';
import { paintBinaryField } from './binary-field';
import { ClassField } from './class-field';
import type { ColorTables } from './color-tables';
import { FieldGrid, FieldRow } from './field-grid';
import { PixelBuffer } from './pixel-buffer';

/**
 * Paints a field of probabilities at any resolution. Values, not colours, are interpolated between the
 * samples, so the boundary stays thin and smooth however large the picture.
 */
export class FieldPainter {
  readonly #buffer = new PixelBuffer();
  readonly #classField = new ClassField();
  #grid = new FieldGrid(1, 1);
  #row = new FieldRow(this.#grid);

  /** @param size device pixels per edge, at least 1 */
  paint(
    view: SnapshotView,
    size: number,
    tables: ColorTables,
    hardEdges: boolean,
  ): OffscreenCanvas {
    const { fieldSize, fieldChannels } = view.layout;
    this.#buffer.resize(size, size);
    if (this.#grid.samples !== fieldSize || this.#grid.size !== size) {
      this.#grid = new FieldGrid(fieldSize, size);
      this.#row = new FieldRow(this.#grid);
    }
    const { pixels } = this.#buffer;
    if (fieldChannels <= 2) {
      // The last plane is P(class 1) both for a single one and for two.
      const plane = view.field(fieldChannels - 1);
      paintBinaryField(pixels, this.#grid, this.#row, plane, tables, hardEdges);
    } else {
      const planes = Array.from({ length: fieldChannels }, (_, k) => view.field(k));
      this.#classField.paint(pixels, this.#grid, this.#row, planes, tables, hardEdges);
    }
    return this.#buffer.upload();
  }
}
