// SPDX-License-Identifier: MIT
import type { Config, DataConfig, RegularizationConfig, TrainingConfig } from '../shared/config';
import type { LayerDiagnostics } from '../shared/diagnostics';
import type { Inspection } from '../shared/inspection';
import type { InstrumentJob } from '../shared/jobs';
import type { Metrics } from '../shared/metrics';
import type { ActivationQuery } from '../shared/protocol';
import type { Examples, SnapshotLayout } from '../shared/snapshot';
import type { Trace, TraceQuery } from '../shared/trace';

/** Figures as the engine itself knows them. */
export type EngineMetrics = Omit<Metrics, 'samplesPerSecond'>;

/**
 * One training run, as the session host drives it. Calls that can be refused throw a
 * `PlaygroundError` and leave everything as it was; anything else that is thrown is a crash.
 */
export interface Engine {
  /** @param fieldSize points of the decision field along a side, where nobody is to see it */
  configure(config: Config, fieldSize?: number): void;
  /** As `configure`, for other data: weights and step stay. Refused when the net has another shape. */
  changeData(config: Config): void;
  /** @param dropout one rate per hidden layer */
  tune(
    training: TrainingConfig,
    regularization: RegularizationConfig,
    dropout: readonly number[],
  ): void;
  reset(): void;
  /** Trains up to `batches` mini-batches; fewer are done only when the run diverged. */
  step(batches: number): number;
  metrics(): EngineMetrics;
  layout(): SnapshotLayout;
  examples(): Examples;
  preview(data: DataConfig, seed: number): Examples;
  /** Copies a fresh snapshot into `target`, which holds `layout().totalFloats` floats. */
  writeSnapshot(target: Float32Array): void;
  predict(points: Float32Array): Float32Array;
  activations(query: ActivationQuery): Float32Array;
  trace(query: TraceQuery): Trace;
  weights(): Float32Array;
  setWeights(weights: Float32Array): void;
  /** Puts a job on the configured network in place of the one before. */
  beginJob(job: InstrumentJob): void;
  /** Does up to `pieces` pieces of the job. */
  advanceJob(pieces: number): { readonly done: number; readonly total: number };
  /** What the job has found so far; NaN where it has not been yet. */
  jobResults(): Float32Array;
  setParameter(parameter: number, value: number): void;
  setLock(parameter: number, locked: boolean): void;
  /** All that training goes on from beside the settings; empty where that is too large to keep. */
  state(): Float32Array;
  /** Goes to where `state` was taken, with the settings of that time in force. */
  restore(state: Float32Array): void;
  /** See `RunFigures`. */
  gradient(): Float32Array;
  /** See `RunFigures`. */
  activity(): Float32Array;
  /** Hidden layers first to last, then the output layer. */
  diagnostics(): LayerDiagnostics[];
  /** See `Inspection`. */
  inspect(inspection: Inspection): Float32Array;
}
