// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import type { SolutionJob } from '../shared/jobs';
import { limitAt } from '../shared/limits';
import { PlaygroundError, problemWith } from '../shared/problem';
import type { Engine } from './engine';
import type { JobWork } from './job-host';
import { LEAST_FIELD_SIZE } from './native-config';

/** Puts the run of a `SolutionJob` in place; a piece is a mini-batch. Throws when the job is wrong. */
export function beginSolution(engine: Engine, config: Config, job: SolutionJob): JobWork {
  const { steps, startSeed } = job;
  const { min = 1, max = 1 } = limitAt('restarts.steps') ?? {};
  if (!(Number.isInteger(steps) && steps >= min && steps <= max)) {
    throw new PlaygroundError(problemWith('outOfRange', 'steps', steps, { min, max }));
  }
  engine.configure({ ...config, seed: startSeed, weights: null }, LEAST_FIELD_SIZE);
  const start = engine.weights();
  engine.configure({ ...config, weights: null }, LEAST_FIELD_SIZE);
  engine.setWeights(start);
  let done = 0;
  return {
    advance(pieces) {
      const wanted = Math.min(pieces, steps - done);
      // A run that diverges stops at its last good state: that is then the end of it.
      done = wanted > 0 && engine.step(wanted) < wanted ? steps : done + wanted;
      return { done, total: steps };
    },
    results: () => engine.weights(),
  };
}
