// SPDX-License-Identifier: MIT
import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import { EngineClient } from '../client/engine-client';
import type { Arithmetic } from '../shared/arithmetic';
import { type Config, DEFAULT_CONFIG, type LayerWeights } from '../shared/config';
import { type Goal, NO_GOAL } from '../shared/goal';
import type { LossHistory } from '../shared/loss-history';
import type { Metrics } from '../shared/metrics';
import { PlaygroundError, type Problem } from '../shared/problem';
import type { Configured, GoalMessage, SoughtMessage } from '../shared/protocol';
import type { RunFigures } from '../shared/run-figures';
import type { SnapshotView } from '../shared/snapshot';
import { DEFAULT_SPEED, type Speed } from '../shared/speed';
import { checkConfig } from '../shared/validate-config';
import { toFlatWeights, toLayerWeights } from '../shared/weights';
import { type Applied, ConfigSync } from './config-sync';
import { EngineBuild } from './engine-build';
import { EngineQuestions } from './engine-questions';
import { EngineStart } from './engine-start';
import { FigureWatchers } from './figure-watchers';
import { ParameterDesk } from './parameter-desk';
import { ProblemBoard } from './problem-board';
import { linkToRun } from './run-link';
import { type ConfigurationNews, RunPicture } from './run-picture';
import { type Change, type Status, type StoreOptions, statusOf } from './store-options';
import { TimelineDesk } from './timeline-desk';

/** The state of one playground. Signals hold what the engine confirmed, never what was hoped. */
export class PlaygroundStore {
  /** Single weights and biases, by hand. */
  readonly parameters: ParameterDesk;
  readonly watchers: FigureWatchers;
  readonly questions: EngineQuestions;
  readonly build: EngineBuild;
  readonly timeline: TimelineDesk;
  readonly #client: EngineClient;
  readonly #picture: RunPicture;
  readonly #sync: ConfigSync;
  readonly #config;
  readonly #status = signal<Status>('idle');
  readonly #speed = signal(DEFAULT_SPEED);
  readonly #goal = signal(NO_GOAL);
  readonly #reached = signal<GoalMessage | null>(null);
  readonly #board = new ProblemBoard();
  #replayable = true;
  readonly #engine: EngineStart;

  constructor(options: StoreOptions = {}) {
    this.#config = signal(options.config ?? DEFAULT_CONFIG);
    this.build = new EngineBuild(options);
    this.#client = new EngineClient(this.build.connect, {
      configured: (message) => this.#picture.expect(message),
      restarted: (message) => this.#picture.restart(message),
      snapshot: (message) => this.#picture.take(message),
      progress: (message) => this.#picture.take(message),
      timeline: (message) => this.#picture.announce(message),
      sought: (message) => this.#picture.announce(message),
      goal: (message) => {
        if (this.#picture.isCurrent(message.revision)) this.#reached.value = message;
      },
      crashed: (problem, recovered) => this.#crashed(problem, recovered),
    });
    this.#picture = new RunPicture({
      credit: (buffer) => this.#client.credit(buffer),
      committed: (news, sought) => this.#committed(news, sought),
    });
    this.watchers = new FigureWatchers((watched) => this.#client.watch(watched));
    this.questions = new EngineQuestions(this.#client);
    this.#sync = new ConfigSync(this.#client, this.#config.peek());
    this.#engine = new EngineStart({
      begin: () => this.#sync.begin(() => this.#client.start()),
      status: this.#status,
      report: (problem) => this.report([problem]),
    });
    this.parameters = new ParameterDesk({
      client: this.#client,
      touched: () => {
        this.#replayable = false;
      },
      refused: (problem) => this.report([problem]),
    });
    const { timeline } = this.#picture;
    this.timeline = new TimelineDesk(this.#client, this.#sync, this.parameters, timeline);
  }

  /** The config that the picture shows. */
  get config(): ReadonlySignal<Config> {
    return this.#config;
  }

  get status(): ReadonlySignal<Status> {
    return this.#status;
  }

  get configured(): ReadonlySignal<Configured | null> {
    return this.#picture.configured;
  }

  get metrics(): ReadonlySignal<Metrics | null> {
    return this.#picture.metrics;
  }

  get playing(): ReadonlySignal<boolean> {
    return this.#picture.playing;
  }

  get speed(): ReadonlySignal<Speed> {
    return this.#speed;
  }

  /** Where playing stops by itself. */
  get goal(): ReadonlySignal<Goal> {
    return this.#goal;
  }

  /** The goal at which the run rests; null when it plays or went on. */
  get reached(): ReadonlySignal<GoalMessage | null> {
    return this.#reached;
  }

  /** What the person has to be told. */
  get problems(): ReadonlySignal<readonly Problem[]> {
    return this.#board.problems;
  }

  /** Grows whenever `view` or `history` shows something new. */
  get frame(): ReadonlySignal<number> {
    return this.#picture.frame;
  }

  /** The current picture in a lent buffer: read it while drawing, keep nothing of it. */
  get view(): SnapshotView | null {
    return this.#picture.view;
  }

  /** What `watchers` asked for, as of the picture or a little before. */
  get figures(): RunFigures {
    return this.#picture.figures;
  }

  get history(): LossHistory {
    return this.#picture.history;
  }

  /** Starts engine and run; the same promise for every call. Rejects, and reports, when there is no engine. */
  start(): Promise<void> {
    return this.#engine.start();
  }

  /** Starts another build of the engine with the same config, and so the run anew, paused. */
  async setArithmetic(arithmetic: Arithmetic): Promise<void> {
    if (!this.build.ask(arithmetic) || !this.#engine.isUnderWay) return;
    await this.pause(); // Who still waits for steps of the old engine is answered by it.
    this.#engine.lost();
    await this.start();
  }

  /**
   * Lays a partial config over the present one. What `keepsWeights` allows changes live, anything
   * else starts the run anew, and so do other data without `goesOn`. Bad input changes nothing, is
   * reported, and rejects.
   */
  async change(partial: Change, goesOn = false): Promise<void> {
    const wanted = this.#sync.wanted;
    const { config, problems } = checkConfig(
      typeof partial === 'function' ? partial(wanted) : partial,
      wanted,
    );
    const [first] = problems;
    if (first !== undefined) {
      this.report(problems);
      throw new PlaygroundError(first);
    }
    await this.#apply(config, goesOn);
  }

  /**
   * Takes a whole config, as a link brings it, and trains `steps` mini-batches from the start.
   * A link that asks for nothing new leaves the run as it is.
   */
  async open(config: Config, steps = 0): Promise<void> {
    const applied = await this.#apply(config);
    const isOther = applied !== 'same' || steps > 0;
    if (isOther && (this.metrics.peek()?.step ?? 0) > 0) await this.reset();
    if (steps > 0) await this.step(steps);
  }

  async play(): Promise<void> {
    await this.#client.request('play', { speed: this.#speed.peek(), goal: this.#goal.peek() });
  }

  async pause(): Promise<void> {
    await this.#client.request('pause', {});
  }

  /** Trains `count` mini-batches. */
  step(count = 1): Promise<Metrics> {
    return this.#client.request('step', { count, unit: 'batch' });
  }

  /** Trains to the end of the `count`-th epoch from here. */
  epoch(count = 1): Promise<Metrics> {
    return this.#client.request('step', { count, unit: 'epoch' });
  }

  /** Back to exactly the start, paused. */
  async reset(): Promise<Metrics> {
    const metrics = await this.#client.request('reset', {});
    this.parameters.clear();
    this.#replayable = true;
    return metrics;
  }

  async setSpeed(speed: Speed): Promise<void> {
    this.#speed.value = speed;
    if (this.playing.peek()) await this.play();
  }

  async setGoal(goal: Goal): Promise<void> {
    this.#goal.value = goal;
    if (this.playing.peek()) await this.play();
  }

  async getWeights(): Promise<LayerWeights[]> {
    return toLayerWeights(await this.#client.request('getWeights', {}), this.#picture.layerShapes);
  }

  async setWeights(weights: readonly LayerWeights[]): Promise<Metrics> {
    const flat = toFlatWeights(weights, this.#picture.layerShapes);
    const metrics = await this.#client.request('setWeights', { weights: flat });
    this.#replayable = false;
    return metrics;
  }

  /** The part of a link after `#` that brings back this picture. */
  async linkQuery(): Promise<string> {
    const step = this.metrics.peek()?.step ?? 0;
    return linkToRun(this.#config.peek(), step, this.isReplayable, () => this.getWeights());
  }

  /** Config and step count alone lead to the picture; never in turbo. */
  get isReplayable(): boolean {
    return this.#replayable && this.build.asked === 'exact';
  }

  report(problems: readonly Problem[]): void {
    this.#board.report(problems);
  }

  /** A hidden playground gets numbers but no drawings. */
  setVisible(visible: boolean): void {
    this.#client.setVisible(visible);
    this.#picture.setVisible(visible);
  }

  /** To be called once the current picture has been drawn; only then comes the next one. */
  drawn(): void {
    this.#picture.drawn();
  }

  dispose(): void {
    this.#client.dispose();
  }

  async #apply(config: Config, goesOn = false): Promise<Applied> {
    const applied = await this.#sync.apply(config, goesOn);
    if (applied === 'tuned') {
      // The steps so far were trained with other settings than the link would name.
      if ((this.metrics.peek()?.step ?? 0) > 0) this.#replayable = false;
      this.#config.value = this.#sync.shown;
    }
    if (applied !== 'same') this.#board.settle();
    return applied;
  }

  #committed(news: ConfigurationNews, sought: SoughtMessage | null): void {
    batch(() => {
      if (news === 'new') {
        this.#replayable = true;
        this.parameters.clear();
      }
      const metrics = this.metrics.peek();
      if (sought !== null) this.#replayable = this.timeline.adopt(sought, this.#config.peek());
      else if (news === 'continued' && metrics?.step) this.#replayable = false;
      if (news !== 'none' || sought !== null) this.#config.value = this.#sync.shown;
      this.#status.value = statusOf(this.playing.peek(), metrics);
      if (metrics?.step !== this.#reached.peek()?.metrics.step) this.#reached.value = null;
      const { learningRate } = this.#config.peek().training;
      this.#board.follow(metrics, this.parameters.isSending ? null : learningRate);
    });
  }

  #crashed(problem: Problem, recovered: boolean): void {
    this.#replayable = true;
    if (recovered) return this.report([problem]);
    this.#status.value = 'error';
    this.#engine.lost();
    this.report([{ ...problem, code: 'engineLost' }]);
  }
}
