// SPDX-License-Identifier: MIT
import type { LinkValues } from '../../render/link-painter';
import type { Matrix } from '../../shared/trace';
import { columnsOf, type FollowStep } from './follow-steps';
import type { Followed } from './followed';

/** What stands at the units of a column of the drawing. */
export interface ColumnValues {
  readonly matrix: Matrix;
  readonly isGradient: boolean;
}

/** The values of a column (0: inputs) that the passes have reached with `step`; null before. */
export function columnValues(
  { view }: Followed,
  step: FollowStep,
  column: number,
): ColumnValues | null {
  const [first, last] = columnsOf(step);
  if (step.isBackward) return gradients(view, step, column, first);
  if (column > last) return null;
  const isSum = column === last && step.kind === 'affine';
  if (step.kind === 'squash' && column === last) {
    return { matrix: view.probabilities, isGradient: false };
  }
  if (!isSum) return { matrix: view.column(column), isGradient: false };
  const { preActivations, activations } = view.layer(column - 1);
  // Of maxout there are several sums in a unit.
  const isPlain = preActivations.rows === activations.rows;
  return isPlain ? { matrix: preActivations, isGradient: false } : null;
}

function gradients(
  view: Followed['view'],
  { kind, layer }: FollowStep,
  column: number,
  first: number,
): ColumnValues | null {
  const isReached = kind === 'parameterGradient' ? column > layer : column >= first;
  if (!isReached) return null;
  const outer = { matrix: view.columnGradients(column), isGradient: true };
  if (column === 0) return outer;
  const { preActivationGradients, activationGradients } = view.layer(column - 1);
  const isAtOutput = kind === 'inputGradient' && column === layer;
  const isPlain = preActivationGradients.rows === activationGradients.rows;
  return isAtOutput || !isPlain ? outer : { matrix: preActivationGradients, isGradient: true };
}

/** What the links show that a step computes with; null where it computes with none. */
export function linkNumbers({ view }: Followed, step: FollowStep): LinkValues | null {
  const [first, last] = columnsOf(step);
  if (first === last) return null;
  const traced = view.layer(step.layer);
  const { columns, values } = traced.weights;
  const below = view.column(step.layer).values;
  const above = traced.preActivationGradients.values;
  const pieces = traced.weights.rows / traced.activations.rows;
  const number = (row: number, from: number): number => {
    const at = row * columns + from;
    if (step.kind === 'parameterGradient') return traced.weightGradients.values[at] ?? 0;
    const factor = step.kind === 'inputGradient' ? above[row] : below[from];
    return (values[at] ?? 0) * (factor ?? 0);
  };
  const strongest = (to: number, from: number): number => {
    let best = number(to * pieces, from);
    for (let piece = 1; piece < pieces; piece++) {
      const one = number(to * pieces + piece, from);
      if (Math.abs(one) > Math.abs(best)) best = one;
    }
    return best;
  };
  let largest = 0;
  for (let to = 0; to < traced.activations.rows; to++) {
    for (let from = 0; from < columns; from++) {
      largest = Math.max(largest, Math.abs(strongest(to, from)));
    }
  }
  return {
    value: (column, to, from) => (column === last ? strongest(to, from) : 0),
    // Where all are 0, none is to be seen.
    soft: largest > 0 ? largest / 2 : 1,
  };
}
