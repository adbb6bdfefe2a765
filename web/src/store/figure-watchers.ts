// SPDX-License-Identifier: MIT
import { type Figure, NO_FIGURES, type WatchedFigures } from '../shared/run-figures';
import { sameValue } from '../shared/same-value';

/** Who looks at which of the costly figures: what anybody wants comes with the pictures. */
export class FigureWatchers {
  readonly #send: (watched: WatchedFigures) => void;
  readonly #wanted = new Map<object, Partial<WatchedFigures>>();
  #sent = NO_FIGURES;

  /** @param send tells the engine what is watched from now on */
  constructor(send: (watched: WatchedFigures) => void) {
    this.#send = send;
  }

  /** `watcher` looks at `figures` from now on, and at no other ones; at none to end it. */
  watch(watcher: object, figures: Partial<WatchedFigures> = NO_FIGURES): void {
    if (Object.values(figures).includes(true)) this.#wanted.set(watcher, figures);
    else this.#wanted.delete(watcher);
    const watched = { ...NO_FIGURES };
    for (const wanted of this.#wanted.values()) {
      for (const figure of Object.keys(watched) as Figure[]) {
        watched[figure] ||= wanted[figure] === true;
      }
    }
    if (sameValue(watched, this.#sent)) return;
    this.#sent = watched;
    this.#send(watched);
  }
}
