// SPDX-License-Identifier: MIT
import type { Counted, Text1, Text2, Texts } from '../../catalogue/texts';

/** Columns of the table, but for those of the scores. */
export type ExampleColumnName =
  | 'number'
  | 'loss'
  | 'label'
  | 'predicted'
  | 'part'
  | 'score'
  | 'x1'
  | 'x2';

export interface ExamplesTexts
  extends Texts<'table' | 'training' | 'test' | 'wrong' | 'value' | 'output' | 'hint'> {
  readonly columns: Texts<ExampleColumnName>;
  /** The score of a class. */
  readonly scoreOf: Text1;
  /** What pressing the head of a column does. */
  readonly sortBy: Text1;
  readonly count: Counted;
  /** Wrong ones of all. */
  readonly wrongOf: Text2;
}
