// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';
import type { PlaygroundStore } from '../store/playground-store';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { LatestAnswer } from './latest-answer';
import { type Point, type ProbeReading, probeText, readField, readScores, readUnit } from './probe';

export interface Probed {
  readonly point: Point;
  /** For the bars; a curve has none. */
  readonly reading: ProbeReading | null;
  readonly text: string;
}

interface ScoreQuestion {
  readonly store: PlaygroundStore;
  readonly point: Point;
}

/** Reads the picture at a point; scores that it does not show are asked of the engine. */
export class ProbeReader {
  readonly #scores: LatestAnswer<ScoreQuestion, Float32Array>;
  #frame = -1;
  #point: Point | null = null;

  constructor(redraw: () => void) {
    this.#scores = new LatestAnswer(
      ({ store, point: { x1, x2 } }) => store.questions.predict(Float32Array.from([x1, x2])),
      redraw,
    );
  }

  /** Null until scores have come. */
  read(ui: UiContext, view: SnapshotView, point: Point, unit: UnitRef | null): Probed | null {
    const reading = this.#reading(ui, view, point, unit);
    return reading && { point, reading, text: probeText(reading, point, ui.i18n) };
  }

  #reading(
    { store }: UiContext,
    view: SnapshotView,
    point: Point,
    unit: UnitRef | null,
  ): ProbeReading | null {
    if (unit !== null) return readUnit(view, point, unit);
    if (store.config.peek().loss !== 'hinge') return readField(view, point);
    const frame = store.frame.peek();
    if (frame !== this.#frame || point !== this.#point) this.#scores.ask({ store, point });
    this.#frame = frame;
    this.#point = point;
    const { answer } = this.#scores;
    return answer && readScores(answer);
  }
}
