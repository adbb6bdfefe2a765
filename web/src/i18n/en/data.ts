// SPDX-License-Identifier: MIT
import type { DataCatalogue } from '../catalogue/data';
import { NUMBER_NAMES } from './plurals';

export const data: DataCatalogue = {
  data: {
    heading: 'Data',
    sets: {
      circle: { short: 'Circle', long: 'Circle: one class around the other' },
      xor: { short: 'XOR', long: 'XOR: opposite quadrants belong together' },
      gauss: { short: 'Gauss', long: 'Gauss: two clouds of points' },
      spiral: { short: 'Spiral', long: 'Spiral: two arms' },
      'cs231n-spiral': { short: '3 arms', long: '3 arms: the three-class spiral of CS231n' },
      'notes-size': { short: 'Fig. A', long: 'Fig. A: points of the notes’ figure on layer size' },
      'notes-regularization': {
        short: 'Fig. B',
        long: 'Fig. B: points of the notes’ figure on regularization',
      },
    },
    fixed: (count) =>
      `The ${count} points of this set are fixed: it takes no noise and no other number.`,
    newSeed: 'New seed',
    newSeedHint: 'New data and new start weights',
    softmaxNow: (classes) =>
      `Loss is now softmax: this set has ${NUMBER_NAMES[classes] ?? classes} classes.`,
    softmaxOnly: (classes) =>
      `This set has ${NUMBER_NAMES[classes] ?? classes} classes, so the loss is softmax.`,
    split: (train, test) => `${train} for training, ${test} for testing`,
  },
};
