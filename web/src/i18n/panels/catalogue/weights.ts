// SPDX-License-Identifier: MIT
import type { Text2, Text3, Texts } from '../../catalogue/texts';

export interface WeightsTexts
  extends Texts<'layer' | 'large' | 'table' | 'probe' | 'tap' | 'scale'> {
  /** Layer, rows, columns. */
  readonly drawing: Text3;
  /** Smallest and largest value. */
  readonly range: Text2;
  /** Name and value of a cell. */
  readonly cell: Text2;
}
