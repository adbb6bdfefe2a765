// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { PlaygroundStore } from './playground-store';

/** A run as it is at one step. */
export interface TakenWeights {
  readonly config: Config;
  /** In layout order; a copy. */
  readonly weights: Float32Array;
  readonly step: number;
}

/** What is on the screen now, to be looked into while training goes on; null while there is no picture. */
export function takeShown({ view, metrics, config }: PlaygroundStore): TakenWeights | null {
  const now = metrics.peek();
  if (view === null || now === null) return null;
  return { config: config.peek(), weights: view.parameters.slice(), step: now.step };
}
