// SPDX-License-Identifier: MIT
import type { JobOrder } from '../shared/jobs';
import { PlaygroundError } from '../shared/problem';
import type { FromWorker } from '../shared/protocol';
import type { Clock } from './clock';
import type { Engine } from './engine';
import { LEAST_FIELD_SIZE } from './native-config';
import { beginSolution } from './solution-work';
import { StepTimer } from './step-timer';

/** Longest stretch of work before messages, such as `cancel`, are looked at again. */
const SLICE_MS = 20;
/** Least time between two reports of progress. */
const REPORT_INTERVAL_MS = 50;

/** A job under way. */
export interface JobWork {
  /** Does up to `pieces` pieces. */
  advance(pieces: number): { readonly done: number; readonly total: number };
  results(): Float32Array;
}

interface Running {
  readonly work: JobWork;
  readonly requestId: number;
  readonly cancelTurn: () => void;
  lastReport: number;
}

/** Works off one job at a time in slices. Each job is settled once: by its result or by `refused`. */
export class JobHost {
  readonly #engine: Engine;
  readonly #post: (message: FromWorker) => void;
  readonly #clock: Clock;
  #running: Running | null = null;
  #timer = new StepTimer();

  constructor(engine: Engine, post: (message: FromWorker) => void, clock: Clock) {
    this.#engine = engine;
    this.#post = post;
    this.#clock = clock;
  }

  /** Throws when the order is wrong, or while another job is under way. */
  start(requestId: number, { config, weights, job }: JobOrder): void {
    if (this.#running !== null) {
      throw new PlaygroundError({ code: 'incompatible', path: 'job', value: job.kind });
    }
    const work = this.#begin({ config, weights, job });
    this.#timer = new StepTimer();
    this.#plan(requestId, work, this.#clock.now());
  }

  /** Ends the job that answers `requestId`, if it is still under way. */
  cancel(requestId: number): void {
    const running = this.#running;
    if (running?.requestId !== requestId) return;
    running.cancelTurn();
    this.#running = null;
    this.#post({
      kind: 'refused',
      requestId,
      problem: { code: 'cancelled', path: '', value: '' },
    });
  }

  #begin({ config, weights, job }: JobOrder): JobWork {
    const engine = this.#engine;
    if (job.kind === 'solution') return beginSolution(engine, config, job);
    engine.configure(config, LEAST_FIELD_SIZE);
    if (weights !== null) engine.setWeights(weights);
    engine.beginJob(job);
    return {
      advance: (pieces) => engine.advanceJob(pieces),
      results: () => engine.jobResults(),
    };
  }

  #plan(requestId: number, work: JobWork, lastReport: number): void {
    const cancelTurn = this.#clock.later(() => this.#turn(), 0);
    this.#running = { requestId, work, cancelTurn, lastReport };
  }

  #turn(): void {
    const running = this.#running;
    if (running === null) return;
    const { requestId, work } = running;
    const { done, total } = this.#workOn(work);
    if (done >= total) {
      this.#running = null;
      this.#post({ kind: 'answer', requestId, result: work.results() });
      return;
    }
    const now = this.#clock.now();
    const isDue = now - running.lastReport >= REPORT_INTERVAL_MS;
    if (isDue) this.#post({ kind: 'jobProgress', requestId, done, total });
    this.#plan(requestId, work, isDue ? now : running.lastReport);
  }

  #workOn(work: JobWork): { done: number; total: number } {
    const deadline = this.#clock.now() + SLICE_MS;
    let progress = work.advance(0);
    for (let now = this.#clock.now(); now < deadline && progress.done < progress.total; ) {
      const before = progress.done;
      progress = work.advance(this.#timer.stepsWithin(deadline - now));
      const after = this.#clock.now();
      this.#timer.count(progress.done - before, after - now);
      now = after;
    }
    return progress;
  }
}
