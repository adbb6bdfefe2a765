// SPDX-License-Identifier: MIT
import { NO_FIGURES, type RunFigures, type WatchedFigures } from '../shared/run-figures';
import type { Clock } from './clock';
import type { Engine } from './engine';

/** Least time between two looks at a playing run. */
const INTERVAL_MS = { gradient: 50, activity: 250 } as const;
/** A look that took long is not repeated before this many times as long has passed. */
const REST_SHARE = 9;

type Figure = keyof WatchedFigures;

/** Makes the figures that somebody watches: often enough to follow, seldom enough to leave time to train. */
export class FigureWatch {
  readonly #engine: Engine;
  readonly #clock: Clock;
  #watched = NO_FIGURES;
  readonly #due: Record<Figure, number> = { gradient: 0, activity: 0 };

  constructor(engine: Engine, clock: Clock) {
    this.#engine = engine;
    this.#clock = clock;
  }

  watch(watched: WatchedFigures): void {
    this.#watched = watched;
    this.#due.gradient = 0;
    this.#due.activity = 0;
  }

  /** The figures of the present state; of a run at rest always, of a playing one when they are due. */
  take(playing: boolean): RunFigures {
    return {
      gradient: this.#take('gradient', playing),
      activity: this.#take('activity', playing),
    };
  }

  #take(figure: Figure, playing: boolean): Float32Array | null {
    const before = this.#clock.now();
    if (!this.#watched[figure] || (playing && before < this.#due[figure])) return null;
    const values = this.#engine[figure]();
    const after = this.#clock.now();
    this.#due[figure] = after + Math.max(INTERVAL_MS[figure], REST_SHARE * (after - before));
    return values;
  }
}
