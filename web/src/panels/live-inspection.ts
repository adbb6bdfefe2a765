// SPDX-License-Identifier: MIT
import { LatestAnswer } from '../elements/latest-answer';
import type { Inspection } from '../shared/inspection';
import type { Configured } from '../shared/protocol';
import type { PlaygroundStore } from '../store/playground-store';
import { Throttle } from '../ui/throttle';

/** A panel's figures need not be newer than this. */
const INTERVAL_MS = 250;

interface Question {
  readonly inspection: Inspection;
  readonly configured: Configured;
}

/**
 * Keeps the answer to one inspection up to date while a panel draws: asked anew when the picture
 * changed, at most four times a second and one at a time. Who does not draw asks nothing.
 */
export class LiveInspection {
  readonly #store: () => PlaygroundStore | undefined;
  readonly #answers: LatestAnswer<Question, Float32Array>;
  readonly #throttle = new Throttle(INTERVAL_MS);
  #question: Question | null = null;
  #frame = -1;

  /** @param news called after every answer */
  constructor(store: () => PlaygroundStore | undefined, news: () => void) {
    this.#store = store;
    const request = ({ inspection }: Question): Promise<Float32Array> => {
      const now = this.#store();
      return now?.questions.inspect(inspection) ?? Promise.reject(new Error('no store'));
    };
    this.#answers = new LatestAnswer(request, news);
  }

  /** To be called whenever the panel draws. Null until there is an answer about the present run. */
  read(inspection: Inspection): Float32Array | null {
    const store = this.#store();
    const configured = store?.configured.peek();
    if (store === undefined || !configured) return null;
    const isNew = !isSame(this.#question, inspection, configured);
    if (isNew) this.#question = { inspection, configured };
    const question = this.#question;
    const frame = store.frame.peek();
    if (question !== null && (isNew || frame !== this.#frame)) {
      const ask = (): void => this.#answers.ask(question);
      if (isNew) this.#throttle.now(ask);
      else this.#throttle.run(ask);
    }
    this.#frame = frame;
    return this.#answers.question === question ? this.#answers.answer : null;
  }

  /** Asks no more. */
  stop(): void {
    this.#throttle.cancel();
    this.#frame = -1;
  }
}

function isSame(question: Question | null, inspection: Inspection, configured: Configured) {
  if (question?.configured !== configured) return false;
  const before = question.inspection;
  if (before.what !== 'path' || inspection.what !== 'path') return before.what === inspection.what;
  return before.first === inspection.first && before.second === inspection.second;
}
