// SPDX-License-Identifier: MIT
import type { Text1 } from './texts';

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

/** The explanations themselves are fetched when one is opened: `i18n/explanations`. */
export interface HelpCatalogue {
  readonly help: { readonly explain: Text1; readonly lossCurve: string };
}
