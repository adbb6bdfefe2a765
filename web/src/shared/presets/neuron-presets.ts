// SPDX-License-Identifier: MIT
import { layers, type Preset } from './preset';

const XOR = { kind: 'xor', samples: 500, noise: 0, trainShare: 0.5 } as const;
const ADAM = { optimizer: 'adam', learningRate: 0.03, batchSize: 10 } as const;

/** One neuron, what it can do, and what takes more. */
export const NEURON_PRESETS = {
  'neuron-softmax': {
    settings: {
      data: { kind: 'gauss', samples: 200, noise: 0.1, trainShare: 1 },
      network: { layers: [] },
      loss: 'logistic',
      training: { learningRate: 0.1, batchSize: 10 },
    },
    epochs: 100,
  },
  'neuron-svm': {
    settings: {
      data: { kind: 'gauss', samples: 200, noise: 0.1, trainShare: 1 },
      network: { layers: [] },
      loss: 'hinge',
      training: { learningRate: 0.1, batchSize: 10 },
    },
    epochs: 100,
  },
  'svm-margin': {
    settings: {
      data: { kind: 'gauss', samples: 200, noise: 0.05, trainShare: 1 },
      network: { layers: [] },
      loss: 'hinge',
      regularization: { l2: 0.1 },
      training: { learningRate: 0.03, batchSize: 20 },
    },
    epochs: 200,
  },
  'xor-linear': {
    settings: { data: XOR, network: { layers: [] }, training: ADAM },
    epochs: 100,
  },
  'xor-hidden': {
    settings: { data: XOR, network: { layers: layers('tanh', 4) }, training: ADAM },
    epochs: 100,
  },
  'deep-linear': {
    settings: {
      data: { kind: 'circle', samples: 500, noise: 0, trainShare: 0.5 },
      network: { layers: layers('linear', 6, 6, 6) },
      training: { optimizer: 'adam', learningRate: 0.01, batchSize: 10 },
    },
    epochs: 100,
  },
  'net-26': {
    settings: {
      data: { kind: 'circle', samples: 500, noise: 0.1, trainShare: 0.5 },
      features: ['x1', 'x2', 'x1^2'],
      network: { layers: layers('tanh', 4) },
      training: ADAM,
    },
    epochs: 100,
  },
  'net-41': {
    settings: {
      data: { kind: 'circle', samples: 500, noise: 0.1, trainShare: 0.5 },
      features: ['x1', 'x2', 'x1^2'],
      network: { layers: layers('tanh', 4, 4) },
      loss: 'logistic',
      training: ADAM,
    },
    epochs: 100,
  },
} as const satisfies Record<string, Preset>;
