// SPDX-License-Identifier: MIT
import type { ConfusionTexts } from '../catalogue/confusion';

export const confusion: ConfusionTexts = {
  training: 'Training examples',
  test: 'Test examples',
  trueClass: 'True class',
  said: 'Predicted',
  right: 'Right',
  all: 'All',
  noTest: 'All examples are used for training; there are none to test with.',
  className: (index) => `class ${index}`,
  cell: (count, label, said) => `${count} of class ${label} predicted as class ${said}`,
};
