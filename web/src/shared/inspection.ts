// SPDX-License-Identifier: MIT

/*
 * What can be looked at in the run beside its pictures. All answers are flat lists of float32; each
 * has a reader of its own: `ExampleReport`, `Confusion`, `RegionFigures`, `WeightPath`.
 */

/** Scores and loss of every example; see `ExampleReport`. */
export interface ExamplesInspection {
  readonly what: 'examples';
}

/** Which classes were taken for which; see `Confusion`. Empty for a regression. */
export interface ConfusionInspection {
  readonly what: 'confusion';
}

/** Decision regions over the drawn square; see `RegionFigures`. */
export interface RegionsInspection {
  readonly what: 'regions';
}

/**
 * The way of two parameters, named by their places in `getWeights`; see `WeightPath`. It begins when
 * it is first asked for, and anew with other parameters, other data and `reset`. Refused when there
 * are no such parameters.
 */
export interface PathInspection {
  readonly what: 'path';
  readonly first: number;
  readonly second: number;
}

export type Inspection =
  | ExamplesInspection
  | ConfusionInspection
  | RegionsInspection
  | PathInspection;

/** Looks and changes nothing; can be asked at any time, also while the run plays. */
export interface InspectionRequests {
  inspect: { params: { inspection: Inspection }; result: Float32Array };
}
