// SPDX-License-Identifier: MIT

import type { Inspection } from '../shared/inspection';
import type { Configured } from '../shared/protocol';
import type { PlaygroundStore } from '../store/playground-store';
import { LatestAnswer } from './latest-answer';

/** A panel's figures need not be newer than this. */
const USUAL_INTERVAL_MS = 250;
/** How many times as long as an answer took it rests, so that the engine mostly trains. */
const REST = 5;

/** What of the store it needs. */
export interface InspectedStore {
  readonly configured: Pick<PlaygroundStore['configured'], 'peek'>;
  readonly frame: Pick<PlaygroundStore['frame'], 'peek'>;
  readonly questions: Pick<PlaygroundStore['questions'], 'inspect'>;
}

interface Question {
  readonly inspection: Inspection;
  readonly configured: Configured;
}

/**
 * Keeps the answer to one inspection up to date while a panel draws: asked anew when the picture
 * changed, one at a time, at most four times a second by default and less often where an answer takes
 * long. Who does not draw asks nothing.
 */
export class LiveInspection {
  readonly #store: () => InspectedStore | undefined;
  readonly #intervalMs: number;
  readonly #answers: LatestAnswer<Question, Float32Array>;
  #question: Question | null = null;
  #frame = -1;
  #rest: ReturnType<typeof setTimeout> | null = null;
  /** The picture changed while it rested. */
  #isDue = false;

  /**
   * @param news called after every answer
   * @param intervalMs least time from one question to the next
   */
  constructor(
    store: () => InspectedStore | undefined,
    news: () => void,
    intervalMs = USUAL_INTERVAL_MS,
  ) {
    this.#store = store;
    this.#intervalMs = intervalMs;
    this.#answers = new LatestAnswer((question) => this.#request(question), news);
  }

  /** To be called whenever the panel draws. Null until there is an answer about the present run. */
  read(inspection: Inspection): Float32Array | null {
    const store = this.#store();
    const configured = store?.configured.peek();
    if (store === undefined || !configured) return null;
    const frame = store.frame.peek();
    if (this.#question === null || !isSame(this.#question, inspection, configured)) {
      this.#question = { inspection, configured };
      this.#ask();
    } else if (frame !== this.#frame) {
      if (this.#rest === null) this.#ask();
      else this.#isDue = true;
    }
    this.#frame = frame;
    return this.#answers.question === this.#question ? this.#answers.answer : null;
  }

  /** Asks no more until it is read again. */
  stop(): void {
    this.#endRest();
    this.#isDue = false;
    this.#frame = -1;
  }

  #ask(): void {
    if (this.#question === null) return;
    this.#isDue = false;
    this.#restFor(this.#intervalMs);
    this.#answers.ask(this.#question);
  }

  #restFor(ms: number): void {
    this.#endRest();
    this.#rest = setTimeout(() => {
      this.#rest = null;
      if (this.#isDue) this.#ask();
    }, ms);
  }

  #endRest(): void {
    if (this.#rest !== null) clearTimeout(this.#rest);
    this.#rest = null;
  }

  async #request({ inspection }: Question): Promise<Float32Array> {
    const store = this.#store();
    if (store === undefined) throw new Error('no store');
    const began = performance.now();
    const answer = await store.questions.inspect(inspection);
    const long = REST * (performance.now() - began);
    if (long > this.#intervalMs && this.#rest !== null) this.#restFor(long);
    return answer;
  }
}

function isSame(question: Question, inspection: Inspection, configured: Configured): boolean {
  if (question.configured !== configured) return false;
  const before = question.inspection;
  if (before.what !== 'path' || inspection.what !== 'path') return before.what === inspection.what;
  return before.first === inspection.first && before.second === inspection.second;
}
