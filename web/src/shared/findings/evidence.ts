// SPDX-License-Identifier: MIT
import type { Config } from '../config';
import { classCount } from '../data-traits';
import type { LossHistory } from '../loss-history';
import type { Metrics } from '../metrics';
import { ACTIVITY_STRIDE, unitState } from '../run-figures';

/** What a finding may rest on: the newest figures and the curves that led to them. */
export interface Evidence {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly history: Pick<LossHistory, 'epochs' | 'train' | 'test'>;
  /** What the units do over the training set, see `RunFigures`; null before anybody has looked. */
  readonly activity: Float32Array | null;
}

export interface LayerShares {
  /** Share of the units that are 0 for every training example. */
  readonly dead: number;
  /** Mean share of the training examples for which a unit is saturated. */
  readonly saturated: number;
}

/** Shares of each hidden layer; none before anybody has looked at the units. */
export function layerShares({ config, activity }: Evidence): LayerShares[] {
  if (activity === null) return [];
  let first = 0;
  return config.network.layers.map(({ units, activation }) => {
    const indices = Array.from({ length: units }, (_, unit) => first + unit);
    first += units;
    const isRelu = activation === 'relu';
    const dead = indices.filter((index) => unitState(activity, index, isRelu) === 'dead').length;
    const saturated = indices.reduce(
      (sum, index) => sum + (activity[index * ACTIVITY_STRIDE + 1] ?? 0),
      0,
    );
    return { dead: dead / units, saturated: saturated / units };
  });
}

/** The loss of scores that know nothing, with classes of equal size; null for a regression. */
export function chanceLoss({ config }: Evidence): number | null {
  const classes = classCount(config);
  if (classes < 2) return null;
  switch (config.loss) {
    case 'softmax':
      return Math.log(classes);
    case 'logistic':
      return Math.log(2);
    // All scores are equal, so that each wrong class misses the margin of 1 by 1.
    case 'hinge':
      return classes - 1;
    default:
      return null;
  }
}
