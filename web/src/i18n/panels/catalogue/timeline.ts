// SPDX-License-Identifier: MIT

import type { MarkKind } from '../../../shared/timeline';
import type { Counted, Text1, Text2, Texts } from '../../catalogue/texts';

export interface TimelineTexts
  extends Texts<
    | 'slider'
    | 'continue'
    | 'continueHint'
    | 'newest'
    | 'newestHint'
    | 'lookingBack'
    | 'tooLarge'
    | 'changes'
    | 'points'
    | 'slowMotion'
    | 'slowMotionHint'
    | 'leave'
    | 'listSeparator'
  > {
  /** Where the picture is: step and epoch. */
  readonly place: Text2;
  /** The same while the epoch is not known yet. */
  readonly step: Text1;
  readonly recorded: Counted;
  /** A mark: the step, and what changed there. */
  readonly mark: Text2;
  /** One setting and its new value. */
  readonly change: Text2;
  readonly kinds: Texts<MarkKind>;
  /** What slow motion shows now, and how to leave it. */
  readonly slow: Text2;
  /** What it shows. */
  readonly phases: Texts<'forward' | 'loss' | 'backward' | 'update'>;
}
