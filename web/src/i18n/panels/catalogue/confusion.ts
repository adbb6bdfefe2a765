// SPDX-License-Identifier: MIT
import type { Text1, Text3, Texts } from '../../catalogue/texts';

export interface ConfusionTexts extends Texts<'training' | 'test' | 'corner' | 'right' | 'noTest'> {
  /** Share of all that is right. */
  readonly rightOf: Text1;
  /** Count, true class, class said: what a cell tells to people who listen. */
  readonly cell: Text3;
}
