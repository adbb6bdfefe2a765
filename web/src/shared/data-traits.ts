// SPDX-License-Identifier: MIT
import type { Config, DataConfig, DataKind, Feature, Loss, Task } from './config';

/** What a data set is, beyond its points. The engine's dataset.cpp knows the same. */
export interface DataTraits {
  /** What the set is made for; null: given points, which take either task. */
  readonly task: Task | null;
  /** Null: as many as `data.classes` says. 0: made for regression. */
  readonly classes: number | null;
  /** 2: points of the plane; 1: x1 alone; 0: vectors, which cannot be drawn. */
  readonly dimensions: 0 | 1 | 2;
  /** Number of points of a set that has its own; such a set ignores `samples`. */
  readonly count?: number;
  readonly takesNoise: boolean;
  /** What a person expects when choosing this set. */
  readonly preferred: Partial<DataConfig>;
}

const HALVES: Partial<DataConfig> = { samples: 500, trainShare: 0.5 };

const plane = (classes: number | null, preferred: Partial<DataConfig>): DataTraits => ({
  task: 'classification',
  classes,
  dimensions: 2,
  takesNoise: true,
  preferred,
});

const fixedPlane = (count: number): DataTraits => ({
  ...plane(2, { trainShare: 1 }),
  count,
  takesNoise: false,
});

const regression = (dimensions: 1 | 2, preferred: Partial<DataConfig>): DataTraits => ({
  task: 'regression',
  classes: 0,
  dimensions,
  takesNoise: true,
  preferred,
});

const given = (dimensions: 0 | 2): DataTraits => ({
  task: null,
  classes: null,
  dimensions,
  takesNoise: false,
  preferred: { trainShare: 1 },
});

export const DATA_TRAITS: Record<DataKind, DataTraits> = {
  circle: plane(2, HALVES),
  xor: plane(2, HALVES),
  gauss: plane(2, HALVES),
  spiral: plane(2, HALVES),
  moons: plane(2, HALVES),
  rings: plane(2, HALVES),
  checkerboard: plane(2, HALVES),
  blobs: plane(null, { ...HALVES, classes: 3 }),
  'cs231n-spiral': plane(3, { samples: 300, trainShare: 1 }),
  'notes-size': fixedPlane(32),
  'notes-regularization': fixedPlane(25),
  'convnet-simple': fixedPlane(13),
  'convnet-circle': fixedPlane(100),
  'convnet-spiral': fixedPlane(200),
  'convnet-random': fixedPlane(40),
  sine: regression(1, { samples: 100, trainShare: 0.5 }),
  step: regression(1, { samples: 100, trainShare: 0.5 }),
  'x-sin-x': { ...regression(1, { trainShare: 1 }), count: 20 },
  nielsen: regression(1, { samples: 200, trainShare: 0.5 }),
  plane: regression(2, HALVES),
  bumps: regression(2, HALVES),
  custom: given(2),
  vectors: given(0),
};

/** Whether the points are those of `data.points`. */
export function isGiven(kind: DataKind): boolean {
  return DATA_TRAITS[kind].task === null;
}

/** Classes that the run tells apart; 0 for a regression. */
export function classCount({ task, data }: Pick<Config, 'task' | 'data'>): number {
  return task === 'regression' ? 0 : (DATA_TRAITS[data.kind].classes ?? data.classes);
}

/** Whether `kind` takes `task`. */
export function suitsTask(kind: DataKind, task: Task): boolean {
  const made = DATA_TRAITS[kind].task;
  return made === null || made === task;
}

export function usesX2(feature: Feature): boolean {
  return feature.includes('x2');
}

/** Dimensions of what is drawn: a plane, a curve over x1, or nothing. */
export function drawnDimensions({ task, data, features }: Config): 0 | 1 | 2 {
  const isCurve = data.kind === 'custom' && task === 'regression' && !features.some(usesX2);
  return isCurve ? 1 : DATA_TRAITS[data.kind].dimensions;
}

/** Losses that suit a task and a number of classes, the usual one first. */
export function possibleLosses(config: Pick<Config, 'task' | 'data'>): readonly Loss[] {
  if (config.task === 'regression') return ['squared'];
  return classCount(config) > 2
    ? ['softmax', 'hinge']
    : ['softmax', 'logistic', 'hinge', 'squared'];
}
