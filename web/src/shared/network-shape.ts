// SPDX-License-Identifier: MIT
import { type Config, DATA_TRAITS } from './config';

/** Sizes of a fully connected net, as the notes count them. */
export interface NetworkShape {
  /** Units per column: inputs, hidden layers, outputs. */
  readonly sizes: readonly number[];
  readonly weights: number;
  readonly biases: number;
  readonly parameters: number;
  /** Layers without the input, so logistic regression is a 1-layer network. */
  readonly layers: number;
}

/** Output units: one per class for softmax, one for the losses on a single score. */
export function outputUnits(config: Config): number {
  return config.loss === 'softmax' ? DATA_TRAITS[config.data.kind].classes : 1;
}

export function networkShape(config: Config): NetworkShape {
  const sizes = [
    config.features.length,
    ...config.network.layers.map((layer) => layer.units),
    outputUnits(config),
  ];
  let weights = 0;
  let biases = 0;
  for (let layer = 1; layer < sizes.length; layer++) {
    const units = sizes[layer] ?? 0;
    weights += units * (sizes[layer - 1] ?? 0);
    biases += units;
  }
  return { sizes, weights, biases, parameters: weights + biases, layers: sizes.length - 1 };
}
