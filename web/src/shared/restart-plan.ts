// SPDX-License-Identifier: MIT
import type { Config } from './config';
import { isGiven } from './data-traits';
import { batchesPerEpoch } from './epoch-length';
import { LIMITS, limitAt } from './limits';
import { type Problem, problemWith } from './problem';

/** What to do from several starts. */
export interface RestartPlan {
  /** Runs, with the seeds s, s + 1, … from that of the config. */
  readonly count: number;
  /** How long each is; epochs where not said otherwise. */
  readonly length: number;
  readonly unit: 'epoch' | 'batch';
  /** All on the data and the split of seed s. */
  readonly sameData: boolean;
}

/** Runs of a plan that says nothing. */
export const USUAL_RESTARTS = 30;

/** Mini-batches of each run of `config`. */
export function stepsOf({ length, unit }: RestartPlan, config: Config): number {
  return unit === 'epoch' ? length * batchesPerEpoch(config) : length;
}

/**
 * What is wrong with a plan for `config`, with the range that is allowed there; null when it can be
 * carried out. A spread takes two runs at least.
 */
export function problemOfPlan(plan: RestartPlan, config: Config): Problem | null {
  const ofLength = plan.unit === 'epoch' ? 'restarts.epochs' : 'restarts.steps';
  const most = limitAt('restarts.steps')?.max ?? 0;
  const longest = Math.floor(most / (plan.unit === 'epoch' ? batchesPerEpoch(config) : 1));
  return (
    wholeProblem('restarts.count', plan.count) ??
    wholeProblem(ofLength, plan.length, longest) ??
    seedProblem(plan, config)
  );
}

function wholeProblem(path: string, value: number, most?: number): Problem | null {
  const { min = 1, max = 1 } = limitAt(path) ?? {};
  const limit = { min, max: most ?? max };
  if (!Number.isFinite(value)) return problemWith('notANumber', path, value, limit);
  if (value < limit.min || value > limit.max) return problemWith('outOfRange', path, value, limit);
  return Number.isInteger(value) ? null : problemWith('notAnInteger', path, value, limit);
}

/** The last seed must be a seed, too. */
function seedProblem({ count }: RestartPlan, { seed }: Config): Problem | null {
  const { min, max } = LIMITS.seed;
  const greatest = max - count + 1;
  return seed > greatest ? problemWith('outOfRange', 'seed', seed, { min, max: greatest }) : null;
}

type Kinds = readonly Config['data']['kind'][];
const FIXED_KINDS: Kinds = ['notes-size', 'notes-regularization', 'convnet-simple'];
/** Without noise every point has its place. */
const REGULAR_KINDS: Kinds = ['spiral', 'moons'];

/**
 * Whether another seed means other data or another split; if not, the runs of several seeds are on
 * the same data anyhow.
 */
export function dataFollowsSeed({ data }: Config): boolean {
  const { kind, noise, trainShare } = data;
  const isRegular = noise === 0 && REGULAR_KINDS.includes(kind);
  const isFixed = isRegular || FIXED_KINDS.includes(kind) || isGiven(kind);
  return !isFixed || trainShare < 1;
}

/** The config of the run with a seed; its own start weights would make all of them the same. */
export function configOfSeed(config: Config, seed: number): Config {
  return { ...config, seed, weights: null };
}
