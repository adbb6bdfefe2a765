// SPDX-License-Identifier: MIT
import { type ColorTables, TABLE_SIZE } from './color-tables';
import { FieldGrid, FieldRow } from './field-grid';
import { PixelBuffer } from './pixel-buffer';

/** Paints the values of one unit over the drawn square, large; keeps its canvas. */
export class UnitPainter {
  readonly #buffer = new PixelBuffer();
  #grid = new FieldGrid(1, 1);
  #row = new FieldRow(this.#grid);

  /**
   * @param plane `samples`² values, top row first
   * @param center the value that is neither colour; `reach` beyond it are the full ones
   * @param size device pixels per edge, at least 1
   */
  paint(
    plane: Float32Array,
    samples: number,
    center: number,
    reach: number,
    size: number,
    { unit, missing }: ColorTables,
  ): OffscreenCanvas {
    this.#buffer.resize(size, size);
    if (this.#grid.samples !== samples || this.#grid.size !== size) {
      this.#grid = new FieldGrid(samples, size);
      this.#row = new FieldRow(this.#grid);
    }
    const last = TABLE_SIZE - 1;
    const gain = reach > 0 ? last / 2 / reach : 0;
    const offset = last / 2 - center * gain + 0.5;
    for (let y = 0; y < size; y++) {
      this.#row.read(plane, y);
      this.#paintRow(y, gain, offset, unit, missing);
    }
    return this.#buffer.upload();
  }

  #paintRow(y: number, gain: number, offset: number, table: Uint32Array, missing: number): void {
    const { pixels } = this.#buffer;
    const { values } = this.#row;
    const { firstPixel, share, samples, size } = this.#grid;
    const last = TABLE_SIZE - 1;
    for (let interval = 0; interval <= samples; interval++) {
      const from = (values[interval] as number) * gain + offset;
      const change = (values[interval + 1] as number) * gain + offset - from;
      const first = firstPixel[interval] as number;
      const end = firstPixel[interval + 1] as number;
      if (!Number.isFinite(change)) {
        pixels.fill(missing, y * size + first, y * size + end);
        continue;
      }
      for (let x = first; x < end; x++) {
        const level = from + change * (share[x] as number);
        const index = level < 0 ? 0 : level > last ? last : level | 0;
        pixels[y * size + x] = table[index] as number;
      }
    }
  }
}
