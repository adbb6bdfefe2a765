// SPDX-License-Identifier: MIT
import type { Activation, Config } from './config';
import { networkShape } from './network-shape';

/** One part of the parameters that is checked by itself, in layout order. */
export interface ParameterBlock {
  /** From 1, as in W1. */
  readonly layer: number;
  readonly kind: 'weights' | 'biases' | 'slopes';
  readonly count: number;
}

/** The blocks of a net, as the engine's parameter layout has them. */
export function parameterBlocks(config: Config): ParameterBlock[] {
  return networkShape(config).layerShapes.flatMap(({ inputs, units, pieces, slopes }, index) => {
    const layer = index + 1;
    const rows = units * pieces;
    const blocks: ParameterBlock[] = [
      { layer, kind: 'weights', count: inputs * rows },
      { layer, kind: 'biases', count: rows },
    ];
    if (slopes > 0) blocks.push({ layer, kind: 'slopes', count: slopes });
    return blocks;
  });
}

/** What a relative error says: both agree, or what may explain that they do not. */
export type GradientVerdict = 'right' | 'kink' | 'small' | 'doubtful' | 'wrong' | 'lost';

/** Relative error up to which two derivatives are the same. */
export const RIGHT_ERROR = 1e-7;
/** Kinks between the two places that are measured, or rounding, explain as much. */
const EXPLAINED_ERROR = 1e-4;
const WRONG_ERROR = 1e-2;

const KINKED: readonly Activation[] = ['relu', 'leaky-relu', 'prelu', 'maxout'];

/** Whether the loss of a net has kinks, where it has two derivatives or more. */
export function hasKinks({ network, loss, regularization }: Config): boolean {
  return (
    loss === 'hinge' ||
    regularization.l1 > 0 ||
    network.layers.some(({ activation }) => KINKED.includes(activation))
  );
}

/** Bounds as in CS231n's notes on gradient checks. */
export function verdictOf(error: number, kinks: boolean): GradientVerdict {
  if (!Number.isFinite(error)) return 'lost';
  if (error <= RIGHT_ERROR) return 'right';
  if (error <= EXPLAINED_ERROR) return kinks ? 'kink' : 'small';
  return error <= WRONG_ERROR ? 'doubtful' : 'wrong';
}

/** `block,parameters,relative_error` line by line; blocks are named as W1, b1, a1. */
export function gradientsAsCsv(blocks: readonly ParameterBlock[], errors: Float32Array): string {
  const letter = { weights: 'W', biases: 'b', slopes: 'a' } as const;
  const rows = blocks.map(
    ({ layer, kind, count }, index) => `${letter[kind]}${layer},${count},${errors[index]}`,
  );
  return `block,parameters,relative_error\n${rows.join('\n')}\n`;
}
