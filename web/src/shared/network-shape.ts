// SPDX-License-Identifier: MIT
import type { Activation, Config, LayerConfig } from './config';
import { classCount } from './data-traits';

/** Sizes of one layer's parameters. */
export interface LayerShape {
  readonly inputs: number;
  readonly units: number;
  /** Linear pieces per unit: 1 except in a maxout layer. `W` has units × pieces rows. */
  readonly pieces: number;
  /** Learned slopes: one per unit in a PReLU layer, else none. */
  readonly slopes: number;
}

/** Sizes of a fully connected net, as the notes count them. */
export interface NetworkShape {
  /** Units per column: inputs, hidden layers, outputs. */
  readonly sizes: readonly number[];
  /** Hidden layers first to last, then the output layer. */
  readonly layerShapes: readonly LayerShape[];
  readonly weights: number;
  readonly biases: number;
  readonly slopes: number;
  readonly parameters: number;
  /** Layers without the input, so logistic regression is a 1-layer network. */
  readonly layers: number;
}

/** Output units: one per class for softmax and the hinge of several classes, else a single score. */
export function outputUnits(config: Config): number {
  const classes = classCount(config);
  const isPerClass = config.loss === 'softmax' || (config.loss === 'hinge' && classes > 2);
  return isPerClass ? classes : 1;
}

/** Numbers of one input of the net. */
export function inputUnits({ data, features }: Config): number {
  return data.kind === 'vectors' ? data.vectorLength : features.length;
}

export function layerShape(
  inputs: number,
  { units, activation }: Pick<LayerConfig, 'units' | 'activation'>,
  maxoutPieces: number,
): LayerShape {
  return {
    inputs,
    units,
    pieces: activation === 'maxout' ? maxoutPieces : 1,
    slopes: activation === 'prelu' ? units : 0,
  };
}

const OUTPUT_ACTIVATION: Activation = 'linear';

export function networkShape(config: Config): NetworkShape {
  const { layers, maxoutPieces } = config.network;
  const all = [...layers, { units: outputUnits(config), activation: OUTPUT_ACTIVATION }];
  const sizes = [inputUnits(config), ...all.map((layer) => layer.units)];
  const layerShapes = all.map((layer, index) => layerShape(sizes[index] ?? 0, layer, maxoutPieces));
  const sum = (count: (shape: LayerShape) => number): number =>
    layerShapes.reduce((total, shape) => total + count(shape), 0);
  const weights = sum(({ inputs, units, pieces }) => inputs * units * pieces);
  const biases = sum(({ units, pieces }) => units * pieces);
  const slopes = sum((shape) => shape.slopes);
  return {
    sizes,
    layerShapes,
    weights,
    biases,
    slopes,
    parameters: weights + biases + slopes,
    layers: layerShapes.length,
  };
}
