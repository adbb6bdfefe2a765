// SPDX-License-Identifier: MIT
import { counted } from '../../en/plurals';
import type { ExamplesTexts } from '../catalogue/examples';

export const examples: ExamplesTexts = {
  table: 'Examples',
  training: 'train',
  test: 'test',
  wrong: 'wrong',
  value: 'Value',
  output: 'Output',
  hint: 'A row marks its point in the output, a point its row.',
  columns: {
    number: 'No.',
    loss: 'Loss',
    label: 'True',
    predicted: 'Predicted',
    part: 'Set',
    score: 'Score',
    x1: 'x₁',
    x2: 'x₂',
  },
  scoreOf: (index) => `Score ${index}`,
  sortBy: (column) => `Sort by ${column}`,
  count: (count, shown) => counted(count, shown, 'example'),
  wrongOf: (wrong, all) => `${wrong} of ${all} wrong`,
};
