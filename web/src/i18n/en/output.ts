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
    score: (index, value) => `score of class ${index} ${value}`,
    value: (value) => `output ${value}`,
    probeAtX: (x) => `at x₁ = ${x}`,
    drawingValues: (train, test) =>
      `Output of the network over the plane, with ${train} training and ${test} test points.`,
    drawingCurve: (train, test) =>
      `Output of the network as a curve over x₁, with ${train} training and ${test} test points.`,
    scale: 'Values by colour',
    valueAxis: 'y',
    curveLegend: 'line: output, dots: data',
    noPicture: (count) => `${count} inputs: no picture`,
    noPictureFigures: (name, value) => `${name}: ${value}`,
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
