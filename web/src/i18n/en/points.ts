// SPDX-License-Identifier: MIT
import type { PointsCatalogue } from '../catalogue/points';
import { counted } from './plurals';

export const points: PointsCatalogue = {
  points: {
    drop: 'Drop the file to read points from it',
    own: 'Points of your own',
    edit: 'Edit points',
    import: 'Import data',
    table: 'Table of the points',
    export: 'Export CSV',
    short: { edit: 'Edit', import: 'Import', table: 'Table', export: 'Export' },
    canvas: 'Points, to be edited',
    keys: 'Arrow keys move the cross, with Shift in large steps. Enter uses the tool, Delete removes the nearest point, digits choose the class, Ctrl+Z takes back, Escape ends.',
    toolbar: 'Tools for points',
    tool: 'Tool',
    tools: { add: 'Add', move: 'Move', erase: 'Erase' },
    labelClass: 'Class of new points',
    labelValue: 'Value of new points',
    addClass: 'One class more',
    addClassHint: 'One class more: the network gets another output and starts anew',
    brushCount: 'At once',
    brushScatter: 'Scatter',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear',
    done: 'Done',
    hint: 'Click or draw in the picture, or use arrow keys and Enter',
    lacking: {
      points: 'Place a point; until then training goes on with the points before.',
      classes: 'Place points of two classes; until then training goes on with the points before.',
    },
    willConvert: (count, set, share) =>
      `A change makes the ${count} points of “${set}” your own; ${share} of them train.`,
    count: (count, shown) => counted(count, shown, 'point'),
    nearest: (what, at) => `nearest: ${what} at ${at}`,
    moving: (at) => `Moving a point to ${at}.`,
    full: (most) => `There are ${most} points, which is the most there may be.`,
    close: 'Close',
    addRow: 'Add a row',
    removeRow: (row) => `Remove row ${row}`,
    cell: (column, row) => `${column}, row ${row}`,
    row: 'Row',
    className: 'Class',
    value: 'Value',
    tableHint: 'Enter and arrow keys go from row to row. Changes take effect at once.',
  },
};
