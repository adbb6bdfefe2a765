// SPDX-License-Identifier: MIT
import type { Text1, Text2, Texts } from './texts';

/** How a run is steered, what it did by itself, and the keys for all that. */
export interface GuidanceCatalogue {
  readonly run: Texts<
    | 'options'
    | 'close'
    | 'stepBy'
    | 'batch'
    | 'epoch'
    | 'until'
    | 'untilHint'
    | 'epochs'
    | 'trainLoss'
    | 'accuracy'
    | 'never'
    | 'clear'
    | 'arithmetic'
    | 'exact'
    | 'exactHint'
    | 'turbo'
    | 'turboHint'
    | 'restarts'
    | 'needsRelaxed'
  > & {
    /** The marks of a goal in one phrase. */
    readonly goal: (marks: readonly string[]) => string;
    /** Which arithmetic is in use. */
    readonly arithmeticIs: Text1;
    readonly untilEpochs: Text1;
    readonly untilLoss: Text1;
    readonly untilAccuracy: Text1;
  };
  readonly reached: {
    readonly epochs: Text1;
    /** The figure that was reached, and the epoch. */
    readonly trainLoss: Text2;
    readonly testAccuracy: Text2;
    readonly trainAccuracy: Text2;
  };
  readonly remarks: Texts<
    'continued' | 'continuedRun' | 'continuedWeights' | 'linkOpened' | 'askFresh' | 'noTurbo'
  >;
  readonly remarkActions: Texts<'fresh' | 'discard' | 'keep' | 'mine' | 'before'>;
  readonly keys: Texts<
    | 'action'
    | 'heading'
    | 'intro'
    | 'key'
    | 'effect'
    | 'space'
    | 'playPause'
    | 'step'
    | 'epoch'
    | 'reset'
    | 'seed'
    | 'slower'
    | 'faster'
    | 'share'
    | 'help'
    | 'escape'
    | 'closing'
    | 'tab'
    | 'walking'
    | 'arrows'
    | 'visiting'
    | 'probing'
  >;
}
