// SPDX-License-Identifier: MIT
import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Metrics } from '../shared/metrics';
import { paceOf } from '../shared/pace';
import { DEFAULT_SPEED, type Speed } from '../shared/speed';

/** A run that trains when it is told to. */
export interface Trainee {
  /** Training examples of a mini-batch, on average. */
  readonly examplesPerStep: number;
  /** Trains `count` mini-batches; fewer only when it diverges. Resolves when that can be drawn. */
  step(count: number): Promise<Metrics>;
  reset(): Promise<Metrics>;
}

export interface ConductorOptions {
  /**
   * Draws, before it returns, the round that was told last; resolves when another may be told. The
   * runs train on meanwhile.
   */
  readonly drawn: () => Promise<void>;
  /** A run refused or died: the others rest with it. */
  readonly failed: (error: unknown) => void;
  /** Runs that can train at the same time: cores of the processor. */
  readonly atOnce: number;
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
}

/** How long a round may train, beside drawing its pictures, for thirty of them a second. */
const ROUND_MS = 6;
/** The first rounds measure how fast the runs are. */
const MOST_GROWTH = 2;
/** What is asked for by number is to be there soon: it is shown less often on its way. */
const LONG_ROUNDS = 8;
/** Longest sleep, so that a slow pace still hears of a pause. */
const LONGEST_WAIT_MS = 50;

/** All runs on their way to the same step. */
interface Round {
  readonly trainees: readonly Trainee[];
  readonly goal: number;
  readonly count: number;
  readonly metrics: Promise<readonly Metrics[]>;
}

/**
 * Trains several runs in step: each trains to the same next step before any goes on, so that what is
 * shown of them at once is of one step. A run that diverged stays where it is; one that was started
 * again catches up.
 */
export class Conductor {
  readonly #options: ConductorOptions;
  readonly #now: () => number;
  readonly #wait: (ms: number) => Promise<void>;
  #trainees: readonly Trainee[] = [];
  #batchesPerEpoch = 1;
  readonly #metrics = signal<readonly Metrics[]>([]);
  readonly #step = signal(0);
  readonly #playing = signal(false);
  readonly #speed = signal(DEFAULT_SPEED);
  readonly #isBusy = signal(false);
  /** What was asked for, one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  /** Raised by whatever ends the steps under way. */
  #generation = 0;
  /** Steps that fit into a round. */
  #chunk = 1;

  constructor(options: ConductorOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
    this.#wait = options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  }

  /** Figures of all runs at the common step. */
  get metrics(): ReadonlySignal<readonly Metrics[]> {
    return this.#metrics;
  }

  /** The step that all runs have come to, those excepted that diverged. */
  get step(): ReadonlySignal<number> {
    return this.#step;
  }

  get playing(): ReadonlySignal<boolean> {
    return this.#playing;
  }

  /** Steps that were asked for by number are being trained. */
  get isBusy(): ReadonlySignal<boolean> {
    return this.#isBusy;
  }

  get speed(): ReadonlySignal<Speed> {
    return this.#speed;
  }

  /**
   * Conducts other runs, from their start.
   * @param batchesPerEpoch of the first one; the others may have longer or shorter epochs
   */
  conduct(trainees: readonly Trainee[], metrics: readonly Metrics[], batchesPerEpoch: number) {
    this.#generation += 1;
    this.#trainees = trainees;
    this.#batchesPerEpoch = batchesPerEpoch;
    this.#chunk = 1;
    batch(() => {
      this.#metrics.value = metrics;
      this.#step.value = Math.max(0, ...metrics.map(({ step }) => step));
      this.#playing.value = false;
    });
  }

  setSpeed(speed: Speed): void {
    this.#speed.value = speed;
    if (this.#playing.peek()) this.play();
  }

  /** Trains until `pause`, at the pace of `speed`. */
  play(): void {
    const generation = ++this.#generation;
    this.#playing.value = true;
    void this.#enqueue(() => this.#keepPace(generation));
  }

  /** Ends what is under way after the present round; resolves when all runs rest. */
  async pause(): Promise<void> {
    this.#generation += 1;
    this.#playing.value = false;
    await this.#queue;
  }

  /** Trains `count` mini-batches in every run; ends early by `pause`, `play` or `reset`. */
  advance(count = 1): Promise<void> {
    // Steps that are asked for together all count; only playing makes way for them.
    const generation = this.#playing.peek() ? this.#rest() : this.#generation;
    return this.#enqueue(async () => {
      const goal = this.#step.peek() + count;
      this.#isBusy.value = true;
      try {
        await this.#rounds(generation, () =>
          Math.min(LONG_ROUNDS * this.#chunk, goal - this.#step.peek()),
        );
      } finally {
        this.#isBusy.value = false;
      }
    });
  }

  /** Trains to the end of the first run's epoch. */
  epoch(): Promise<void> {
    const perEpoch = this.#batchesPerEpoch;
    return this.advance(perEpoch - (this.#step.peek() % perEpoch));
  }

  /** All runs back to their start. */
  reset(): Promise<void> {
    const generation = this.#rest();
    return this.#enqueue(async () => {
      if (generation !== this.#generation) return;
      const metrics = await Promise.all(this.#trainees.map((trainee) => trainee.reset()));
      batch(() => {
        this.#metrics.value = metrics;
        this.#step.value = 0;
      });
      await this.#options.drawn();
    });
  }

  /** Ends whatever is under way, for good. */
  dispose(): void {
    this.#rest();
    this.#trainees = [];
  }

  #rest(): number {
    this.#playing.value = false;
    return ++this.#generation;
  }

  #goesOn(generation: number): boolean {
    return generation === this.#generation && this.#metrics.peek().some((one) => !one.diverged);
  }

  async #keepPace(generation: number): Promise<void> {
    const pace = paceOf(this.#speed.peek(), this.#batchesPerEpoch, this.#now());
    while (this.#goesOn(generation)) {
      await this.#rounds(generation, () => {
        const due = Math.min(pace.due(this.#now()), this.#chunk);
        pace.count(Math.max(0, due));
        return due;
      });
      if (!this.#goesOn(generation)) break;
      await this.#wait(Math.min(LONGEST_WAIT_MS, Math.max(1, pace.wait(this.#now()))));
    }
    // All diverged: there is nothing to play.
    if (generation === this.#generation) this.#playing.value = false;
  }

  /**
   * Trains round after round, each while the one before is drawn, until `next` wants no more steps.
   * What the engines post meanwhile is not taken in before that is drawn.
   */
  async #rounds(generation: number, next: () => number): Promise<void> {
    let round = this.#begin(generation, next);
    while (round !== null) {
      const { trainees, goal, count } = round;
      const metrics = await round.metrics;
      // Other runs may have been given meanwhile.
      if (trainees !== this.#trainees) return;
      this.#fit(count, metrics);
      batch(() => {
        this.#metrics.value = metrics;
        this.#step.value = goal;
      });
      round = this.#begin(generation, next);
      await this.#options.drawn();
    }
  }

  /** Sends every run on its way to the same next step. */
  #begin(generation: number, next: () => number): Round | null {
    const count = this.#goesOn(generation) ? next() : 0;
    if (count < 1) return null;
    const goal = this.#step.peek() + count;
    const before = this.#metrics.peek();
    const trainees = this.#trainees;
    const runs = trainees.map((trainee, index) => bringTo(trainee, goal, before[index]));
    const metrics = this.#arrival(trainees, runs);
    // Told once the round is waited for.
    metrics.catch(() => undefined);
    return { trainees, goal, count, metrics };
  }

  /**
   * Waits for all, also where one fails: nobody is to be on the way when the next round begins, and
   * how far the others have come is what that begins from.
   */
  async #arrival(
    trainees: readonly Trainee[],
    runs: readonly Promise<Metrics>[],
  ): Promise<readonly Metrics[]> {
    const results = await Promise.allSettled(runs);
    const failure = results.find((result) => result.status === 'rejected');
    const before = this.#metrics.peek();
    const metrics = results.flatMap((result, index) =>
      result.status === 'fulfilled' ? result.value : (before[index] ?? []),
    );
    if (failure === undefined) return metrics;
    if (trainees === this.#trainees) {
      batch(() => {
        this.#metrics.value = metrics;
        this.#step.value = Math.max(...metrics.map(({ step }) => step));
      });
    }
    throw failure.reason;
  }

  /** The next round is to train as long as it may. What drawing takes does not count, lest a slow screen stop the training. */
  #fit(count: number, metrics: readonly Metrics[]): void {
    const stepMs = this.#trainees.map(({ examplesPerStep }, index) => {
      const speed = metrics[index]?.samplesPerSecond ?? 0;
      return speed > 0 ? (1000 * examplesPerStep) / speed : 0;
    });
    const turns = Math.max(1, this.#trainees.length / this.#options.atOnce);
    const fitting = ROUND_MS / (turns * Math.max(...stepMs));
    this.#chunk = Math.max(
      1,
      Math.floor(Math.min(fitting, MOST_GROWTH * Math.max(count, this.#chunk))),
    );
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    const result = this.#queue.then(task).catch((error: unknown) => {
      if (this.#trainees.length === 0) return;
      this.#rest();
      this.#options.failed(error);
    });
    this.#queue = result;
    return result;
  }
}

/** Trains a run up to step `goal`; one that diverged stays. */
async function bringTo(
  trainee: Trainee,
  goal: number,
  known: Metrics | undefined,
): Promise<Metrics> {
  let now = known;
  for (let tries = 0; now === undefined || (!now.diverged && now.step < goal); tries++) {
    if (tries > 1) throw new Error(`a run stopped at ${now?.step} on its way to ${goal}`);
    now = await trainee.step(goal - (now?.step ?? 0));
  }
  return now;
}
