// SPDX-License-Identifier: MIT
import type { GuidanceCatalogue } from '../catalogue/guidance';

export const guidance: GuidanceCatalogue = {
  run: {
    options: 'Run options',
    close: 'Close',
    stepBy: 'Step trains',
    batch: 'one mini-batch',
    epoch: 'one epoch',
    until: 'Play stops at the first of these',
    untilHint: 'Accuracy is that of the test points where there are some. Empty means never.',
    epochs: 'Epochs',
    trainLoss: 'Train loss, at most',
    accuracy: 'Accuracy in %, at least',
    never: 'never',
    clear: 'Stop at none',
    arithmetic: 'Arithmetic',
    exact: 'exact',
    exactHint: 'The same result everywhere, to the last digit.',
    turbo: 'turbo',
    turboHint:
      'Faster where the processor multiplies and adds in one go. The last digits may differ between machines, so a link carries the weights instead of the steps.',
    restarts: 'A change resets the run.',
    needsRelaxed: 'Not in this browser: it lacks WebAssembly relaxed SIMD.',
    arithmeticIs: (name) => `Arithmetic: ${name}`,
    goal: (marks) => `Stops at ${new Intl.ListFormat('en', { type: 'disjunction' }).format(marks)}`,
    untilEpochs: (epochs) => `epoch ${epochs}`,
    untilLoss: (loss) => `train loss ${loss}`,
    untilAccuracy: (accuracy) => `accuracy ${accuracy}`,
  },
  reached: {
    epochs: (epoch) => `Stopped at epoch ${epoch}, as set in the run options. Play goes on.`,
    trainLoss: (loss, epoch) =>
      `Goal reached: the train loss fell to ${loss} at epoch ${epoch}. Play goes on.`,
    testAccuracy: (accuracy, epoch) =>
      `Goal reached: the test accuracy rose to ${accuracy} at epoch ${epoch}. Play goes on.`,
    trainAccuracy: (accuracy, epoch) =>
      `Goal reached: the train accuracy rose to ${accuracy} at epoch ${epoch}. Play goes on.`,
  },
  remarks: {
    continued: 'Continued with your settings from last time.',
    continuedRun: 'Continued where you were last time. Reset leads back to the start.',
    continuedWeights:
      'Continued with your weights from last time; epochs count from 0 again. Reset leads back to the start.',
    linkOpened: 'This is the network of the link. Your settings from last time are kept.',
    noTurbo:
      'This browser lacks WebAssembly relaxed SIMD, which turbo arithmetic needs. The network trains with exact arithmetic.',
    askFresh: 'Discard your settings from last time and start with the usual ones?',
  },
  remarkActions: {
    before: 'The ones before that',
    fresh: 'Start fresh',
    discard: 'Discard',
    keep: 'Keep them',
    mine: 'Go to mine',
  },
  keys: {
    action: 'Keyboard help',
    heading: 'Keys',
    intro: 'They work wherever the focus is not in a field that takes the key itself.',
    key: 'Key',
    effect: 'Effect',
    space: 'Space',
    playPause: 'Play or pause',
    step: 'Train one mini-batch',
    epoch: 'Train to the end of the epoch',
    reset: 'Reset: back to the same start',
    seed: 'New seed: other data, other start weights',
    slower: 'Slower',
    faster: 'Faster',
    share: 'Share',
    help: 'This list',
    escape: 'Esc',
    closing: 'Close a dialog or list',
    tab: 'Tab',
    walking: 'Go to the next control',
    arrows: 'Arrows',
    visiting: 'In the network: go from unit to unit; Enter opens its card',
    probing: 'In the output: read values point by point; with Shift in finer steps',
  },
};
