// SPDX-License-Identifier: MIT
import type { TableFault } from '../../shared/table/read-points';
import type { FileFault } from '../../shared/table/table-text';
import type { Counted, Text1, Text2, Text3, Texts } from '../catalogue/texts';

/** Texts of the import of points and settings. They come with its dialog, not with the page. */
export interface ImportingTexts {
  readonly heading: string;
  readonly close: string;
  readonly file: string;
  readonly hint: string;
  readonly paste: string;
  readonly delimiter: string;
  /** Comma, semicolon, tab. */
  readonly delimiters: readonly string[];
  readonly header: string;
  readonly task: string;
  readonly x1: string;
  readonly x2: string;
  readonly label: string;
  readonly none: string;
  readonly column: Text1;
  readonly found: Counted;
  readonly preview: string;
  readonly scale: string;
  readonly take: Counted;
  readonly takeRest: Counted;
  readonly taken: Counted;
  /** Before what is wrong: line, number and name of the column. */
  readonly at: Text3;
  /** What is wrong with a cell or table: its value, and the allowed range. */
  readonly faults: { readonly [code in TableFault]: Text2 };
  readonly moreFaults: Counted;
  readonly files: Texts<FileFault>;
  /** Settings instead of a table: the data set, and the units of all layers. */
  readonly settings: Text2;
  /** They come with weights, which fit or do not. */
  readonly withWeights: string;
  readonly noWeights: string;
  /** What is wrong there: a layer, counted from 1, and the place in it as the file has it. */
  readonly weightsOf: Text2;
  readonly weightLayers: string;
  readonly takeSettings: string;
  readonly takeWeights: string;
  readonly settingsTaken: string;
  readonly weightsTaken: string;
}
