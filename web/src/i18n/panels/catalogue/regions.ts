// SPDX-License-Identifier: MIT
import type { Counted, Text3, Texts } from '../../catalogue/texts';

export interface RegionsTexts
  extends Texts<
    | 'count'
    | 'length'
    | 'perClass'
    | 'epoch'
    | 'step'
    | 'table'
    | 'tableOf'
    | 'close'
    | 'probe'
    | 'tap'
    | 'waiting'
    | 'hint'
  > {
  readonly regions: Counted;
  /** Epoch, regions, length. */
  readonly at: Text3;
  /** Regions and length, as the drawing's name. */
  readonly drawing: (regions: string, length: string) => string;
}
