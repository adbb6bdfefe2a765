// SPDX-License-Identifier: MIT
import type { Text1, Text2, Texts } from '../../catalogue/texts';

/** Titles of steps, those of layers with the layer's name. */
type StepTexts = Texts<
  'input' | 'scores' | 'probabilities' | 'output' | 'loss' | 'scoreGradient' | 'featureGradient'
> & {
  readonly [key in
    | 'sums'
    | 'activation'
    | 'parameterGradient'
    | 'inputGradient'
    | 'activationGradient']: Text1;
};

/** What happens in a step, in a sentence. */
type WhyTexts = Texts<
  | 'input'
  | 'standardized'
  | 'sums'
  | 'scores'
  | 'activation'
  | 'maxout'
  | 'prelu'
  | 'softmax'
  | 'logistic'
  | 'tanhOutput'
  | 'logLoss'
  | 'hinge'
  | 'hingeOfMany'
  | 'squared'
  | 'scoreSoftmax'
  | 'scoreLogistic'
  | 'scoreHinge'
  | 'scoreHingeOfMany'
  | 'scoreSquared'
  | 'scoreTanh'
  | 'parameterGradient'
  | 'inputGradient'
  | 'featureGradient'
  | 'activationGradient'
  | 'reluGradient'
  | 'maxoutGradient'
  | 'preluGradient'
>;

/** “Follow one example”. */
export interface FollowTexts
  extends Texts<
    | 'example'
    | 'ownPoint'
    | 'trueClass'
    | 'trueValue'
    | 'earlier'
    | 'later'
    | 'training'
    | 'test'
    | 'pickHint'
    | 'pickHintVectors'
    | 'noExamples'
    | 'steps'
    | 'forward'
    | 'backward'
    | 'previous'
    | 'next'
    | 'play'
    | 'pause'
    | 'asEquation'
    | 'asTable'
    | 'shownAs'
    | 'listing'
    | 'listingNote'
    | 'listingTooLarge'
    | 'noDropout'
    | 'noPenalty'
    | 'waiting'
    | 'row'
    | 'column'
    | 'moreRows'
    | 'moreColumns'
  > {
  readonly of: Text1;
  readonly stepOf: Text2;
  readonly trained: Text1;
  readonly noSuchExample: Text2;
  readonly notANumber: Text2;
  readonly outside: (where: string, value: string, limit: string) => string;
  readonly hidden: Text1;
  readonly outputLayer: string;
  readonly titles: StepTexts;
  readonly why: WhyTexts;
  /** What the drawing of the network shows meanwhile. */
  readonly drawn: Texts<'values' | 'products' | 'slopes' | 'gradients' | 'back'>;
  readonly rowsOf: (first: string, last: string, count: string) => string;
  readonly columnsOf: (first: string, last: string, count: string) => string;
  /** Spoken instead of the drawn equation. */
  readonly equationOf: Text1;
  readonly shape: Text2;
}
