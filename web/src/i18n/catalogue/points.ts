// SPDX-License-Identifier: MIT
import type { Counted, Text1, Text2, Text3, Texts } from './texts';

export interface PointsCatalogue {
  /** Points of a person's own: drawn, read, written. */
  readonly points: {
    /** While a file is over the page. */
    readonly drop: string;
    readonly own: string;
    readonly edit: string;
    readonly import: string;
    readonly table: string;
    readonly export: string;
    /** What the buttons show; contained in their names. */
    readonly short: Texts<'edit' | 'import' | 'table' | 'export'>;
    /** Name of the picture while it is edited, and which keys do what. */
    readonly canvas: string;
    readonly keys: string;
    readonly toolbar: string;
    readonly tool: string;
    readonly tools: Texts<'add' | 'move' | 'erase'>;
    readonly labelClass: string;
    readonly labelValue: string;
    readonly addClass: string;
    readonly addClassHint: string;
    readonly brushCount: string;
    readonly brushScatter: string;
    readonly undo: string;
    readonly redo: string;
    readonly clear: string;
    readonly done: string;
    readonly hint: string;
    readonly lacking: Texts<'points' | 'classes'>;
    /** Number of points, name of the set, share for training. */
    readonly willConvert: Text3;
    readonly count: Counted;
    /** Class or value of a point, and where it is. */
    readonly nearest: Text2;
    readonly moving: Text1;
    readonly full: Text1;
    readonly close: string;
    readonly addRow: string;
    /** The number of the row. */
    readonly removeRow: Text1;
    /** Name of a cell: column and row. */
    readonly cell: Text2;
    readonly row: string;
    readonly className: string;
    readonly value: string;
    readonly tableHint: string;
  };
}
