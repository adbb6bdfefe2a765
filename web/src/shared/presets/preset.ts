// SPDX-License-Identifier: MIT
import type { Activation, LayerConfig, PartialConfig } from '../config';

/** A run with a name that shows one point of the notes. */
export interface Preset {
  /** Laid over the default config. */
  readonly settings: PartialConfig;
  /** Epochs after which the texts' claim holds; asserted with the real engine in presets.test.ts. */
  readonly epochs: number;
  /** Epochs per second at which the run is worth watching, where the usual pace is not. */
  readonly speed?: number;
}

/** Hidden layers of one activation. */
export function layers(activation: Activation, ...units: readonly number[]): LayerConfig[] {
  return units.map((count) => ({ units: count, activation, dropout: 0 }));
}
