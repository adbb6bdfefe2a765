// SPDX-License-Identifier: MIT
import { LatestAnswer } from '../../elements/latest-answer';
import type { Config } from '../../shared/config';
import type { LayerShape } from '../../shared/network-shape';
import type { Configured } from '../../shared/protocol';
import { type Trace, type TraceQuery, TraceView } from '../../shared/trace';
import type { PlaygroundStore } from '../../store/playground-store';
import { Throttle } from '../../ui/throttle';
import { sameQuery } from './chosen-example';

/** Numbers that change faster than this cannot be read. */
const INTERVAL_MS = 160;

interface Question {
  readonly query: TraceQuery;
  readonly config: Config;
  readonly configured: Configured;
}

/** A trace with the settings of the net that it was made with. */
export interface Traced {
  readonly view: TraceView;
  readonly query: TraceQuery;
  readonly config: Config;
}

/**
 * Keeps the trace of one example up to date: asked anew when the picture changed, a few times a
 * second and one at a time; another example at once.
 */
export class LiveTrace {
  readonly #answers: LatestAnswer<Question, Trace>;
  readonly #throttle = new Throttle(INTERVAL_MS);
  #question: Question | null = null;
  #frame = -1;
  #traced: Traced | null = null;
  #from: Trace | null = null;

  /** @param news called after every answer */
  constructor(store: () => PlaygroundStore | undefined, news: () => void) {
    const request = ({ query }: Question): Promise<Trace> =>
      store()?.questions.trace(query) ?? Promise.reject(new Error('no store'));
    this.#answers = new LatestAnswer(request, news);
  }

  /** Asks about `query` if that is another question than before, or the picture is another. */
  ask(store: PlaygroundStore, query: TraceQuery): void {
    const configured = store.configured.peek();
    if (configured === null) return;
    const config = store.config.peek();
    const before = this.#question;
    const isSame =
      before !== null &&
      before.configured === configured &&
      before.config === config &&
      sameQuery(before.query, query);
    const question = isSame ? before : { query, config, configured };
    const frame = store.frame.peek();
    if (isSame && frame === this.#frame) return;
    this.#question = question;
    this.#frame = frame;
    const send = (): void => this.#answers.ask(question);
    if (isSame) this.#throttle.run(send);
    else this.#throttle.now(send);
  }

  /** The newest answer; null until there is one about the present net. */
  get traced(): Traced | null {
    const { answer, question } = this.#answers;
    if (answer === null || question === null) return null;
    if (answer === this.#from) return this.#traced;
    this.#from = answer;
    const { layerShapes } = question.configured.layout;
    // A net that was built while the question was under way has another answer.
    if (fits(answer, layerShapes)) {
      const view = new TraceView(answer, layerShapes);
      this.#traced = { view, query: question.query, config: question.config };
    }
    return this.#traced;
  }

  /** Asks no more. */
  stop(): void {
    this.#throttle.cancel();
    this.#question = null;
  }
}

function fits({ layout }: Trace, shapes: readonly LayerShape[]): boolean {
  return (
    layout.layers.length === shapes.length &&
    layout.featureCount === shapes[0]?.inputs &&
    layout.layers.every(({ rows, units }, at) => {
      const shape = shapes[at];
      return shape?.units === units && shape.units * shape.pieces === rows;
    })
  );
}
