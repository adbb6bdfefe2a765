// SPDX-License-Identifier: MIT
import type { Config, RegularizationConfig, TrainingConfig } from '../shared/config';
import { PlaygroundError, problemWith } from '../shared/problem';
import type { ActivationQuery } from '../shared/protocol';
import { sameValue } from '../shared/same-value';
import { type RunSettings, stepProblem, type TimelineNews } from '../shared/timeline';
import type { Engine, EngineMetrics } from './engine';
import { type HistoryLimits, RunHistory } from './run-history';
import { TimelineMarks } from './timeline-marks';

/** Least time between two lists of recorded steps while a run trains. */
const NEWS_INTERVAL_MS = 100;

/** Where a run went to. */
export interface Sought {
  readonly step: number;
  /** What is in force there; null where that is what was in force before. */
  readonly settings: RunSettings | null;
  /** The points and the layout are others; without it, `settings` tells no points. */
  readonly hasOtherData: boolean;
}

/**
 * An engine that remembers the way of its run and goes back to any recorded step. Whatever changes
 * the run there, a step, a setting or a weight, begins another future, and the former is forgotten;
 * until then it can be returned to.
 */
export class RecordedEngine implements Engine {
  readonly #engine: Engine;
  readonly #limits: HistoryLimits | undefined;
  #history: RunHistory;
  #marks = new TimelineMarks();
  #settings: RunSettings | null = null;
  #step = 0;
  /** Something that `takeNews` has not told. */
  #hasNews = false;
  /** What cannot wait: something was forgotten. */
  #isUrgent = false;
  #lastNews = Number.NEGATIVE_INFINITY;

  /** @param limits of what it remembers; those of every timeline by default */
  constructor(engine: Engine, limits?: HistoryLimits) {
    this.#engine = engine;
    this.#limits = limits;
    this.#history = new RunHistory(limits);
  }

  configure(config: Config, fieldSize?: number): void {
    this.#engine.configure(config, fieldSize);
    this.#begin({ config, locked: [], isReplayable: true });
  }

  changeData(config: Config): void {
    this.#engine.changeData(config);
    const kind = sameValue(config.data, this.#now.config.data) ? 'settings' : 'data';
    this.#changed(kind, { ...this.#now, config, isReplayable: this.#isReplayableAfterTuning });
  }

  tune(
    training: TrainingConfig,
    regularization: RegularizationConfig,
    dropout: readonly number[],
  ): void {
    this.#engine.tune(training, regularization, dropout);
    const { config } = this.#now;
    const layers = config.network.layers.map((layer, index) => ({
      ...layer,
      dropout: dropout[index] ?? layer.dropout,
    }));
    const network = { ...config.network, layers };
    const tuned = { ...config, training, regularization, network };
    const isReplayable = this.#isReplayableAfterTuning;
    this.#changed('settings', { ...this.#now, config: tuned, isReplayable });
  }

  reset(): void {
    this.#engine.reset();
    this.#begin({ ...this.#now, locked: [], isReplayable: true });
  }

  step(batches: number): number {
    let done = 0;
    while (done < batches) {
      const chunk = Math.min(batches - done, this.#history.stepsToNext(this.#step));
      const trained = this.#engine.step(chunk);
      if (trained > 0) this.#forgetFuture();
      this.#step += trained;
      done += trained;
      if (trained < chunk) {
        this.#wentBack();
        break;
      }
      if (this.#history.isDue(this.#step)) this.#record();
    }
    this.#hasNews ||= done > 0;
    return done;
  }

  setWeights(weights: Float32Array): void {
    this.#engine.setWeights(weights);
    this.#changed('weights', { ...this.#now, isReplayable: false });
  }

  setParameter(parameter: number, value: number): void {
    this.#engine.setParameter(parameter, value);
    this.#changed('weights', { ...this.#now, isReplayable: false });
  }

  setLock(parameter: number, isLocked: boolean): void {
    this.#engine.setLock(parameter, isLocked);
    const others = this.#now.locked.filter((one) => one !== parameter);
    const locked = isLocked ? [...others, parameter] : others;
    this.#changed('lock', { ...this.#now, locked, isReplayable: false });
  }

  metrics(): EngineMetrics {
    const metrics = this.#engine.metrics();
    // A loss that is not finite ends a run here.
    if (metrics.step < this.#step) this.#wentBack(metrics.step);
    return metrics;
  }

  /**
   * Goes to the nearest recorded step at or before `step`. Refused for what is no step, and where
   * nothing is recorded.
   */
  seek(step: number): Sought {
    const newest = Math.max(this.#step, this.#history.last?.step ?? 0);
    const problem = stepProblem(step, newest);
    if (problem !== null) throw new PlaygroundError(problem);
    if (!this.#isBack) this.#record();
    const record = this.#history.at(step);
    if (record === null) throw new PlaygroundError(problemWith('notRecorded', 'steps', step));
    const before = this.#settings;
    const { settings } = record;
    const hasOtherData = settings.config.data !== before?.config.data;
    if (settings !== before) this.#apply(settings.config, hasOtherData);
    this.#engine.restore(record.state);
    this.#settings = settings;
    this.#step = record.step;
    const news = hasOtherData ? settings : withoutLists(settings);
    return { step: record.step, settings: settings === before ? null : news, hasOtherData };
  }

  /** What has changed of the timeline, where it is time to tell; `isResting`: nothing will follow. */
  takeNews(now: number, isResting: boolean): TimelineNews | null {
    const isDue = this.#isUrgent || isResting || now - this.#lastNews >= NEWS_INTERVAL_MS;
    if (!this.#hasNews || !isDue) return null;
    this.#hasNews = this.#isUrgent = false;
    this.#lastNews = now;
    const { steps, isTooLarge, last } = this.#history;
    const newest = Math.max(this.#step, last?.step ?? 0);
    return { steps, marks: this.#marks.all, newest, isTooLarge };
  }

  readonly layout = () => this.#engine.layout();
  readonly examples = () => this.#engine.examples();
  readonly preview: Engine['preview'] = (data, seed) => this.#engine.preview(data, seed);
  readonly writeSnapshot = (target: Float32Array) => this.#engine.writeSnapshot(target);
  readonly predict = (points: Float32Array) => this.#engine.predict(points);
  readonly activations = (query: ActivationQuery) => this.#engine.activations(query);
  readonly inspect: Engine['inspect'] = (inspection) => this.#engine.inspect(inspection);
  readonly trace: Engine['trace'] = (query) => this.#engine.trace(query);
  readonly weights = () => this.#engine.weights();
  readonly beginJob: Engine['beginJob'] = (job) => this.#engine.beginJob(job);
  readonly advanceJob = (pieces: number) => this.#engine.advanceJob(pieces);
  readonly jobResults = () => this.#engine.jobResults();
  readonly gradient = () => this.#engine.gradient();
  readonly activity = () => this.#engine.activity();
  readonly diagnostics = () => this.#engine.diagnostics();
  readonly state = () => this.#engine.state();
  readonly restore = (state: Float32Array) => this.#engine.restore(state);

  get #now(): RunSettings {
    if (this.#settings === null) throw new Error('nothing was configured');
    return this.#settings;
  }

  /** Other settings at the very start are part of the config. */
  get #isReplayableAfterTuning(): boolean {
    return this.#now.isReplayable && this.#step === 0;
  }

  get #isBack(): boolean {
    return (this.#history.last?.step ?? 0) > this.#step;
  }

  #begin(settings: RunSettings): void {
    this.#history = new RunHistory(this.#limits);
    this.#marks = new TimelineMarks();
    this.#settings = settings;
    this.#step = 0;
    this.#isUrgent = true;
    this.#record();
  }

  #changed(kind: 'settings' | 'data' | 'weights' | 'lock', settings: RunSettings): void {
    this.#forgetFuture();
    this.#marks.add(kind, this.#step, this.#now.config, settings.config);
    this.#settings = settings;
    this.#hasNews = true;
    // What is recorded of this step is what goes on from it.
    if (this.#history.last?.step === this.#step) this.#record();
  }

  #record(): void {
    this.#hasNews = true;
    if (this.#history.isTooLarge) return;
    const state = this.#engine.state();
    this.#history.add({ step: this.#step, state, settings: this.#now });
  }

  #forgetFuture(): void {
    if (!this.#isBack) return;
    this.#history.cutAfter(this.#step);
    this.#marks.cutAfter(this.#step);
    this.#hasNews = this.#isUrgent = true;
  }

  /** The run diverged and is at its last good state. */
  #wentBack(step = this.#engine.metrics().step): void {
    this.#step = step;
    this.#history.cutAfter(step);
    this.#marks.cutAfter(step);
    this.#hasNews = this.#isUrgent = true;
  }

  #apply({ training, regularization, network, ...config }: Config, hasOtherData: boolean): void {
    if (hasOtherData) {
      this.#engine.changeData({ ...config, training, regularization, network });
      return;
    }
    const dropout = network.layers.map((layer) => layer.dropout);
    this.#engine.tune(training, regularization, dropout);
  }
}

/** What may hold millions of numbers and has not changed need not cross to the page. */
function withoutLists(settings: RunSettings): RunSettings {
  const { config } = settings;
  return {
    ...settings,
    config: { ...config, data: { ...config.data, points: [] }, weights: null },
  };
}
