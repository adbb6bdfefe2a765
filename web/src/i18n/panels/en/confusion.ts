// SPDX-License-Identifier: MIT
import type { ConfusionTexts } from '../catalogue/confusion';

export const confusion: ConfusionTexts = {
  training: 'Training examples',
  test: 'Test examples',
  corner: 'true ↓ predicted →',
  right: 'right',
  noTest: 'All examples are used for training; there are none to test with.',
  rightOf: (share) => `${share} right`,
  cell: (count, label, said) => `${count} of ${label} predicted as ${said}`,
};
