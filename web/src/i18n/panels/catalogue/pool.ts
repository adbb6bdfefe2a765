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
    | 'quartiles'
    | 'mean'
    | 'variance'
    | 'seed'
    | 'steps'
    | 'open'
    | 'openLocked'
    | 'openSameData'
    | 'openTooLong'
    | 'tableOf'
    | 'train'
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

/** The loss along a line and on a plane. */
export interface LandscapeTexts
  extends Texts<
    | 'line'
    | 'plane'
    | 'lead'
    | 'towards'
    | 'fromStart'
    | 'toOther'
    | 'otherSeed'
    | 'directions'
    | 'points'
    | 'reach'
    | 'compute'
    | 'log'
    | 'place'
    | 'loss'
    | 'start'
    | 'now'
    | 'other'
    | 'notTrained'
    | 'noPicture'
    | 'convex'
    | 'lineTable'
    | 'planeTable'
  > {
  readonly tooLarge: Text2;
  /** Step of what is shown. */
  readonly asOf: Text1;
  readonly stale: Text2;
  readonly bump: (height: string, at: string, from: string, to: string) => string;
  readonly atPlace: Text2;
  readonly atPoint: Text3;
  readonly lineDrawing: (from: string, to: string, least: string, greatest: string) => string;
  readonly planeDrawing: (reach: string, middle: string, least: string, greatest: string) => string;
  readonly seedNamed: Text1;
  readonly size: Text1;
}

/** Backpropagation against the difference quotient. */
export interface GradientCheckTexts
  extends Texts<
    | 'lead'
    | 'examples'
    | 'run'
    | 'block'
    | 'parameters'
    | 'error'
    | 'verdict'
    | 'right'
    | 'kink'
    | 'small'
    | 'doubtful'
    | 'wrong'
    | 'lost'
    | 'allRight'
    | 'aboutKinks'
    | 'aboutSmall'
    | 'tableOf'
  > {
  /** How many blocks are above the bound, and the bound. */
  readonly notAll: Text2;
  readonly isWrong: Text1;
  readonly weightsOf: Text1;
  readonly biasesOf: Text1;
  readonly slopesOf: Text1;
  readonly checked: Text2;
}

export interface PoolTexts {
  readonly job: JobTexts;
  readonly restarts: RestartTexts;
  readonly landscape: LandscapeTexts;
  readonly gradientCheck: GradientCheckTexts;
}
