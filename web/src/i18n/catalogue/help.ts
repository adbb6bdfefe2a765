// SPDX-License-Identifier: MIT
import type {
  Activation,
  DataKind,
  Initializer,
  Loss,
  Optimizer,
  Schedule,
} from '../../shared/config';
import type { Text1, Texts } from './texts';

/** What has an explanation of its own; choices have theirs beside it. */
export const HELP_TOPICS = [
  'learningRate',
  'activation',
  'loss',
  'optimizer',
  'l2',
  'batchSize',
  'speed',
  'momentum',
  'beta1',
  'beta2',
  'epsilon',
  'clipNorm',
  'shuffle',
  'schedule',
  'scheduleEvery',
  'scheduleFactor',
  'scheduleRate',
  'scheduleEpochs',
  'init',
  'initScale',
  'initBias',
  'leakySlope',
  'preluSlope',
  'maxoutPieces',
  'dropout',
  'l1',
  'maxNorm',
  'inputNoise',
  'features',
  'kind',
  'samples',
  'noise',
  'trainShare',
  'classes',
  'turns',
  'standardize',
  'seed',
  'readouts',
  'network',
  'output',
  'lossChart',
  'testPoints',
  'hardEdges',
  'contours',
  'largeView',
  'unitCurves',
  'hiddenSpace',
  'colors',
  'card',
  'stepBy',
  'arithmetic',
  'until',
  'task',
] as const;

export type HelpTopic = (typeof HELP_TOPICS)[number];

export interface HelpCatalogue {
  readonly help: Texts<'chosen' | 'others' | 'curve' | 'lossCurve'> & {
    readonly explain: Text1;
    readonly topics: Readonly<Record<HelpTopic, string>>;
    readonly activations: Readonly<Record<Activation, string>>;
    readonly losses: Readonly<Record<Loss, string>>;
    readonly optimizers: Readonly<Record<Optimizer, string>>;
    readonly schedules: Readonly<Record<Schedule, string>>;
    readonly initializers: Readonly<Record<Initializer, string>>;
    readonly sets: Readonly<Record<DataKind, string>>;
  };
}
