// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { networkShape } from './network-shape';
import { sameValue } from './same-value';

/** Settings that say how the net is trained. */
const TUNED = /^(training|regularization)\.|^network\.layers\[\]\.dropout$/;
/** Settings that say what the net makes of its parameters: these stay where they are as many as before. */
const REREAD: readonly string[] = ['loss', 'network.layers[].activation', 'network.leakySlope'];

/**
 * What a change of a setting does to a run: it goes on with its weights (`goesOn`), it does so as
 * long as the net keeps the shape of its parameters (`mayGoOn`), or it starts anew, since data or
 * start are others (`startsAnew`).
 */
export type ChangeEffect = 'goesOn' | 'mayGoOn' | 'startsAnew';

/** @param path of one setting in a config, `[]` standing for each of a list */
export function changeEffect(path: string): ChangeEffect {
  if (TUNED.test(path)) return 'goesOn';
  return REREAD.includes(path) ? 'mayGoOn' : 'startsAnew';
}

/**
 * Whether a run of `before` can go on with its weights, and with what its optimizer remembers, under
 * `after`, which may have other data.
 */
export function keepsWeights(before: Config, after: Config): boolean {
  const { data, training, regularization, loss, network } = after;
  const { leakySlope } = network;
  const layers = before.network.layers.map(({ units }, index) => ({
    ...network.layers[index],
    units,
  }));
  const adapted = {
    ...before,
    ...{ data, training, regularization, loss },
    network: { ...before.network, leakySlope, layers },
  };
  const { layerShapes } = networkShape(before);
  return (
    training.optimizer === before.training.optimizer &&
    sameValue(adapted, after) &&
    sameValue(layerShapes, networkShape(after).layerShapes)
  );
}
