// SPDX-License-Identifier: MIT
import { layers, type Preset } from './preset';

const CIRCLE = { kind: 'circle', samples: 500, noise: 0.05, trainShare: 0.5 } as const;
const HOT = { learningRate: 1, batchSize: 10 } as const;
/** Twins share it, so that they start from the same weights. Over ten seeds 10 to 85 % die. */
const SEED = 23;
const HE = { kind: 'he', scale: 1, bias: 0 } as const;

/** What becomes of units with the wrong learning rate or the wrong start. */
export const ACTIVATION_PRESETS = {
  'dying-relu': {
    settings: {
      seed: SEED,
      data: CIRCLE,
      network: { layers: layers('relu', 10, 10), init: HE },
      training: HOT,
    },
    epochs: 20,
  },
  'relu-calm': {
    settings: {
      seed: SEED,
      data: CIRCLE,
      network: { layers: layers('relu', 10, 10), init: HE },
      training: { ...HOT, learningRate: 0.03 },
    },
    epochs: 60,
  },
  'leaky-twin': {
    settings: {
      seed: SEED,
      data: CIRCLE,
      network: { layers: layers('leaky-relu', 10, 10), init: HE },
      training: HOT,
    },
    epochs: 20,
  },
  'saturated-sigmoid': {
    settings: {
      data: CIRCLE,
      network: { layers: layers('sigmoid', 6, 6), init: { kind: 'lecun', scale: 30, bias: 0 } },
      training: { learningRate: 0.03, batchSize: 10 },
    },
    epochs: 100,
  },
  'zig-zag': {
    settings: {
      data: { kind: 'gauss', samples: 400, noise: 0.3, trainShare: 0.5 },
      network: { layers: layers('sigmoid', 8) },
      loss: 'logistic',
      training: { learningRate: 0.1, batchSize: 1 },
    },
    epochs: 4,
    speed: 1,
  },
  'symmetric-zeros': {
    settings: {
      data: CIRCLE,
      network: { layers: layers('tanh', 6), init: { kind: 'zeros', scale: 1, bias: 0.5 } },
      training: { learningRate: 0.1, batchSize: 10 },
    },
    epochs: 100,
  },
  maxout: {
    settings: {
      data: CIRCLE,
      network: { layers: layers('maxout', 3), init: HE, maxoutPieces: 2 },
      training: { optimizer: 'adam', learningRate: 0.03, batchSize: 10 },
    },
    epochs: 100,
  },
} as const satisfies Record<string, Preset>;
