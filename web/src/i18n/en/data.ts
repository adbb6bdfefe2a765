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
      moons: { short: 'Moons', long: 'Moons: two half circles' },
      rings: { short: 'Rings', long: 'Rings: three rings in turn' },
      blobs: { short: 'Blobs', long: 'Blobs: up to ten clouds around a circle' },
      checkerboard: { short: 'Board', long: 'Board: four by four squares' },
      'convnet-simple': { short: 'Simple', long: 'Simple: 13 points of ConvNetJS' },
      'convnet-circle': { short: 'Ring', long: 'Ring: the circle of ConvNetJS' },
      'convnet-spiral': { short: 'Coil', long: 'Coil: the spiral of ConvNetJS' },
      'convnet-random': { short: 'Random', long: 'Random: labels by the toss of a coin' },
      sine: { short: 'Sine', long: 'Sine: sin x' },
      step: { short: 'Step', long: 'Step: 0, then 1' },
      'x-sin-x': { short: 'x·sin x', long: 'x·sin x: 20 points of ConvNetJS' },
      nielsen: { short: 'Nielsen', long: 'Nielsen: the function of Nielsen’s bump game' },
      plane: { short: 'Plane', long: 'Plane: values on a slope' },
      bumps: { short: 'Bumps', long: 'Bumps: six hills and hollows' },
      custom: { short: 'My points', long: 'My points: drawn, imported or given' },
      vectors: { short: 'Vectors', long: 'Vectors: inputs of any length' },
    },
    classification: 'Classification',
    regression: 'Regression',
    given: 'Your own',
    givenFixed: (count) => `The ${count} given points are taken as they are.`,
    countFixed: (count) => `This set always has ${count} points.`,
    lossNow: (loss) => `The loss is now ${loss}, which suits this set.`,
    lossHint: (classes) =>
      `This set has ${NUMBER_NAMES[classes] ?? classes} classes: softmax or hinge loss.`,
    valuesHint: 'This set has values instead of classes: squared loss.',
    fixed: (count) =>
      `The ${count} points of this set are fixed: it takes no noise and no other number.`,
    newSeed: 'New seed',
    newSeedHint: 'New data and new start weights',
    split: (train, test) => `${train} for training, ${test} for testing`,
  },
};
