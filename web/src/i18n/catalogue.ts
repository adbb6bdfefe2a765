// SPDX-License-Identifier: MIT
import type { Activation, DataKind, Initializer, Loss, Optimizer } from '../shared/config';

/** One parameter, already formatted for the language. */
type Text1 = (a: string) => string;
type Text2 = (a: string, b: string) => string;
type Text3 = (a: string, b: string, c: string) => string;
/** A count to choose the plural form by, and the same formatted. */
type Counted = (count: number, shown: string) => string;

/** Every text of the interface in one language. Parameters are formatted already unless typed as numbers. */
export interface Catalogue {
  readonly page: { readonly title: string; readonly description: string };
  readonly element: Texts<'name' | 'label' | 'loading' | 'noEngine' | 'startEngine'>;
  /** `other` names the other language in its own words. */
  readonly language: Texts<'label' | 'other' | 'otherBrief' | 'otherTag'>;
  readonly theme: {
    readonly auto: string;
    readonly light: string;
    readonly dark: string;
    readonly change: Text1;
  };
  readonly transport: Texts<
    | 'label'
    | 'play'
    | 'pause'
    | 'step'
    | 'reset'
    | 'playHint'
    | 'pauseHint'
    | 'stepHint'
    | 'resetHint'
  >;
  readonly share: Texts<'action' | 'hint' | 'done' | 'copied' | 'manual'>;
  readonly readouts: Texts<
    | 'label'
    | 'epoch'
    | 'testAccuracy'
    | 'trainAccuracy'
    | 'trainLoss'
    | 'testLoss'
    | 'none'
    | 'infinite'
  >;
  readonly settings: SettingTexts;
  readonly activations: Readonly<Record<Activation, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
  readonly optimizers: Readonly<Record<Optimizer, string>>;
  readonly initializers: Readonly<Record<Initializer, string>>;
  readonly data: {
    readonly heading: string;
    /** `long` contains `short`, so that the spoken name matches the visible one. */
    readonly sets: Readonly<Record<DataKind, { readonly short: string; readonly long: string }>>;
    readonly fixed: Text1;
    readonly newSeed: string;
    readonly newSeedHint: string;
    readonly softmaxNow: (classes: number) => string;
    readonly softmaxOnly: (classes: number) => string;
    readonly split: Text2;
  };
  readonly network: NetworkTexts;
  readonly output: {
    readonly heading: string;
    readonly showTest: string;
    readonly hardEdges: string;
    readonly legend: string;
    readonly filled: string;
    readonly filledOnly: string;
    readonly probe: string;
    readonly probeHint: string;
    readonly probeTap: string;
    readonly probeAt: Text2;
    readonly probability: (index: number, value: string) => string;
    readonly drawing: Text3;
    readonly drawingAccuracy: Text1;
  };
  readonly loss: {
    readonly heading: string;
    readonly train: string;
    readonly test: string;
    readonly epoch: string;
    readonly axis: string;
    readonly empty: string;
    readonly drawing: (epoch: string, train: string, test: string | null) => string;
  };
  readonly status: {
    readonly start: Text2;
    readonly startFromLink: Text1;
    /** Alternating plain words and figures, the figures to be set in bold. */
    readonly progress: (epoch: string, train: string, test: string | null) => readonly string[];
    readonly playing: string;
    readonly paused: Text1;
    readonly reset: string;
    readonly stepped: Text1;
  };
  readonly notice: {
    readonly label: string;
    readonly dismiss: string;
    readonly more: Text1;
    readonly retry: string;
    readonly calmer: Text1;
  };
  readonly problems: ProblemTexts;
}

type Texts<K extends string> = { readonly [key in K]: string };

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
  > {
  readonly layerOf: Text1;
  readonly unitsOf: Text1;
  readonly activationOf: Text1;
  readonly needsTwoClasses: Text1;
  readonly speedOf: Counted;
}

interface NetworkTexts
  extends Texts<
    | 'heading'
    | 'howCounted'
    | 'countedNote'
    | 'inputs'
    | 'scores'
    | 'addLayer'
    | 'addLayerLong'
    | 'remove'
    | 'layerTools'
    | 'columnSeparator'
  > {
  readonly shape: Text1;
  readonly count: Text3;
  readonly weightSum: Text2;
  readonly biasSum: Text2;
  readonly total: Text3;
  readonly features: Counted;
  readonly units: Counted;
  readonly hidden: Text1;
  readonly hiddenShort: Text1;
  readonly fewer: Text1;
  readonly more: Text1;
  readonly removeLayer: Text1;
  readonly editLayer: Text2;
  readonly mostLayers: Text1;
  readonly classLabel: (index: number) => string;
  readonly drawing: Text1;
  readonly drawingInputs: Text1;
  readonly drawingHidden: Text3;
  readonly drawingScores: Text2;
  readonly strongest: Text3;
  readonly unitName: Text2;
}

/** Sentences for what can be wrong; `allowed` is a range or a list of words, made by the texts above it. */
interface ProblemTexts extends Texts<'wholeConfig' | 'keep' | 'noSimd' | 'removed' | 'storage'> {
  readonly where: Text1;
  readonly range: Text2;
  readonly wholeRange: Text2;
  readonly or: (words: readonly string[]) => string;
  readonly notANumber: Text3;
  readonly notAWholeNumber: Text3;
  readonly empty: Text2;
  readonly notAnInteger: Text3;
  readonly outOfRange: Text3;
  readonly unknownValue: Text3;
  readonly unknownKey: Text1;
  readonly wrongType: Text3;
  readonly wrongShape: Text3;
  readonly incompatible: Text3;
  readonly wrongVersion: Text2;
  readonly malformedLink: Text1;
  readonly malformedFile: Text2;
  readonly at: Text1;
  readonly lineAndColumn: Text2;
  readonly noEngine: Text2;
  readonly crashed: Text1;
  readonly engineLost: Text1;
  readonly diverged: Text2;
  readonly unknownFormat: Text2;
  readonly exportFailed: Text1;
  /** What a setting consists of, by the word that the check has for it. */
  readonly kinds: Texts<'Array' | 'Object' | 'boolean'>;
  /** Why the engine is not there, by the word that stands in the problem. */
  readonly reasons: Texts<'network' | 'stopped' | 'worker error' | 'message could not be read'>;
}
