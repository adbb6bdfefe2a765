// SPDX-License-Identifier: MIT
import type { LayerShape } from './network-shape';

/** Where everything lies in a snapshot's float32 buffer; offsets and counts in floats. Sent once per configuration. */
export interface SnapshotLayout {
  /** Units per column: inputs, hidden layers, outputs. */
  readonly sizes: readonly number[];
  /** Hidden layers first to last, then the output layer. */
  readonly layerShapes: readonly LayerShape[];
  readonly parametersOffset: number;
  readonly parameterCount: number;
  /**
   * What is drawn. 2: planes over the square. 1, over x1 alone: wherever planes are named here, one
   * row of `fieldSize` values from x1Minimum to x1Maximum. 0, vectors: nothing, all sizes are 0.
   */
  readonly inputDimensions: number;
  /** One `unitMapSize`² map per unit, column by column: inputs, hidden layers, outputs. */
  readonly unitMapsOffset: number;
  readonly unitMapSize: number;
  /** `fieldChannels` planes of `fieldSize`²; row 0 is the top edge, x2 = +domain. */
  readonly fieldOffset: number;
  readonly fieldSize: number;
  /** One plane per class of probabilities, or one of P(class 1), or of the value of a regression. */
  readonly fieldChannels: number;
  readonly totalFloats: number;
  /** Half-width of the square of inputs that is drawn: −domain … domain on both axes. */
  readonly domain: number;
  /** What is drawn along x1. */
  readonly x1Minimum: number;
  readonly x1Maximum: number;
  /** Smallest and largest target of a regression, test set included; 0 and 1 otherwise. */
  readonly valueMinimum: number;
  readonly valueMaximum: number;
  /** 0: a regression. */
  readonly classes: number;
  readonly trainCount: number;
  readonly testCount: number;
  readonly batchesPerEpoch: number;
}

/** Numbers of one point that `predict` takes: x1 and x2, or those of a vector. */
export function pointLength({ inputDimensions, sizes }: SnapshotLayout): number {
  return inputDimensions === 0 ? (sizes[0] ?? 1) : 2;
}

/** A decision field as painters read it: that of a picture, or a finer one. */
export interface FieldSource {
  readonly layout: SnapshotLayout;
  /** One of `layout.fieldChannels` planes of `layout.fieldSize`². */
  field(channel: number): Float32Array;
}

/** The examples of a configuration: four floats each: x1, x2, label (the class, or the value of a regression), 1 if held out for testing. */
export type Examples = Float32Array;
export const EXAMPLE_STRIDE = 4;

function parameterCount(shape: LayerShape | undefined): number {
  if (shape === undefined) return 0;
  return shape.units * shape.pieces * (shape.inputs + 1) + shape.slopes;
}

/** Views into one snapshot buffer; valid until the buffer goes back to the engine. */
export class SnapshotView implements FieldSource {
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
      offset += parameterCount(layout.layerShapes[column - 1]);
    });
    this.#firstUnit = firstUnit;
    this.#weightOffsets = weightOffsets;
  }

  /** The same picture in a buffer of its own, to be kept. */
  copy(): SnapshotView {
    return new SnapshotView(this.layout, this.#floats.slice().buffer);
  }

  /** All parameters: per layer W (out × in, row by row), then b, then PReLU slopes. */
  get parameters(): Float32Array {
    const { parametersOffset, parameterCount } = this.layout;
    return this.#floats.subarray(parametersOffset, parametersOffset + parameterCount);
  }

  /** Linear pieces per unit of `column`: 1 except in a maxout layer. */
  pieces(column: number): number {
    return this.layout.layerShapes[column - 1]?.pieces ?? 1;
  }

  /** A parameter by its place in `parameters`. */
  parameter(index: number): number {
    return this.#floats[this.layout.parametersOffset + index] ?? 0;
  }

  /** Place of the weight from unit `from` of column `column − 1` to unit `to` of `column`; column 0 are the inputs. */
  weightIndex(column: number, to: number, from: number, piece = 0): number {
    const inputs = this.layout.sizes[column - 1] ?? 0;
    const row = to * this.pieces(column) + piece;
    return this.#start(column) + row * inputs + from;
  }

  weight(column: number, to: number, from: number, piece = 0): number {
    return this.parameter(this.weightIndex(column, to, from, piece));
  }

  /** The weight of a link: of the piece where it is largest in size, where a unit has several. */
  linkWeight(column: number, to: number, from: number): number {
    let strongest = this.weight(column, to, from);
    for (let piece = 1; piece < this.pieces(column); piece++) {
      const weight = this.weight(column, to, from, piece);
      if (Math.abs(weight) > Math.abs(strongest)) strongest = weight;
    }
    return strongest;
  }

  /** Place of a unit's bias. */
  biasIndex(column: number, unit: number, piece = 0): number {
    const inputs = this.layout.sizes[column - 1] ?? 0;
    const pieces = this.pieces(column);
    const rows = (this.layout.sizes[column] ?? 0) * pieces;
    return this.#start(column) + rows * inputs + unit * pieces + piece;
  }

  bias(column: number, unit: number, piece = 0): number {
    return this.parameter(this.biasIndex(column, unit, piece));
  }

  /** Place of the learned slope of a PReLU unit; null for any other unit. */
  slopeIndex(column: number, unit: number): number | null {
    const shape = this.layout.layerShapes[column - 1];
    if (shape === undefined || shape.slopes === 0) return null;
    return this.#start(column) + parameterCount(shape) - shape.slopes + unit;
  }

  /** The bias of a unit: of the piece where it is largest in size, where a unit has several. */
  unitBias(column: number, unit: number): number {
    let strongest = this.bias(column, unit);
    for (let piece = 1; piece < this.pieces(column); piece++) {
      const bias = this.bias(column, unit, piece);
      if (Math.abs(bias) > Math.abs(strongest)) strongest = bias;
    }
    return strongest;
  }

  /** The learned slope of a PReLU unit below 0; null for any other unit. */
  slope(column: number, unit: number): number | null {
    const index = this.slopeIndex(column, unit);
    return index === null ? null : this.parameter(index);
  }

  #start(column: number): number {
    return (this.#weightOffsets[column] ?? 0) - this.layout.parametersOffset;
  }

  /** The unit's response over the drawn square, top row first, or over the drawn part of x1. */
  unitMap(column: number, unit: number): Float32Array {
    const { unitMapsOffset, unitMapSize } = this.layout;
    const area = unitMapSize ** this.layout.inputDimensions;
    const start = unitMapsOffset + ((this.#firstUnit[column] ?? 0) + unit) * area;
    return this.#floats.subarray(start, start + area);
  }

  field(channel: number): Float32Array {
    const { fieldOffset, fieldSize } = this.layout;
    const area = fieldSize ** this.layout.inputDimensions;
    const start = fieldOffset + channel * area;
    return this.#floats.subarray(start, start + area);
  }
}
