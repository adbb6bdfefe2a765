// SPDX-License-Identifier: MIT
import type { RestartFigure } from '../../../shared/restart-outcome';
import type { Counted, Text1, Text2, Text3, Texts } from '../../catalogue/texts';

/** What all work in the pool of workers has. */
export interface JobTexts
  extends Texts<'cancel' | 'csv' | 'png' | 'table' | 'close' | 'values' | 'progress'> {
  /** Share that is done. */
  readonly under: Text1;
}

/** Many starts of one config, or of two. */
export interface RestartTexts
  extends Texts<
    | 'heading'
    | 'lead'
    | 'count'
    | 'epochs'
    | 'sameData'
    | 'sameAnyhow'
    | 'empty'
    | 'figure'
    | 'log'
    | 'logReason'
    | 'keep'
    | 'release'
    | 'first'
    | 'second'
    | 'best'
    | 'median'
    | 'worst'
    | 'runs'
    | 'quartiles'
    | 'range'
    | 'mean'
    | 'variance'
    | 'seed'
    | 'steps'
    | 'open'
    | 'openLocked'
    | 'openSameData'
    | 'openTooLong'
    | 'tableOf'
    | 'otherMissing'
  > {
  readonly figures: Texts<RestartFigure>;
  readonly run: Counted;
  readonly named: (name: string, count: string, epochs: string) => string;
  readonly partly: Text2;
  readonly diverged: Counted;
  /** A run under the pointer: name of its set, seed, value. */
  readonly at: Text3;
  readonly probe: string;
  readonly openRun: (rank: string, value: string, seed: string) => string;
  readonly opened: Text1;
  /** For who cannot see the drawing: name, figure, median, quartiles, variance. */
  readonly drawing: (
    name: string,
    figure: string,
    median: string,
    low: string,
    high: string,
    variance: string,
  ) => string;
  readonly finished: Text1;
}

export interface PoolTexts {
  readonly job: JobTexts;
  readonly restarts: RestartTexts;
}
