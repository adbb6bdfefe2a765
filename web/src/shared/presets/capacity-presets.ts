// SPDX-License-Identifier: MIT
import { layers, type Preset } from './preset';

const SIZE_POINTS = { kind: 'notes-size', trainShare: 1 } as const;
const REGULARIZATION_POINTS = { kind: 'notes-regularization', trainShare: 1 } as const;
const FULL_BATCH = { optimizer: 'adam', learningRate: 0.01, batchSize: 32 } as const;

/** With it the three nets fail on as many points as those of the figure. */
const FIGURE_SEED = 41;

function units(count: number): Preset {
  return {
    settings: {
      seed: FIGURE_SEED,
      data: SIZE_POINTS,
      network: { layers: layers('tanh', count) },
      training: FULL_BATCH,
    },
    epochs: 4000,
    speed: 300,
  };
}

function lambda(l2: number): Preset {
  return {
    settings: {
      data: REGULARIZATION_POINTS,
      network: { layers: layers('tanh', 20) },
      regularization: { l2 },
      training: FULL_BATCH,
    },
    epochs: 3000,
    speed: 300,
  };
}

/** How large a network and how strong a penalty: the two figures of the notes. */
export const CAPACITY_PRESETS = {
  'units-3': units(3),
  'units-6': units(6),
  'units-20': units(20),
  'lambda-001': lambda(0.001),
  'lambda-01': lambda(0.01),
  'lambda-1': lambda(0.1),
} as const satisfies Record<string, Preset>;
