// SPDX-License-Identifier: MIT

/** Where everything lies in a snapshot's float32 buffer; offsets and counts in floats. Sent once per configuration. */
export interface SnapshotLayout {
  /** Units per column: inputs, hidden layers, outputs. */
  readonly sizes: readonly number[];
  readonly parametersOffset: number;
  readonly parameterCount: number;
  /** One `unitMapSize`² map per unit, column by column: inputs, hidden layers, outputs. */
  readonly unitMapsOffset: number;
  readonly unitMapSize: number;
  /** `fieldChannels` planes of `fieldSize`²; row 0 is the top edge, x2 = +domain. */
  readonly fieldOffset: number;
  readonly fieldSize: number;
  /** One plane per class of probabilities (softmax), or one of P(class 1). */
  readonly fieldChannels: number;
  readonly totalFloats: number;
  /** Half-width of the square of inputs that is drawn: −domain … domain on both axes. */
  readonly domain: number;
  readonly classes: number;
  readonly trainCount: number;
  readonly testCount: number;
  readonly batchesPerEpoch: number;
}

/** The examples of a configuration: four floats each: x1, x2, label, 1 if held out for testing. */
export type Examples = Float32Array;
export const EXAMPLE_STRIDE = 4;

/** Views into one snapshot buffer; valid until the buffer goes back to the engine. */
export class SnapshotView {
  readonly layout: SnapshotLayout;
  readonly #floats: Float32Array;
  readonly #firstUnit: readonly number[];
  readonly #weightOffsets: readonly number[];

  constructor(layout: SnapshotLayout, buffer: ArrayBuffer) {
    this.layout = layout;
    this.#floats = new Float32Array(buffer, 0, layout.totalFloats);
    const firstUnit: number[] = [];
    const weightOffsets: number[] = [];
    let units = 0;
    let offset = layout.parametersOffset;
    layout.sizes.forEach((size, column) => {
      firstUnit.push(units);
      units += size;
      weightOffsets.push(offset);
      if (column > 0) offset += size * (layout.sizes[column - 1] ?? 0) + size;
    });
    this.#firstUnit = firstUnit;
    this.#weightOffsets = weightOffsets;
  }

  /** All parameters: per layer W (out × in, row by row), then b. */
  get parameters(): Float32Array {
    const { parametersOffset, parameterCount } = this.layout;
    return this.#floats.subarray(parametersOffset, parametersOffset + parameterCount);
  }

  /** Place of the weight from unit `from` of column `column − 1` to unit `to` of `column` in `parameters`. */
  weightIndex(column: number, to: number, from: number): number {
    const inputs = this.layout.sizes[column - 1] ?? 0;
    return (this.#weightOffsets[column] ?? 0) - this.layout.parametersOffset + to * inputs + from;
  }

  /** Place of a unit's bias in `parameters`. */
  biasIndex(column: number, unit: number): number {
    return this.weightIndex(column, this.layout.sizes[column] ?? 0, unit);
  }

  /** Weight from unit `from` of column `column − 1` to unit `to` of `column`; column 0 are the inputs. */
  weight(column: number, to: number, from: number): number {
    return this.parameter(this.weightIndex(column, to, from));
  }

  parameter(index: number): number {
    return this.#floats[this.layout.parametersOffset + index] ?? 0;
  }

  bias(column: number, unit: number): number {
    return this.parameter(this.biasIndex(column, unit));
  }

  /** The unit's response over the drawn square, `unitMapSize`² values, top row first. */
  unitMap(column: number, unit: number): Float32Array {
    const { unitMapsOffset, unitMapSize } = this.layout;
    const area = unitMapSize * unitMapSize;
    const start = unitMapsOffset + ((this.#firstUnit[column] ?? 0) + unit) * area;
    return this.#floats.subarray(start, start + area);
  }

  field(channel: number): Float32Array {
    const { fieldOffset, fieldSize } = this.layout;
    const area = fieldSize * fieldSize;
    const start = fieldOffset + channel * area;
    return this.#floats.subarray(start, start + area);
  }
}
