// SPDX-License-Identifier: MIT
import type { Config } from '../../shared/config';
import { classCount } from '../../shared/data-traits';
import type { Matrix, TraceView } from '../../shared/trace';
import type { Quantity } from './equation';
import type { LayerFunction } from './local-gradient';

/** An example, the net it goes through, and every number on its way. */
export interface Followed {
  readonly config: Config;
  readonly view: TraceView;
  /** Its class, or the value of a regression. */
  readonly target: number;
  readonly inputNames: readonly string[];
  /** One per class, where each has a score. */
  readonly scoreNames: readonly string[];
}

/** t of the losses with one score for two classes: −1 or +1. */
export function signOf(target: number): number {
  return 2 * target - 1;
}

/** The row of the scores that belongs to the example's class; null where one score speaks for both. */
export function scoreRow({ config, view, target }: Followed): number | null {
  const scores = view.layer(view.layerCount - 1).activations;
  return classCount(config) > 0 && scores.rows > 1 ? target : null;
}

/** Number of a layer as it is written, from 1; index −1 has none: the input. */
function quantity(letter: Quantity['letter'], index: number | null): Quantity {
  return { letter, layer: index === null ? null : index + 1 };
}

/** Weights or biases. */
export function parameter(letter: 'W' | 'b' | 'α', layer: number): Quantity {
  return quantity(letter, layer);
}

/** The output of a layer: h of a hidden one, s of the last, x for index −1. */
export function outputOf(view: TraceView, layer: number): Quantity {
  if (layer < 0) return quantity('x', null);
  return layer === view.layerCount - 1 ? quantity('s', null) : quantity('h', layer);
}

/** The pre-activations of a layer; in the last one they are the scores. */
export function sumsOf(view: TraceView, layer: number): Quantity {
  return layer === view.layerCount - 1 ? quantity('s', null) : quantity('z', layer);
}

export function single(letter: Quantity['letter']): Quantity {
  return quantity(letter, null);
}

export function gradientOf(of: Quantity): Quantity {
  return { ...of, isGradient: true };
}

/** What a hidden layer does to its pre-activations. */
export function functionOf({ config, view }: Followed, layer: number): LayerFunction {
  const { layers, leakySlope, maxoutPieces } = config.network;
  const kind = layers[layer]?.activation ?? 'linear';
  const { slopes } = view.layer(layer);
  return { kind, leakySlope, slopes, pieces: kind === 'maxout' ? maxoutPieces : 1 };
}

/** Pre-activations with the pieces of a unit beside each other. */
export function byPieces({ values }: Matrix, pieces: number): Matrix {
  return { rows: values.length / pieces, columns: pieces, values };
}
