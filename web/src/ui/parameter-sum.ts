// SPDX-License-Identifier: MIT
import type { NetworkShape } from '../shared/network-shape';

/** The sum of the weights as the notes write it: `[2×4] + [4×2]`. */
export function weightTerms({ sizes }: NetworkShape): string {
  return sizes
    .slice(1)
    .map((units, index) => `[${sizes[index]}×${units}]`)
    .join(' + ');
}

/** The sum of the biases: `4 + 2`. */
export function biasTerms({ sizes }: NetworkShape): string {
  return sizes.slice(1).join(' + ');
}
