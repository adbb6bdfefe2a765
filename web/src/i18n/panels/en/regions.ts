// SPDX-License-Identifier: MIT
import { counted } from '../../en/plurals';
import type { RegionsTexts } from '../catalogue/regions';

export const regions: RegionsTexts = {
  count: 'Regions',
  length: 'Boundary length',
  perClass: 'of each class',
  epoch: 'epoch',
  step: 'Step',
  table: 'Table',
  tableOf: 'Decision regions, as they were seen here',
  close: 'Close',
  probe: 'Point or use arrow keys for values',
  tap: 'Tap for values',
  waiting: 'Counting the regions …',
  hint: 'Connected parts of one class within the drawn square; the boundary in units of x₁ and x₂.',
  regions: (count, shown) => counted(count, shown, 'region'),
  at: (epoch, regions, length) => `Epoch ${epoch}: ${regions}, boundary ${length}`,
  drawing: (regions, length) =>
    `Number of regions and length of their boundary over the epochs. Now ${regions}, boundary ${length}.`,
};
