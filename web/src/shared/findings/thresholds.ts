// SPDX-License-Identifier: MIT

/**
 * When the line under the network says what: every number that a rule compares with. Shares are
 * 0 … 1, losses are of the training set unless it says so, and records are points of the curves.
 */
export const THRESHOLDS = {
  /** Too little has happened before that to say anything. */
  fewest: { records: 8 },
  divergenceNear: {
    /** The loss is this many times the lowest so far, … */
    aboveLowest: 2,
    /** … and higher than it was this many records ago, and than at the start. */
    records: 4,
  },
  deadLayer: { share: 0.4 },
  /** … while more than this share of the examples is classified wrong. */
  saturatedLayer: { share: 0.5, errors: 0.05 },
  chance: {
    /** Distance from the loss of guessing, relative to it, … */
    within: 0.01,
    /** … in this many of the last records. */
    records: 20,
  },
  gap: {
    /** The test loss is this many times the training loss, … */
    times: 1.5,
    /** … higher by at least this much, … */
    difference: 0.05,
    /** … and this much less of the test set is classified correctly, where there are classes. */
    accuracy: 0.03,
  },
  testFlat: {
    /** The test loss was lowest at least this many records ago, and this part of the run, … */
    records: 20,
    ofRun: 0.25,
    /** … while the training loss has fallen by this share since. */
    fall: 0.1,
  },
  oscillation: {
    records: 20,
    /** Share of the changes that go the other way than the one before, … */
    turns: 0.6,
    /** … and the mean change, relative to the mean loss. */
    swing: 0.1,
  },
  plateau: {
    /** Part of the run, and least number of records, … */
    ofRun: 0.3,
    records: 30,
    /** … in which the loss stayed within this share of itself, … */
    within: 0.02,
    /** … while more than this share is classified wrong. */
    errors: 0.05,
  },
} as const;
