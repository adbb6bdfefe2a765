// SPDX-License-Identifier: MIT

import { counted } from '../en/plurals';
import type { ImportingTexts } from './catalogue';

export const importingEn: ImportingTexts = {
  heading: 'Import data',
  close: 'Close',
  file: 'Choose a file…',
  hint: 'CSV or TSV: a row for each point, with two numbers and its class or value; or settings as JSON. Files may also be dropped on the page, and copied cells pasted into it.',
  paste: 'Cells as text',
  delimiter: 'Between columns',
  delimiters: ['comma', 'semicolon', 'tab'],
  header: 'The first row has the names of the columns',
  task: 'Labels are for',
  x1: 'x₁ from',
  x2: 'x₂ from',
  label: 'Label from',
  none: 'none: over x₁ alone',
  column: (number) => `Column ${number}`,
  found: (count, shown) => `${counted(count, shown, 'row')}.`,
  preview: 'The first rows',
  scale: 'Scale x₁ and x₂ to −5 … 5: some lie beyond the usual −6 … 6',
  take: (count, shown) => `Import ${counted(count, shown, 'point')}`,
  takeRest: (count, shown) => `Import the ${counted(count, shown, 'good row')}`,
  taken: (count, shown) => `${counted(count, shown, 'point')} imported.`,
  at: (line, column, name) => `Line ${line}, column ${column} (${name}): `,
  faults: {
    missing: (_, range) =>
      range === '' ? 'the cell is empty.' : `the cell is empty; allowed: ${range}.`,
    notANumber: (value, range) => `“${value}” is no number; allowed: ${range}.`,
    notFinite: (value, range) => `“${value}” is no finite number; allowed: ${range}.`,
    outOfRange: (value, range) => `${value} is out of range; allowed: ${range}.`,
    tooManyClasses: (value, range) =>
      `“${value}” is one class too many; allowed: ${range} classes.`,
    oneClass: (value, range) => `All rows are of one class, “${value}”; allowed: ${range} classes.`,
    oneColumn: () =>
      'There is one column only; a row needs a number and a class or value, with commas, semicolons or tabs between them.',
    noRows: (_, range) => `There are no rows of data; allowed: ${range} rows.`,
    tooManyRows: (value, range) => `There are ${value} rows; allowed: ${range} rows.`,
  },
  moreFaults: (count, shown) => `And ${counted(count, shown, 'mistake')} more.`,
  files: {
    empty: 'The file is empty. It should have a row for each point, 1 to 100,000 of them.',
    binary: 'This is no text. Save the table as CSV or TSV, in UTF-8 or UTF-16.',
    tooLarge: 'The file is larger than 50 MB. It may have up to 100,000 rows.',
  },
  settings: (data, shape) => `These are settings: “${data}”, a network of ${shape} units.`,
  withWeights: 'The weights beside them come along: the run begins from them.',
  noWeights: 'The weights beside them do not fit this network and are left out.',
  weightsOf: (layer, place) => `Weights of layer ${layer}: ${place}`,
  weightLayers: 'Layers of weights',
  takeSettings: 'Use these settings',
  takeWeights: 'Use these settings and weights',
  settingsTaken: 'The settings were taken.',
  weightsTaken: 'The settings and weights were taken.',
};
