// SPDX-License-Identifier: MIT
import { countedAs } from '../../en/plurals';
import type { PathsTexts } from '../catalogue/paths';

export const paths: PathsTexts = {
  first: 'Across',
  second: 'Upwards',
  layer: 'Layer',
  unit: 'Unit',
  from: 'Weight from',
  length: 'Path length',
  distance: 'Net distance',
  detour: 'Length / distance',
  sameSign: 'Same sign',
  step: 'Step',
  table: 'Table',
  tableOf: 'Path of the two weights',
  close: 'Close',
  probe: 'Point or use arrow keys for values',
  still: 'The path begins here. Train to see it grow.',
  before: 'The path begins at a later step than the one shown.',
  hint: 'Solid: both weights moved the same way, dashed: not. A unit whose inputs are all positive moves its weights the same way at every single example, and zig-zags.',
  choice: (which, part) => `${which}: ${part}`,
  at: (step, first, second) => `Step ${step}: ${first}, ${second}`,
  updates: (count) => countedAs(count, 'update'),
  drawing: (first, second, updates) =>
    `Path of two weights in their plane over ${updates}. Across: ${first}. Upwards: ${second}.`,
};
