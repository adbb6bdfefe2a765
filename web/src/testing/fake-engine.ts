// SPDX-License-Identifier: MIT
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import { classCount } from '../shared/data-traits';
import type { LayerDiagnostics } from '../shared/diagnostics';
import type { Inspection } from '../shared/inspection';
import type { InstrumentJob } from '../shared/jobs';
import { networkShape } from '../shared/network-shape';
import { PlaygroundError } from '../shared/problem';
import type { ActivationQuery } from '../shared/protocol';
import type { SnapshotLayout } from '../shared/snapshot';
import type { Trace, TraceQuery } from '../shared/trace';
import type { Engine, EngineMetrics } from '../worker/engine';
import type { ManualClock } from './manual-clock';

/** Hooks by which a test makes the fake engine fail or take time. */
export interface FakeEngineOptions {
  readonly clock?: ManualClock;
  readonly msPerStep?: number;
  readonly divergesAtStep?: number;
}

/** An engine whose one parameter counts the steps: enough to test who calls whom, and when. */
export class FakeEngine implements Engine {
  readonly calls: string[] = [];
  refuseNext = false;
  trapNext = false;
  #config: Config = DEFAULT_CONFIG;
  #step = 0;
  #diverged = false;
  #job: { done: number; total: number; job: InstrumentJob | null } = {
    done: 0,
    total: 0,
    job: null,
  };
  readonly #options: FakeEngineOptions;

  constructor(options: FakeEngineOptions = {}) {
    this.#options = options;
  }

  configure(config: Config): void {
    this.#note('configure');
    this.#config = config;
    this.reset();
  }

  changeData(config: Config): void {
    this.#note('changeData');
    this.#config = config;
  }

  tune(training: Config['training'], regularization: Config['regularization']): void {
    this.#note('tune');
    this.#config = { ...this.#config, training, regularization };
    this.#diverged = false;
  }

  reset(): void {
    this.#step = 0;
    this.#diverged = false;
  }

  step(batches: number): number {
    this.#note(`step ${batches}`);
    if (this.#diverged) return 0;
    const limit = this.#options.divergesAtStep ?? Number.POSITIVE_INFINITY;
    const done = Math.min(batches, limit - this.#step);
    this.#diverged = done < batches;
    this.#step += done;
    this.#options.clock?.advance(done * (this.#options.msPerStep ?? 0));
    return done;
  }

  metrics(): EngineMetrics {
    const { batchesPerEpoch, parameterCount } = this.layout();
    return {
      step: this.#step,
      epoch: this.#step / batchesPerEpoch,
      trainLoss: 1 / (1 + this.#step),
      testLoss: 2 / (1 + this.#step),
      penalty: 0,
      trainAccuracy: 0.5,
      testAccuracy: 0.5,
      parameterCount,
      deadFraction: null,
      diverged: this.#diverged,
    };
  }

  layout(): SnapshotLayout {
    const shape = networkShape(this.#config);
    const trainCount = Math.round(this.#config.data.samples * this.#config.data.trainShare);
    return {
      sizes: shape.sizes,
      layerShapes: shape.layerShapes,
      inputDimensions: 2,
      parametersOffset: 0,
      parameterCount: shape.parameters,
      unitMapsOffset: shape.parameters,
      unitMapSize: 0,
      fieldOffset: shape.parameters,
      fieldSize: 0,
      fieldChannels: 2,
      totalFloats: shape.parameters,
      domain: 6,
      x1Minimum: -6,
      x1Maximum: 6,
      valueMinimum: 0,
      valueMaximum: 1,
      classes: classCount(this.#config),
      trainCount,
      testCount: this.#config.data.samples - trainCount,
      batchesPerEpoch: Math.ceil(trainCount / this.#config.training.batchSize),
    };
  }

  examples(): Float32Array {
    return new Float32Array([1, 2, 0, 0]);
  }

  preview(): Float32Array {
    return new Float32Array([3, 4, 1, 0]);
  }

  writeSnapshot(target: Float32Array): void {
    target.fill(this.#step);
  }

  predict(points: Float32Array): Float32Array {
    return points.map((value) => value * 2);
  }

  activations({ points, units }: ActivationQuery): Float32Array {
    return new Float32Array((points.length / 2) * units.length).fill(this.#step);
  }

  /** A layout without places: whom it reaches is what a test of calls asks. */
  trace({ point, target }: TraceQuery): Trace {
    this.#note(`trace ${point} ${target}`);
    const layout = {
      featureCount: 0,
      featuresOffset: 0,
      featureGradientsOffset: 0,
      layers: [],
      probabilityCount: 0,
      probabilitiesOffset: 0,
      lossOffset: 0,
      parameterGradientsOffset: 0,
      parameterCount: 0,
      floatCount: 1,
    };
    return { layout, values: new Float32Array([this.#step]), step: this.#step };
  }

  weights(): Float32Array {
    return new Float32Array(this.layout().parameterCount).fill(this.#step);
  }

  setWeights(weights: Float32Array): void {
    this.#note(`setWeights ${weights.length}`);
  }

  beginJob(job: InstrumentJob): void {
    this.#note(`beginJob ${job.kind}`);
    this.#job = { done: 0, total: job.kind === 'restarts' ? job.count * job.steps : 10, job };
  }

  advanceJob(pieces: number): { done: number; total: number } {
    const { done, total } = this.#job;
    this.#job.done = Math.min(total, done + pieces);
    this.#options.clock?.advance((this.#job.done - done) * (this.#options.msPerStep ?? 0));
    return this.#job;
  }

  /** The first of the seeds that a job of restarts has, for every run. */
  jobResults(): Float32Array {
    const { job } = this.#job;
    if (job?.kind !== 'restarts') return new Float32Array(1);
    return Float32Array.from({ length: job.count * 5 }, (_, at) => job.first + Math.floor(at / 5));
  }

  setParameter(parameter: number, value: number): void {
    this.#note(`setParameter ${parameter} ${value}`);
  }

  setLock(parameter: number, locked: boolean): void {
    this.#note(`setLock ${parameter} ${locked}`);
  }

  state(): Float32Array {
    return Float32Array.of(this.#step, Number(this.#diverged));
  }

  restore([step = 0, diverged = 0]: Float32Array): void {
    this.#step = step;
    this.#diverged = diverged === 1;
  }

  gradient(): Float32Array {
    this.#note('gradient');
    return this.weights();
  }

  activity(): Float32Array {
    this.#note('activity');
    return new Float32Array([1, 0]);
  }

  diagnostics(): LayerDiagnostics[] {
    this.#note('diagnostics');
    return [];
  }

  /** One number: the steps so far. */
  inspect({ what }: Inspection): Float32Array {
    this.#note(`inspect ${what}`);
    return new Float32Array([this.#step]);
  }

  #note(call: string): void {
    this.calls.push(call);
    if (this.trapNext) throw new WebAssembly.RuntimeError('memory access out of bounds');
    if (!this.refuseNext) return;
    this.refuseNext = false;
    throw new PlaygroundError({ code: 'outOfRange', path: 'seed', value: '-1', min: 0, max: 1 });
  }
}
