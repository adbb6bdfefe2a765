// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import { type Goal, type GoalMark, NO_GOAL } from '../shared/goal';
import type { Metrics } from '../shared/metrics';
import type { FromWorker } from '../shared/protocol';
import type { WatchedFigures } from '../shared/run-figures';
import type { SnapshotLayout } from '../shared/snapshot';
import { DEFAULT_SPEED, type Speed } from '../shared/speed';
import { BufferCredit } from './buffer-credit';
import type { Clock } from './clock';
import { FigureWatch } from './figure-watch';
import { type GoalWatch, watchFor } from './goal-watch';
import { LossRecorder } from './loss-recorder';
import { type Pace, paceOf } from './pace';
import type { RecordedEngine, Sought } from './recorded-engine';
import { reportInterval } from './report-interval';
import { StepQueue } from './step-queue';
import { SLICE_MS, StepTimer } from './step-timer';

export type Post = (message: FromWorker, transfer?: Transferable[]) => void;

/** Runs one session in slices and shows it: training, pictures on credit, answers after pictures. */
export class SessionHost {
  readonly #engine: RecordedEngine;
  readonly #post: Post;
  readonly #clock: Clock;
  readonly #figures: FigureWatch;
  #layout: SnapshotLayout | null = null;
  #revision = 0;
  readonly #credit = new BufferCredit();
  #visible = true;
  #speed = DEFAULT_SPEED;
  #goal = NO_GOAL;
  #pace: Pace | null = null;
  #watch: GoalWatch | null = null;
  readonly #queue = new StepQueue();
  readonly #answers: (() => void)[] = [];
  #losses = new LossRecorder(1);
  #timer = new StepTimer();
  #step = 0;
  /** Something changed that has not been shown. */
  #dirty = false;
  #lastReport = Number.NEGATIVE_INFINITY;
  #cancelTurn: (() => void) | null = null;

  constructor(engine: RecordedEngine, post: Post, clock: Clock) {
    this.#engine = engine;
    this.#post = post;
    this.#clock = clock;
    this.#figures = new FigureWatch(engine, clock);
  }

  get isConfigured(): boolean {
    return this.#layout !== null;
  }

  configure(config: Config): void {
    this.#engine.configure(config);
    this.#queue.clear();
    this.#tell(false);
    this.#startRun();
    if (this.#pace !== null) this.play(this.#speed, this.#goal);
  }

  /** Other data for the run, which goes on as it was: at rest, or playing. */
  changeData(config: Config): void {
    this.#engine.changeData(config);
    this.#tell(true);
    this.#rescale();
  }

  tune(...options: Parameters<RecordedEngine['tune']>): void {
    this.#engine.tune(...options);
    this.#rescale();
  }

  #tell(continues: boolean): void {
    const layout = this.#engine.layout();
    this.#layout = layout;
    this.#credit.resize(layout.totalFloats * 4);
    this.#revision += 1;
    const news = { revision: this.#revision, layout, examples: this.#engine.examples(), continues };
    this.#post({ kind: 'configured', ...news });
  }

  /** An epoch may have another number of steps now. */
  #rescale(): void {
    const { batchesPerEpoch, trainCount } = this.#engine.layout();
    if (this.#layout) this.#layout = { ...this.#layout, batchesPerEpoch };
    this.#timer = new StepTimer(trainCount / batchesPerEpoch);
    if (this.#pace) this.#pace = paceOf(this.#speed, this.#batchesPerEpoch, this.#clock.now());
    this.#watch?.rescale(this.#engine.metrics(), batchesPerEpoch);
    this.#changed();
  }

  reset(): void {
    this.#rest();
    this.#engine.reset();
    this.#revision += 1;
    const { batchesPerEpoch } = this.#engine.layout();
    this.#post({ kind: 'restarted', revision: this.#revision, batchesPerEpoch });
    this.#startRun();
  }

  /** Lets `edit` change weights; the run goes on from there. */
  edit(edit: () => void): void {
    edit();
    this.#changed();
  }

  /** The engine went to a recorded step; the run rests there. */
  sought({ step, settings, hasOtherData }: Sought): void {
    this.#rest();
    this.#step = step;
    if (hasOtherData) this.#tell(true);
    if (settings) this.#post({ kind: 'sought', revision: this.#revision, settings, hasOtherData });
    this.#rescale();
  }

  watch(watched: WatchedFigures): void {
    this.#figures.watch(watched);
    this.#changed();
  }

  /** Trains on at `speed` until `pause`, or until the step that reaches `goal`. */
  play(speed: Speed, goal: Goal): void {
    this.#speed = speed;
    this.#goal = goal;
    this.#pace = paceOf(this.#speed, this.#batchesPerEpoch, this.#clock.now());
    this.#watch = watchFor(goal, this.#engine, this.#batchesPerEpoch);
    this.#changed();
  }

  /** Ends training, also what was asked for by `steps` and `epochs`. */
  pause(): void {
    this.#rest();
    this.#changed();
  }

  /** Trains `batches` more, then calls `done`; also when the run diverges or is configured anew. */
  steps(batches: number, done: () => void): void {
    this.#queue.add(() => batches, done);
    this.#wake(0);
  }

  /** As `steps`, to the ends of epochs: from the middle of one, the first ends where that one ends. */
  epochs(count: number, done: () => void): void {
    this.#queue.addEpochs(count, () => this.#batchesPerEpoch, done);
    this.#wake(0);
  }

  credit(buffer: ArrayBuffer): void {
    this.#credit.give(buffer);
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

  #rest(): void {
    this.#pace = this.#watch = null;
    this.#queue.clear();
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
    this.#cancelTurn = this.#clock.later(() => this.#turn(), delayMs);
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
    if (this.#due(now) > 0 || this.#canShow(now)) this.#wake(0);
    else if (this.#dirty && this.#mayShow())
      this.#wake(this.#showInterval() - (now - this.#lastReport));
    else if (this.#pace !== null) this.#wake(this.#pace.wait(now));
  }

  get #batchesPerEpoch(): number {
    return this.#layout?.batchesPerEpoch ?? 1;
  }

  #due(now: number): number {
    return this.#queue.due(this.#step) ?? this.#pace?.due(now) ?? 0;
  }

  #train(deadline: number): void {
    for (let now = this.#clock.now(); now < deadline; ) {
      const due = this.#due(now);
      if (due <= 0) return;
      const chunk = Math.min(
        due,
        this.#losses.stepsToNext(this.#step),
        this.#timer.stepsWithin(deadline - now),
        this.#watch?.stepsAhead ?? due,
      );
      const done = this.#engine.step(chunk);
      this.#timer.count(done, this.#clock.now() - now);
      this.#account(done);
      if (done < chunk) return this.#stop();
      now = this.#clock.now();
    }
  }

  #account(done: number): void {
    this.#step += done;
    this.#dirty = true;
    if (done > 0 && this.#losses.isDue(this.#step)) this.#losses.record(this.#engine.metrics());
    const isAsked = this.#queue.count(done);
    if (!isAsked) this.#pace?.count(done);
    // What was asked for step by step goes on beyond the goal.
    const reached = done > 0 ? this.#watch?.after(done, () => this.#engine.metrics()) : null;
    if (reached && !isAsked) this.#reach(reached);
  }

  /** Stops at the goal, and tells of it once that is shown. */
  #reach(reached: GoalMark): void {
    this.#rest();
    const revision = this.#revision;
    this.#answers.push(() =>
      this.#post({ kind: 'goal', revision, reached, goal: this.#goal, metrics: this.metrics() }),
    );
  }

  /** The run diverged: the engine went back to its last good state and trains no further. */
  #stop(): void {
    this.#rest();
    this.#step = this.#engine.metrics().step;
    this.#dirty = true;
  }

  #mayShow(): boolean {
    return !this.#visible || !this.#credit.isEmpty;
  }

  #showInterval(): number {
    return this.#answers.length > 0 ? 0 : reportInterval(this.#visible);
  }

  #canShow(now: number): boolean {
    return this.#dirty && this.#mayShow() && now - this.#lastReport >= this.#showInterval();
  }

  #show(now: number): void {
    const timeline = this.#engine.takeNews(now, this.#due(now) <= 0);
    if (timeline) this.#post({ kind: 'timeline', revision: this.#revision, ...timeline });
    const news = {
      revision: this.#revision,
      metrics: this.metrics(),
      playing: this.#pace !== null,
      recorded: this.#losses.take(),
    };
    const buffer = this.#visible ? this.#credit.take() : undefined;
    if (buffer === undefined) this.#post({ kind: 'progress', ...news });
    else {
      this.#engine.writeSnapshot(new Float32Array(buffer));
      const training = this.#pace !== null || this.#due(now) > 0;
      const figures = this.#figures.take(training, news.metrics.step);
      this.#post({ kind: 'snapshot', ...news, ...figures, buffer }, [buffer]);
    }
    this.#dirty = false;
    this.#lastReport = now;
    for (const answer of this.#answers.splice(0)) answer();
  }
}
