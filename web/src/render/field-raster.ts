// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';
import { paintBinaryField } from './binary-field';
import { ClassField } from './class-field';
import type { ColorTables } from './color-tables';
import { FieldGrid, FieldRow } from './field-grid';

/**
 * Turns a field of probabilities into pixels at any resolution. Values, not colours, are
 * interpolated between the samples, so the boundary stays thin and smooth however large the picture.
 */
export class FieldRaster {
  readonly #classField = new ClassField();
  #grid = new FieldGrid(1, 1);
  #row = new FieldRow(this.#grid);

  /** Writes `size`² pixels, row by row from the top, 0xAABBGGRR. */
  paint(
    pixels: Uint32Array,
    size: number,
    view: SnapshotView,
    tables: ColorTables,
    hardEdges: boolean,
  ): void {
    const { fieldSize, fieldChannels } = view.layout;
    if (this.#grid.samples !== fieldSize || this.#grid.size !== size) {
      this.#grid = new FieldGrid(fieldSize, size);
      this.#row = new FieldRow(this.#grid);
    }
    if (fieldChannels <= 2) {
      // The last plane is P(class 1) both for a single one and for two.
      const plane = view.field(fieldChannels - 1);
      paintBinaryField(pixels, this.#grid, this.#row, plane, tables, hardEdges);
    } else {
      const planes = Array.from({ length: fieldChannels }, (_, k) => view.field(k));
      this.#classField.paint(pixels, this.#grid, this.#row, planes, tables, hardEdges);
    }
  }
}
