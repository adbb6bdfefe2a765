// SPDX-License-Identifier: MIT
import type { Counted, Text1, Text3, Texts } from '../../catalogue/texts';

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
    | 'waiting'
    | 'hint'
  > {
  readonly regions: Counted;
  readonly ofClass: Text1;
  /** Epoch, regions, length. */
  readonly at: Text3;
  /** Regions and length, as the drawing's name. */
  readonly drawing: (regions: string, length: string) => string;
}
