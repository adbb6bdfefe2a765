// SPDX-License-Identifier: MIT
import type { LayerShape } from './network-shape';

/** Which example to follow through the net. */
export interface TraceQuery {
  /** x1 and x2, or the numbers of a vector, before features and scaling. */
  readonly point: readonly number[];
  /** Its class, or the value of a regression. */
  readonly target: number;
}

/** Where the numbers of one layer begin in a trace, hidden layers first, last the output layer. */
export interface LayerTraceLayout {
  /** Pre-activations z = W·x + b: one per unit, for maxout one per piece. */
  readonly rows: number;
  readonly units: number;
  readonly preActivationsOffset: number;
  /** a = f(z); in the output layer the raw scores. */
  readonly activationsOffset: number;
  /** ∂L/∂z. */
  readonly preActivationGradientsOffset: number;
  /** ∂L/∂a; in the output layer ∂L/∂scores. */
  readonly activationGradientsOffset: number;
}

export interface TraceLayout {
  readonly featureCount: number;
  readonly featuresOffset: number;
  readonly featureGradientsOffset: number;
  readonly layers: readonly LayerTraceLayout[];
  /** What the loss makes of the scores; see the engine's predictions(). */
  readonly probabilityCount: number;
  readonly probabilitiesOffset: number;
  readonly lossOffset: number;
  readonly parameterGradientsOffset: number;
  readonly parameterCount: number;
  readonly floatCount: number;
}

/**
 * Every number of the forward and backward pass of one example, without dropout, noise and penalty,
 * and the parameters that made them: all of one and the same step.
 */
export interface Trace {
  readonly layout: TraceLayout;
  /** `layout.floatCount` numbers, then `layout.parameterCount` parameters. */
  readonly values: Float32Array;
  /** Steps trained when it was taken. */
  readonly step: number;
}

/** Numbers in rows and columns, row by row. A vector has one column. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array | readonly number[];
}

export function vector(values: Matrix['values']): Matrix {
  return { rows: values.length, columns: 1, values };
}

/** The passes through one layer. */
export interface LayerTrace {
  /** (units · pieces) × inputs; row u·pieces + p is piece p of unit u. */
  readonly weights: Matrix;
  readonly biases: Matrix;
  /** Learned slopes of PReLU, one per unit; else no rows. */
  readonly slopes: Matrix;
  readonly preActivations: Matrix;
  readonly activations: Matrix;
  /** ∂L/∂W, ∂L/∂b, …, shaped as what they belong to. */
  readonly weightGradients: Matrix;
  readonly biasGradients: Matrix;
  readonly slopeGradients: Matrix;
  readonly preActivationGradients: Matrix;
  readonly activationGradients: Matrix;
}

/** Reads a trace by name. */
export class TraceView {
  readonly trace: Trace;
  readonly #shapes: readonly LayerShape[];

  /** @param shapes of the net that was traced, hidden layers first, last the output layer */
  constructor(trace: Trace, shapes: readonly LayerShape[]) {
    this.trace = trace;
    this.#shapes = shapes;
  }

  get layerCount(): number {
    return this.#shapes.length;
  }

  /** What enters the first layer: the features of the point, scaled. */
  get features(): Matrix {
    const { featuresOffset, featureCount } = this.trace.layout;
    return vector(this.#part(featuresOffset, featureCount));
  }

  get featureGradients(): Matrix {
    const { featureGradientsOffset, featureCount } = this.trace.layout;
    return vector(this.#part(featureGradientsOffset, featureCount));
  }

  get probabilities(): Matrix {
    const { probabilitiesOffset, probabilityCount } = this.trace.layout;
    return vector(this.#part(probabilitiesOffset, probabilityCount));
  }

  /** Loss of the example, without the penalty. */
  get loss(): number {
    return this.trace.values[this.trace.layout.lossOffset] ?? Number.NaN;
  }

  /** Values of a column: 0 the features, then the layers' activations, last the raw scores. */
  column(column: number): Matrix {
    return column === 0 ? this.features : this.layer(column - 1).activations;
  }

  /** ∂L/∂ the values of a column. */
  columnGradients(column: number): Matrix {
    return column === 0 ? this.featureGradients : this.layer(column - 1).activationGradients;
  }

  /** @param index 0 for the first hidden layer, `layerCount` − 1 for the output layer */
  layer(index: number): LayerTrace {
    const { layout } = this.trace;
    const at = layout.layers[index];
    if (at === undefined) throw new RangeError(`no layer ${index}`);
    const { rows, units } = at;
    const parameters = this.#parameters(index, layout.floatCount);
    const gradients = this.#parameters(index, layout.parameterGradientsOffset);
    return {
      weights: parameters.W,
      biases: parameters.b,
      slopes: parameters.slopes,
      preActivations: vector(this.#part(at.preActivationsOffset, rows)),
      activations: vector(this.#part(at.activationsOffset, units)),
      weightGradients: gradients.W,
      biasGradients: gradients.b,
      slopeGradients: gradients.slopes,
      preActivationGradients: vector(this.#part(at.preActivationGradientsOffset, rows)),
      activationGradients: vector(this.#part(at.activationGradientsOffset, units)),
    };
  }

  #part(offset: number, count: number): Float32Array {
    return this.trace.values.subarray(offset, offset + count);
  }

  /** W, b and slopes of a layer where all parameters, or their gradients, begin at `start`. */
  #parameters(index: number, start: number): { W: Matrix; b: Matrix; slopes: Matrix } {
    let offset = start;
    for (const shape of this.#shapes.slice(0, index)) offset += parameterCount(shape);
    const { inputs, units, pieces, slopes } = this.#shapes[index] ?? NO_LAYER;
    const rows = units * pieces;
    const W = this.#part(offset, rows * inputs);
    offset += rows * inputs;
    return {
      W: { rows, columns: inputs, values: W },
      b: vector(this.#part(offset, rows)),
      slopes: vector(this.#part(offset + rows, slopes)),
    };
  }
}

const NO_LAYER: LayerShape = { inputs: 0, units: 0, pieces: 1, slopes: 0 };

function parameterCount({ inputs, units, pieces, slopes }: LayerShape): number {
  return units * pieces * (inputs + 1) + slopes;
}
