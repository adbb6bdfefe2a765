// SPDX-License-Identifier: MIT
import type { systemClock } from './clock';
import type { createDispatch } from './dispatch';
import type { loadEngine } from './engine-module';

/** What runs the engine without a worker. */
export interface PageParts {
  readonly createDispatch: typeof createDispatch;
  readonly loadEngine: typeof loadEngine;
  readonly systemClock: typeof systemClock;
}

/** A classic script, as workers need it, exports nothing. */
const PLACE = Symbol.for('nn-playground.engine');
const places = globalThis as { [PLACE]?: PageParts };

export function offerOnPage(parts: PageParts): void {
  places[PLACE] = parts;
}

/** What the script has handed over; throws where it has not run. */
export function offeredParts(): PageParts {
  const parts = places[PLACE];
  if (parts === undefined) throw new Error('the engine’s script did not run');
  return parts;
}
