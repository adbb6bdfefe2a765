// SPDX-License-Identifier: MIT
import type { RunningCatalogue } from '../catalogue/running';

export const running: RunningCatalogue = {
  transport: {
    label: 'Training',
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
    reset: 'Reset',
    playHint: 'Train until paused (Space)',
    pauseHint: 'Pause the training (Space)',
    stepHint: 'Train one mini-batch (→)',
    epochHint: 'Train to the end of the epoch (⇧ →)',
    resetHint: 'Back to the start weights (R)',
  },
  readouts: {
    label: 'Progress',
    epoch: 'Epoch',
    testAccuracy: 'Test accuracy',
    trainAccuracy: 'Train accuracy',
    trainLoss: 'Train loss',
    testLoss: 'Test loss',
    none: '–',
    infinite: '∞',
  },
  status: {
    startFromLink: (network) =>
      `Press Play: the ${network} goes on learning from the weights that came with it.`,
    start: (network, train) => `Press Play: the ${network} learns from ${train} training points.`,
    progress: (epoch, train, test) =>
      test === null
        ? ['After ', epoch, ' epochs ', train, ' of the training points are classified right.']
        : [
            'After ',
            epoch,
            ' epochs ',
            train,
            ' of the training points and ',
            test,
            ' of the test points are classified right.',
          ],
    progressLoss: (epoch, train, test) =>
      test === null
        ? ['After ', epoch, ' epochs the loss is ', train, ' on the training points.']
        : [
            'After ',
            epoch,
            ' epochs the loss is ',
            train,
            ' on the training points and ',
            test,
            ' on the test points.',
          ],
    playing: 'Training.',
    paused: (summary) => `Paused. ${summary}`,
    reset: 'Back at the start weights.',
    stepped: (step) => `Mini-batch ${step} trained.`,
  },
};
