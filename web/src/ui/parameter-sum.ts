// SPDX-License-Identifier: MIT
import type { NetworkShape } from '../shared/network-shape';

/** The sum of the weights as the notes write it: `[2×4] + [4×2]`; with pieces, `[2×4×2]`. */
export function weightTerms({ layerShapes }: NetworkShape): string {
  return layerShapes
    .map(({ inputs, units, pieces }) => `[${inputs}×${units}${pieces > 1 ? `×${pieces}` : ''}]`)
    .join(' + ');
}

/** The sum of the biases: `4 + 2`; with pieces, `4×2 + 2`. */
export function biasTerms({ layerShapes }: NetworkShape): string {
  return layerShapes
    .map(({ units, pieces }) => (pieces > 1 ? `${units}×${pieces}` : String(units)))
    .join(' + ');
}

/** The sum of the learned slopes: `4 + 2`; empty without PReLU layers. */
export function slopeTerms({ layerShapes }: NetworkShape): string {
  return layerShapes
    .filter(({ slopes }) => slopes > 0)
    .map(({ slopes }) => String(slopes))
    .join(' + ');
}
