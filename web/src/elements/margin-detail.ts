// SPDX-License-Identifier: MIT
import { classMargins } from '../render/class-margins';
import type { Configured } from '../shared/protocol';
import type { PlaygroundStore } from '../store/playground-store';
import { LatestAnswer } from './latest-answer';
import { DETAIL_SIZE, gridPoints } from './unit-detail';

const AREA = DETAIL_SIZE * DETAIL_SIZE;

/** By how much each of several classes wins over the drawn square, asked anew for every picture of the run. */
export class MarginDetail {
  readonly #scores: LatestAnswer<Float32Array, Float32Array>;
  #configured: Configured | null = null;
  #points: Float32Array = new Float32Array(0);
  #read: Float32Array | null = null;
  #planes: Float32Array = new Float32Array(0);
  #frame = -1;

  constructor(store: () => PlaygroundStore | undefined, news: () => void) {
    const request = (points: Float32Array): Promise<Float32Array> => {
      const now = store();
      return now ? now.questions.predict(points) : Promise.reject(new Error('no store'));
    };
    this.#scores = new LatestAnswer(request, news);
  }

  /** `classes` planes of `DETAIL_SIZE`², see `classMargins`; null until they have come. */
  read(store: PlaygroundStore, classes: number): Float32Array | null {
    const configured = store.configured.peek();
    if (configured === null) return null;
    if (configured !== this.#configured) {
      this.#configured = configured;
      this.#points = gridPoints(configured.layout.domain);
      this.#scores.forget();
      this.#frame = -1;
    }
    const frame = store.frame.peek();
    if (frame !== this.#frame) this.#scores.ask(this.#points);
    this.#frame = frame;
    const { answer, question } = this.#scores;
    if (answer === null || question !== this.#points || answer.length !== classes * AREA)
      return null;
    if (answer !== this.#read) {
      if (this.#planes.length !== answer.length) this.#planes = new Float32Array(answer.length);
      classMargins(answer, classes, this.#planes);
      this.#read = answer;
    }
    return this.#planes;
  }
}
