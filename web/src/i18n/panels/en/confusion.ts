// SPDX-License-Identifier: MIT
import type { ConfusionTexts } from '../catalogue/confusion';

export const confusion: ConfusionTexts = {
  training: 'Training examples',
  test: 'Test examples',
  corner: 'true ↓ predicted →',
  right: 'right',
  noTest: 'All examples are used for training; there are none to test with.',
  className: (index) => `class ${index}`,
  rightOf: (share) => `${share} right`,
  cell: (count, label, said) => `${count} of class ${label} predicted as class ${said}`,
};
