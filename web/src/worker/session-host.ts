// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { Metrics } from '../shared/metrics';
import type { FromWorker } from '../shared/protocol';
import type { SnapshotLayout } from '../shared/snapshot';
import type { Clock } from './clock';
import type { Engine } from './engine';
import { LossRecorder } from './loss-recorder';
import { Pace } from './pace';
import { StepTimer } from './step-timer';

/** Longest stretch of training before messages are looked at again. */
const SLICE_MS = 8;
/** Buffers that go back and forth: one is drawn while the next is filled. */
const BUFFERS = 2;
/** Least time between two reports to an element that nobody sees. */
const PROGRESS_INTERVAL_MS = 100;
/** Least time between two pictures, a little below a frame at 60 Hz. */
const PICTURE_INTERVAL_MS = 12;

export type Post = (message: FromWorker, transfer?: Transferable[]) => void;

interface StepJob {
  /** Steps still to do; of a job that waits for its turn, not known before. */
  remaining: number | null;
  /** Steps in all, given the step at which the job begins. */
  readonly length: (step: number) => number;
  readonly done: () => void;
}

/** Runs one session in slices and shows it: training, pictures on credit, answers after pictures. */
export class SessionHost {
  readonly #engine: Engine;
  readonly #post: Post;
  readonly #clock: Clock;
  #layout: SnapshotLayout | null = null;
  #revision = 0;
  #free: ArrayBuffer[] = [];
  #visible = true;
  #epochsPerSecond = 0;
  #pace: Pace | null = null;
  #jobs: StepJob[] = [];
  #answers: (() => void)[] = [];
  #losses = new LossRecorder(1);
  #timer = new StepTimer();
  #step = 0;
  /** Something changed that has not been shown. */
  #dirty = false;
  #lastReport = Number.NEGATIVE_INFINITY;
  #cancelTurn: (() => void) | null = null;

  constructor(engine: Engine, post: Post, clock: Clock) {
    this.#engine = engine;
    this.#post = post;
    this.#clock = clock;
  }

  get playing(): boolean {
    return this.#pace !== null;
  }

  get isConfigured(): boolean {
    return this.#layout !== null;
  }

  /** Numbers of one point that `predict` takes: x1 and x2, or those of a vector. */
  get pointLength(): number {
    return this.#layout?.inputDimensions === 0 ? (this.#layout.sizes[0] ?? 1) : 2;
  }

  configure(config: Config): void {
    this.#engine.configure(config);
    const layout = this.#engine.layout();
    if (layout.totalFloats !== this.#layout?.totalFloats) {
      this.#free = Array.from({ length: BUFFERS }, () => new ArrayBuffer(layout.totalFloats * 4));
    }
    this.#layout = layout;
    this.#revision += 1;
    this.#finishJobs();
    this.#post({
      kind: 'configured',
      revision: this.#revision,
      layout,
      examples: this.#engine.examples(),
    });
    this.#startRun();
    if (this.#pace !== null) this.play(this.#epochsPerSecond);
  }

  tune(...options: Parameters<Engine['tune']>): void {
    this.#engine.tune(...options);
    const { batchesPerEpoch, trainCount } = this.#engine.layout();
    if (this.#layout) this.#layout = { ...this.#layout, batchesPerEpoch };
    this.#timer = new StepTimer(trainCount / batchesPerEpoch);
    if (this.#pace !== null) this.play(this.#epochsPerSecond);
    this.#changed();
  }

  reset(): void {
    this.#pace = null;
    this.#finishJobs();
    this.#engine.reset();
    this.#revision += 1;
    const { batchesPerEpoch } = this.#engine.layout();
    this.#post({ kind: 'restarted', revision: this.#revision, batchesPerEpoch });
    this.#startRun();
  }

  setWeights(weights: Float32Array): void {
    this.#engine.setWeights(weights);
    this.#changed();
  }

  /** @param epochsPerSecond 0 for as fast as possible */
  play(epochsPerSecond: number): void {
    const batches = this.#layout?.batchesPerEpoch ?? 1;
    this.#epochsPerSecond = epochsPerSecond;
    this.#pace = new Pace(epochsPerSecond * batches, this.#clock.now());
    this.#changed();
  }

  /** Ends training, also what was asked for by `steps` and `epochs`. */
  pause(): void {
    this.#pace = null;
    this.#finishJobs();
    this.#changed();
  }

  /** Trains `batches` more, then calls `done`; also when the run diverges or is configured anew. */
  steps(batches: number, done: () => void): void {
    this.#queue(() => batches, done);
  }

  /** As `steps`, to the ends of epochs: from the middle of one, the first ends where that one ends. */
  epochs(count: number, done: () => void): void {
    this.#queue((step) => {
      const perEpoch = this.#layout?.batchesPerEpoch ?? 1;
      return count * perEpoch - (step % perEpoch);
    }, done);
  }

  credit(buffer: ArrayBuffer): void {
    const fits = buffer.byteLength === (this.#layout?.totalFloats ?? 0) * 4;
    if (fits && this.#free.length < BUFFERS) this.#free.push(buffer);
    this.#wake(0);
  }

  setVisible(visible: boolean): void {
    this.#visible = visible;
    if (visible) this.#dirty = true;
    this.#wake(0);
  }

  /** Calls `answer` once the present state has been shown, or reported to a hidden element. */
  afterShown(answer: () => void): void {
    this.#answers.push(answer);
    this.#changed();
  }

  metrics(): Metrics {
    return { ...this.#engine.metrics(), samplesPerSecond: this.#timer.samplesPerSecond };
  }

  #startRun(): void {
    const { batchesPerEpoch, trainCount } = this.#engine.layout();
    this.#step = 0;
    this.#losses = new LossRecorder(batchesPerEpoch);
    this.#timer = new StepTimer(trainCount / batchesPerEpoch);
    this.#losses.record(this.#engine.metrics());
    this.#changed();
  }

  #changed(): void {
    this.#dirty = true;
    this.#wake(0);
  }

  #wake(delayMs: number): void {
    this.#cancelTurn?.();
    this.#cancelTurn = this.#clock.later(() => {
      this.#cancelTurn = null;
      this.#turn();
    }, delayMs);
  }

  /** One turn of the event loop: shows or trains, then gives way to messages. */
  #turn(): void {
    if (this.#layout === null) return;
    const now = this.#clock.now();
    if (this.#canShow(now)) this.#show(now);
    else this.#train(now + SLICE_MS);
    this.#planNextTurn();
  }

  #planNextTurn(): void {
    const now = this.#clock.now();
    const work = this.#due(now) > 0;
    if (work || this.#canShow(now)) this.#wake(0);
    else if (this.#dirty && this.#mayShow())
      this.#wake(this.#showInterval() - (now - this.#lastReport));
    else if (this.#pace !== null) this.#wake(this.#pace.wait(now));
  }

  #queue(length: StepJob['length'], done: () => void): void {
    this.#jobs.push({ remaining: null, length, done });
    this.#wake(0);
  }

  #due(now: number): number {
    const job = this.#jobs[0];
    if (job === undefined) return this.#pace?.due(now) ?? 0;
    job.remaining ??= job.length(this.#step);
    return job.remaining;
  }

  #train(deadline: number): void {
    for (let now = this.#clock.now(); now < deadline; ) {
      const due = this.#due(now);
      if (due <= 0) return;
      const chunk = Math.min(
        due,
        this.#losses.stepsToNext(this.#step),
        this.#timer.stepsWithin(deadline - now),
      );
      const done = this.#engine.step(chunk);
      const after = this.#clock.now();
      this.#timer.count(done, after - now);
      now = after;
      this.#account(done);
      if (done < chunk) return this.#stop();
    }
  }

  #account(done: number): void {
    this.#step += done;
    this.#dirty = true;
    if (done > 0 && this.#losses.isDue(this.#step)) this.#losses.record(this.#engine.metrics());
    const job = this.#jobs[0];
    if (job === undefined) {
      this.#pace?.count(done);
      return;
    }
    job.remaining = (job.remaining ?? 0) - done;
    if (job.remaining <= 0) {
      this.#jobs.shift();
      job.done();
    }
  }

  /** The run diverged: the engine went back to its last good state and trains no further. */
  #stop(): void {
    this.#pace = null;
    this.#step = this.#engine.metrics().step;
    this.#finishJobs();
    this.#dirty = true;
  }

  #finishJobs(): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    for (const job of jobs) job.done();
  }

  #mayShow(): boolean {
    return !this.#visible || this.#free.length > 0;
  }

  #showInterval(): number {
    if (this.#answers.length > 0) return 0;
    return this.#visible ? PICTURE_INTERVAL_MS : PROGRESS_INTERVAL_MS;
  }

  #canShow(now: number): boolean {
    return this.#dirty && this.#mayShow() && now - this.#lastReport >= this.#showInterval();
  }

  #show(now: number): void {
    const news = {
      revision: this.#revision,
      metrics: this.metrics(),
      playing: this.playing,
      recorded: this.#losses.take(),
    };
    const buffer = this.#visible ? this.#free.pop() : undefined;
    if (buffer === undefined) {
      this.#post({ kind: 'progress', ...news });
    } else {
      this.#engine.writeSnapshot(new Float32Array(buffer));
      this.#post({ kind: 'snapshot', ...news, buffer }, [buffer]);
    }
    this.#dirty = false;
    this.#lastReport = now;
    const answers = this.#answers;
    this.#answers = [];
    for (const answer of answers) answer();
  }
}
