// SPDX-License-Identifier: MIT
import type { Config } from './config';

/** K runs of one config from different starts; see `RestartOptions` of the engine. */
export interface RestartsJob {
  readonly kind: 'restarts';
  /** Seeds are those of the config plus `first`, `first` + 1, …; 0 or more. */
  readonly first: number;
  /** Runs, 1 … 1000. */
  readonly count: number;
  /** Mini-batches of each run, 1 … 1000000. */
  readonly steps: number;
  /** All runs on the data and the split of the config's own seed. */
  readonly sameData: boolean;
}

/** Numeric against analytic gradient, in double; one relative error for each parameter block. */
export interface GradientCheckJob {
  readonly kind: 'gradientCheck';
  /** Training examples to use, 1 … 1024. */
  readonly examples: number;
  /** Most parameters to check in each block. */
  readonly perRange: number;
}

/** The loss along the line from the weights of the job to other weights. */
export interface LossLineJob {
  readonly kind: 'lossLine';
  /** 2 … 1001. */
  readonly points: number;
  /** Where the line starts and ends: 0 is at the weights of the job, 1 at `towards`. */
  readonly low: number;
  readonly high: number;
  readonly towards: Float32Array;
}

/** The loss on a square of two random directions around the weights of the job, row by row. */
export interface LossPlaneJob {
  readonly kind: 'lossPlane';
  /** Points along a side, 2 … 201. */
  readonly size: number;
  /** The plane runs from −reach to reach. */
  readonly reach: number;
  /** Of the two directions. */
  readonly seed: number;
}

/**
 * The weights that the config reaches from the start of another seed, on its own data and with its
 * own order of batches; those of a run that diverges are its last good ones.
 */
export interface SolutionJob {
  readonly kind: 'solution';
  readonly startSeed: number;
  /** Mini-batches, 1 … 1000000. */
  readonly steps: number;
}

/** What the engine itself has as a job. */
export type InstrumentJob = RestartsJob | GradientCheckJob | LossLineJob | LossPlaneJob;
export type Job = InstrumentJob | SolutionJob;

/** Long work beside the run on the screen: on a network of `config`, at `weights` if given. */
export interface JobOrder {
  readonly config: Config;
  /** In layout order; null means the start weights of the config. A `SolutionJob` takes none. */
  readonly weights: Float32Array | null;
  readonly job: Job;
}
