// SPDX-License-Identifier: MIT
import type { FieldSource } from '../shared/snapshot';
import { paintBinaryField } from './binary-field';
import { ClassField } from './class-field';
import type { ColorTables } from './color-tables';
import { FieldGrid, FieldRow } from './field-grid';
import { toShares, valueRange } from './value-field';

/**
 * Turns a field of probabilities or values into pixels at any resolution. Values, not colours, are
 * interpolated between the samples, so the boundary stays thin and smooth however large the picture.
 */
export class FieldRaster {
  readonly #classField = new ClassField();
  #grid = new FieldGrid(1, 1);
  #row = new FieldRow(this.#grid);
  /** Values of a regression as shares of their range. */
  #shares = new Float32Array(0);

  /** Writes `size`² pixels, row by row from the top, 0xAABBGGRR. */
  paint(
    pixels: Uint32Array,
    size: number,
    source: FieldSource,
    tables: ColorTables,
    hardEdges: boolean,
  ): void {
    const { fieldSize, fieldChannels } = source.layout;
    if (this.#grid.samples !== fieldSize || this.#grid.size !== size) {
      this.#grid = new FieldGrid(fieldSize, size);
      this.#row = new FieldRow(this.#grid);
    }
    const range = valueRange(source.layout);
    if (range !== null) {
      const plane = source.field(0);
      if (this.#shares.length !== plane.length) this.#shares = new Float32Array(plane.length);
      toShares(plane, range, this.#shares);
      paintBinaryField(pixels, this.#grid, this.#row, this.#shares, tables, false);
    } else if (fieldChannels <= 2) {
      // The last plane is P(class 1) both for a single one and for two.
      const plane = source.field(fieldChannels - 1);
      paintBinaryField(pixels, this.#grid, this.#row, plane, tables, hardEdges);
    } else {
      const planes = Array.from({ length: fieldChannels }, (_, k) => source.field(k));
      this.#classField.paint(pixels, this.#grid, this.#row, planes, tables, hardEdges);
    }
  }
}
