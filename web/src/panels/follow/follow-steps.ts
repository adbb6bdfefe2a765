// SPDX-License-Identifier: MIT
import type { Config } from '../../shared/config';

/** What one step computes. */
export type StepKind =
  /** The example as it enters the first layer. */
  | 'input'
  /** z = W·h + b; in the output layer these are the scores. */
  | 'affine'
  /** h = f(z) */
  | 'activation'
  /** What the loss makes of the scores: softmax, σ or tanh. */
  | 'squash'
  | 'loss'
  /** ∂L/∂s */
  | 'scoreGradient'
  /** ∂L/∂W and ∂L/∂b */
  | 'parameterGradient'
  /** ∂L/∂ what entered the layer */
  | 'inputGradient'
  /** ∂L/∂z from ∂L/∂h */
  | 'activationGradient';

export interface FollowStep {
  readonly kind: StepKind;
  /** Index of the layer, 0 for the first hidden one; for the loss and what is around it the last. */
  readonly layer: number;
  readonly isBackward: boolean;
}

/** Whether the loss looks at what a function makes of the scores, rather than at the scores. */
export function hasSquash({ loss, task }: Pick<Config, 'loss' | 'task'>): boolean {
  return task !== 'regression' && loss !== 'hinge';
}

/** The forward pass of one example, then its backward pass, each operation a step. */
export function followSteps(config: Pick<Config, 'loss' | 'task' | 'network'>): FollowStep[] {
  const last = config.network.layers.length;
  const forward: FollowStep[] = [];
  const backward: FollowStep[] = [];
  const add = (kind: StepKind, layer: number): void => {
    forward.push({ kind, layer, isBackward: false });
  };
  const addBack = (kind: StepKind, layer: number): void => {
    backward.push({ kind, layer, isBackward: true });
  };
  add('input', 0);
  for (let layer = 0; layer < last; layer++) {
    add('affine', layer);
    add('activation', layer);
  }
  add('affine', last);
  if (hasSquash(config)) add('squash', last);
  add('loss', last);
  addBack('scoreGradient', last);
  for (let layer = last; layer >= 0; layer--) {
    addBack('parameterGradient', layer);
    addBack('inputGradient', layer);
    if (layer > 0) addBack('activationGradient', layer - 1);
  }
  return [...forward, ...backward];
}

/** Columns of the drawing (0: inputs) that a step computes with, from left to right. */
export function columnsOf({ kind, layer }: FollowStep): readonly [first: number, last: number] {
  switch (kind) {
    case 'input':
      return [0, 0];
    case 'affine':
    case 'parameterGradient':
    case 'inputGradient':
      return [layer, layer + 1];
    default:
      return [layer + 1, layer + 1];
  }
}
