// SPDX-License-Identifier: MIT
import type { Text1, Text2, Text3, Texts } from '../../catalogue/texts';

export interface PathsTexts
  extends Texts<
    | 'first'
    | 'second'
    | 'layer'
    | 'unit'
    | 'from'
    | 'length'
    | 'distance'
    | 'detour'
    | 'sameSign'
    | 'step'
    | 'table'
    | 'tableOf'
    | 'close'
    | 'probe'
    | 'still'
    | 'before'
    | 'hint'
  > {
  /** A select of one of the two weights: which weight, which part of its name. */
  readonly choice: Text2;
  /** Step, first, second. */
  readonly at: Text3;
  readonly updates: Text1;
  /** Names of both, number of updates. */
  readonly drawing: Text3;
}
