// SPDX-License-Identifier: MIT
import type { OutputCatalogue } from '../catalogue/output';

export const output: OutputCatalogue = {
  output: {
    heading: 'Output',
    showTest: 'Test points',
    hardEdges: 'Hard edges',
    legend: 'Classes',
    filled: 'filled: training, hollow: test',
    filledOnly: 'all used for training',
    probe: 'Value at a point',
    probeHint: 'Point or use arrow keys for values',
    probeTap: 'Tap for values',
    probeAt: (x, y) => `at (${x}, ${y})`,
    probability: (index, value) => `P(class ${index}) ${value}`,
    drawing: (classes, train, test) =>
      `Decision regions of ${classes} classes with ${train} training and ${test} test points.`,
    drawingAccuracy: (train) => `${train} of the training points lie in the region of their class.`,
  },
  loss: {
    heading: 'Loss',
    train: 'train',
    test: 'test',
    epoch: 'epoch',
    axis: 'loss',
    empty: 'Loss chart, no training yet.',
    drawing: (epoch, train, test) =>
      `Loss chart up to epoch ${epoch}: training ${train}${test === null ? '' : `, test ${test}`}.`,
  },
};
