// SPDX-License-Identifier: MIT
import type { ActivationQuery, Configured } from '../shared/protocol';
import type { PlaygroundStore } from '../store/playground-store';
import type { UnitRef } from '../ui/ui-context';
import { LatestAnswer } from './latest-answer';

/** Samples per edge of a large picture of one unit; the maps that come with every picture have fewer. */
export const DETAIL_SIZE = 128;

/** The values of one unit over the drawn square, asked anew for every picture of the run. */
export class UnitDetail {
  readonly #answers: LatestAnswer<ActivationQuery, Float32Array>;
  #configured: Configured | null = null;
  #query: ActivationQuery | null = null;
  #points: Float32Array = new Float32Array(0);
  #frame = -1;

  constructor(store: () => PlaygroundStore | undefined, news: () => void) {
    const request = (query: ActivationQuery): Promise<Float32Array> => {
      const now = store();
      return now ? now.questions.activations(query) : Promise.reject(new Error('no store'));
    };
    this.#answers = new LatestAnswer(request, news);
  }

  /** `DETAIL_SIZE`² values, top row first; null until they have come. */
  read(store: PlaygroundStore, { column, unit }: UnitRef): Float32Array | null {
    const configured = store.configured.peek();
    if (configured === null) return null;
    if (configured !== this.#configured) {
      this.#configured = configured;
      this.#points = gridPoints(configured.layout.domain);
      this.#query = null;
      this.#answers.forget();
    }
    let query = this.#query;
    if (query === null || query.column !== column || query.units[0] !== unit) {
      query = { points: this.#points, column, units: [unit] };
      this.#query = query;
      this.#frame = -1;
    }
    const frame = store.frame.peek();
    if (frame !== this.#frame) this.#answers.ask(query);
    this.#frame = frame;
    return this.#answers.question === query ? this.#answers.answer : null;
  }
}

/** Centres of the cells, x1 and x2 together, top row first. */
export function gridPoints(domain: number): Float32Array {
  const points = new Float32Array(2 * DETAIL_SIZE * DETAIL_SIZE);
  const cell = (2 * domain) / DETAIL_SIZE;
  for (let at = 0; at < DETAIL_SIZE * DETAIL_SIZE; at++) {
    points[2 * at] = ((at % DETAIL_SIZE) + 0.5) * cell - domain;
    points[2 * at + 1] = domain - (Math.floor(at / DETAIL_SIZE) + 0.5) * cell;
  }
  return points;
}
