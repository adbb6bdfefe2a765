// SPDX-License-Identifier: MIT
import type { Activation, Initializer, Loss, Optimizer, Schedule, Task } from '../../shared/config';
import type { Counted, Text1, Texts } from './texts';

export interface SettingsCatalogue {
  readonly settings: SettingTexts;
  readonly activations: Readonly<Record<Activation, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly optimizers: Readonly<Record<Optimizer, string>>;
  readonly initializers: Readonly<Record<Initializer, string>>;
  readonly schedules: Readonly<Record<Schedule, string>>;
  readonly tasks: Readonly<Record<Task, string>>;
}

/** Names of settings as the interface shows them; problems name their place by them. */
interface SettingTexts
  extends Texts<
    | 'label'
    | 'all'
    | 'more'
    | 'moreHint'
    | 'fewer'
    | 'fewerHint'
    | 'learningRate'
    | 'activation'
    | 'loss'
    | 'optimizer'
    | 'l1'
    | 'l2'
    | 'batchSize'
    | 'speed'
    | 'momentum'
    | 'beta1'
    | 'beta2'
    | 'epsilon'
    | 'shuffle'
    | 'init'
    | 'initScale'
    | 'initBias'
    | 'leakySlope'
    | 'features'
    | 'seed'
    | 'kind'
    | 'samples'
    | 'noise'
    | 'trainShare'
    | 'classes'
    | 'turns'
    | 'standardize'
    | 'vectorLength'
    | 'dropout'
    | 'preluSlope'
    | 'maxoutPieces'
    | 'maxNorm'
    | 'inputNoise'
    | 'clipNorm'
    | 'schedule'
    | 'scheduleEvery'
    | 'scheduleFactor'
    | 'scheduleRate'
    | 'scheduleEpochs'
    | 'layers'
    | 'weights'
    | 'task'
    | 'version'
    | 'steps'
    | 'epochs'
    | 'points'
    | 'language'
    | 'theme'
    | 'arithmetic'
    | 'preset'
    | 'mixed'
    | 'noHidden'
    | 'needsPlane'
    | 'needsClasses'
    | 'noInputs'
    | 'needsRandom'
    | 'optimizerGroup'
    | 'startGroup'
    | 'networkGroup'
    | 'dataGroup'
    | 'regularizationGroup'
    | 'scheduleGroup'
    | 'speedFull'
    | 'until'
    | 'untilEpochs'
    | 'untilLoss'
    | 'untilAccuracy'
    | 'layout'
    | 'hide'
    | 'loading'
  > {
  readonly layerOf: Text1;
  readonly unitsOf: Text1;
  readonly activationOf: Text1;
  readonly dropoutOf: Text1;
  readonly needsTwoClasses: Text1;
  readonly speedOf: Counted;
  readonly speedOfBatches: Counted;
}
