// SPDX-License-Identifier: MIT
import type { Text1, Text2, Text3, Texts } from '../../catalogue/texts';

export interface WeightsTexts
  extends Texts<'layer' | 'large' | 'table' | 'probe' | 'tap' | 'bias' | 'slope' | 'scale'> {
  /** Layer, rows, columns. */
  readonly drawing: Text3;
  /** Smallest and largest value. */
  readonly range: Text2;
  readonly slopeOf: Text1;
  /** Name and value of a cell. */
  readonly cell: Text2;
  /** A row of a maxout unit: unit and piece, short. */
  readonly piece: Text2;
}
