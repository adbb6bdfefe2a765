// SPDX-License-Identifier: MIT
import type { Text1, Text2, Text3, Texts } from './texts';

export interface ProblemsCatalogue {
  readonly problems: ProblemTexts;
}

/** Sentences for what can be wrong; `allowed` is a range or a list of words, made by the texts above it. */
interface ProblemTexts
  extends Texts<
    'wholeConfig' | 'keep' | 'noSimd' | 'removed' | 'cancelled' | 'storage' | 'notRecorded'
  > {
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
  /** @param value how many there are, `allowed` how many there may be */
  readonly linkTooLong: Text2;
  /** Their number. */
  readonly storageOfPoints: Text1;
  readonly malformedFile: Text2;
  readonly at: Text1;
  readonly lineAndColumn: Text2;
  readonly noEngine: Text2;
  readonly crashed: Text1;
  readonly engineLost: Text1;
  readonly notFetched: string;
  readonly noEqual: Text1;
  /** A name of a class, and how many characters it may have. */
  readonly badName: Text2;
  /** How many names there are, and for how many classes. */
  readonly tooManyNames: Text2;
  readonly namesOfOthers: Text1;
  readonly diverged: Text2;
  readonly divergedByHand: string;
  readonly mended: Text1;
  readonly unknownFormat: Text2;
  readonly exportFailed: Text1;
  /** What a setting consists of, by the word that the check has for it. */
  readonly kinds: Texts<'Array' | 'Object' | 'boolean'>;
  /** Why the engine is not there, by the word that stands in the problem. */
  readonly reasons: Texts<'network' | 'stopped' | 'worker error' | 'message could not be read'>;
}
