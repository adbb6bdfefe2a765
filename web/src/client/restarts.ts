// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { JobOrder } from '../shared/jobs';
import type { RestartOutcome } from '../shared/restart-outcome';
import type { PoolOptions, WorkerPool } from './worker-pool';

export interface RestartOptions {
  /** Runs, 1 … 1000, with the seeds s, s + 1, … */
  readonly count: number;
  /** Mini-batches of each run, 1 … 1000000. */
  readonly steps: number;
  /** All runs on the data and the split of seed s. */
  readonly sameData: boolean;
}

export interface RestartsRunOptions extends PoolOptions {
  /** Told the outcomes of a part of the runs as soon as it is done, in no order. */
  readonly onOutcomes?: (outcomes: readonly RestartOutcome[]) => void;
}

/** Floats per run in the results of the job. */
const FIGURES = 5;
/** Jobs per worker: more make progress and ends even, fewer save set-up. */
const JOBS_PER_WORKER = 4;

/** Trains `config` from several starts, spread over the pool; outcomes in the order of the seeds. */
export async function runRestarts(
  pool: WorkerPool,
  config: Config,
  { count, steps, sameData }: RestartOptions,
  { onOutcomes, ...options }: RestartsRunOptions = {},
): Promise<RestartOutcome[]> {
  const each = Math.max(1, Math.ceil(count / (pool.size * JOBS_PER_WORKER)));
  const orders: JobOrder[] = [];
  for (let first = 0; first < count; first += each) {
    const runs = Math.min(each, count - first);
    orders.push({
      config,
      weights: null,
      job: { kind: 'restarts', first, count: runs, steps, sameData },
    });
  }
  const results = await pool.run(orders, {
    ...options,
    onResult: (figures, index) => onOutcomes?.(outcomes(figures, config.seed + index * each)),
  });
  return results.flatMap((figures, index) => outcomes(figures, config.seed + index * each));
}

function outcomes(figures: Float32Array, firstSeed: number): RestartOutcome[] {
  return Array.from({ length: figures.length / FIGURES }, (_, run) => {
    const figure = (at: number): number => figures[run * FIGURES + at] ?? Number.NaN;
    const orNull = (at: number): number | null => (Number.isNaN(figure(at)) ? null : figure(at));
    return {
      seed: firstSeed + run,
      trainLoss: figure(0),
      testLoss: orNull(1),
      trainAccuracy: orNull(2),
      testAccuracy: orNull(3),
      steps: figure(4),
    };
  });
}
