// SPDX-License-Identifier: MIT
import type { TimelineTexts } from '../catalogue/timeline';

export const timeline: TimelineTexts = {
  slider: 'Step of the run',
  continue: 'Continue from here',
  continueHint: 'Train on from this step. What came after it is forgotten.',
  newest: 'Back to the newest',
  newestHint: 'Show the last step that was trained',
  lookingBack: 'Looking back. Training from here forgets the later steps.',
  tooLarge: 'This network is too large for the timeline: its steps would take more than 32 MB.',
  changes: 'Changes on the way',
  points: 'points edited',
  slowMotion: 'Slow motion',
  slowMotionHint: 'Watch one mini-batch flow forward and back through the network',
  leave: 'Any key ends slow motion.',
  listSeparator: ', ',
  place: (step, epoch) => `Step ${step} · epoch ${epoch}`,
  step: (step) => `Step ${step}`,
  recorded: (count, shown) => (count === 1 ? `${shown} step recorded` : `${shown} steps recorded`),
  mark: (step, what) => `Step ${step}: ${what}`,
  change: (setting, value) => `${setting} ${value}`,
  kinds: {
    settings: 'settings changed',
    data: 'data changed',
    weights: 'weights changed by hand',
    lock: 'a parameter locked or freed',
  },
  slow: (phase, leave) => `${phase}. ${leave}`,
  phases: {
    forward: 'Forward: a mini-batch flows in, and each layer computes its activations',
    loss: 'The loss compares the scores with the labels',
    backward: 'Back: the gradient flows from layer to layer',
    update: 'Update: every weight takes a step against its gradient',
  },
};
