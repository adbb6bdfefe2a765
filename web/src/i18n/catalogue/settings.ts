// SPDX-License-Identifier: MIT
import type { Activation, Initializer, Loss, Optimizer } from '../../shared/config';
import type { Counted, Text1, Texts } from './texts';

export interface SettingsCatalogue {
  readonly settings: SettingTexts;
  readonly activations: Readonly<Record<Activation, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly optimizers: Readonly<Record<Optimizer, string>>;
  readonly initializers: Readonly<Record<Initializer, string>>;
}

/** Names of settings as the interface shows them; problems name their place by them. */
interface SettingTexts
  extends Texts<
    | 'label'
    | 'all'
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
    | 'layers'
    | 'weights'
    | 'task'
    | 'version'
    | 'steps'
    | 'epochs'
    | 'points'
    | 'language'
    | 'theme'
    | 'mixed'
    | 'noHidden'
    | 'needsMomentum'
    | 'needsAdam'
    | 'needsLeaky'
    | 'needsRandom'
    | 'optimizerGroup'
    | 'startGroup'
    | 'networkGroup'
    | 'inputGroup'
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
  readonly needsTwoClasses: Text1;
  readonly speedOf: Counted;
  readonly speedOfBatches: Counted;
}
