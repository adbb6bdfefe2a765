// SPDX-License-Identifier: MIT
import { layers, type Preset } from './preset';

const CS231N = { kind: 'cs231n-spiral', samples: 300, trainShare: 1 } as const;
const SMALL_START = { kind: 'normal', scale: 1, bias: 0 } as const;
const CS231N_STEP = { learningRate: 1, batchSize: 300, shuffle: false } as const;

/** The demonstrations that many know, in their own settings. */
export const CLASSIC_PRESETS = {
  'cs231n-linear': {
    settings: {
      data: CS231N,
      network: { layers: [], init: SMALL_START },
      regularization: { l2: 0.001 },
      training: CS231N_STEP,
    },
    epochs: 200,
  },
  'cs231n-hidden': {
    settings: {
      data: CS231N,
      network: { layers: layers('relu', 100), init: SMALL_START },
      regularization: { l2: 0.001 },
      training: CS231N_STEP,
    },
    epochs: 2000,
    speed: 300,
  },
  'convnetjs-classify': {
    settings: {
      data: { kind: 'convnet-circle', trainShare: 1 },
      network: { layers: layers('tanh', 6, 2), init: { kind: 'lecun', scale: 1, bias: 0 } },
      // ConvNetJS divides its decay, 0.001, by the batch size.
      regularization: { l2: 0.0001 },
      training: { optimizer: 'momentum', momentum: 0.1, learningRate: 0.01, batchSize: 10 },
    },
    epochs: 1000,
  },
  'x-sin-x': {
    settings: {
      task: 'regression',
      data: { kind: 'x-sin-x', trainShare: 1 },
      features: ['x1'],
      network: {
        layers: [
          { units: 20, activation: 'relu', dropout: 0 },
          { units: 20, activation: 'sigmoid', dropout: 0 },
        ],
        init: { kind: 'lecun', scale: 1, bias: 0 },
      },
      loss: 'squared',
      regularization: { l2: 0.001 },
      training: { learningRate: 0.01, batchSize: 1 },
    },
    epochs: 2000,
  },
  'tf-playground': {
    settings: {
      data: { kind: 'circle', samples: 500, noise: 0, trainShare: 0.5 },
      network: { layers: layers('tanh', 4, 2), init: { kind: 'uniform', scale: 1, bias: 0.1 } },
      loss: 'squared',
      training: { learningRate: 0.03, batchSize: 10 },
    },
    epochs: 100,
  },
} as const satisfies Record<string, Preset>;
