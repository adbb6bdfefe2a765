// SPDX-License-Identifier: MIT
import {
  type Figure,
  NO_FIGURES,
  type RunFigures,
  type WatchedFigures,
} from '../shared/run-figures';
import type { Clock } from './clock';
import type { Engine } from './engine';

/** Least time between two looks at a playing run. */
const INTERVAL_MS = { gradient: 50, activity: 250, diagnostics: 100 } as const;
/** A look that took long is not repeated before this many times as long has passed. */
const REST_SHARE = 9;

/** Makes the figures that somebody watches: often enough to follow, seldom enough to leave time to train. */
export class FigureWatch {
  readonly #engine: Engine;
  readonly #clock: Clock;
  #watched = NO_FIGURES;
  readonly #due: Record<Figure, number> = { gradient: 0, activity: 0, diagnostics: 0 };

  constructor(engine: Engine, clock: Clock) {
    this.#engine = engine;
    this.#clock = clock;
  }

  watch(watched: WatchedFigures): void {
    this.#watched = watched;
    this.#due.gradient = this.#due.activity = this.#due.diagnostics = 0;
  }

  /** The figures of the present state, after `step` steps; of a run at rest always, of one that trains when they are due. */
  take(training: boolean, step: number): RunFigures {
    const engine = this.#engine;
    return {
      gradient: this.#take('gradient', training, () => engine.gradient()),
      activity: this.#take('activity', training, () => engine.activity()),
      diagnostics: this.#take('diagnostics', training, () => ({
        step,
        layers: engine.diagnostics(),
      })),
    };
  }

  #take<T>(figure: Figure, training: boolean, make: () => T): T | null {
    const before = this.#clock.now();
    if (!this.#watched[figure] || (training && before < this.#due[figure])) return null;
    const values = make();
    const after = this.#clock.now();
    this.#due[figure] = after + Math.max(INTERVAL_MS[figure], REST_SHARE * (after - before));
    return values;
  }
}
