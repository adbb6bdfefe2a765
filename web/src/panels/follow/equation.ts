// SPDX-License-Identifier: MIT
import type { Matrix } from '../../shared/trace';

/** A quantity of the passes by its letter, as in W₁, bᵀ or ∂L/∂h₂. */
export interface Quantity {
  readonly letter: 'x' | 'z' | 'h' | 's' | 'W' | 'b' | 'α' | 'p' | 'o' | 'm' | 'y' | 't' | 'L';
  /** Of the layer, from 1; null where there is but one. */
  readonly layer: number | null;
  /** ∂L/∂ it. */
  readonly isGradient?: boolean;
  readonly isTransposed?: boolean;
  /** A function of it, as `exp` or `tanh′`. */
  readonly of?: string;
}

/** A matrix with its numbers. */
export interface MatrixPart {
  readonly kind: 'matrix';
  readonly quantity: Quantity;
  readonly matrix: Matrix;
  /** The row that belongs to the class of the example, where one does. */
  readonly row?: number;
  /** Of the rows, where they have names. */
  readonly names?: readonly string[];
  /** Columns of the entries that count, one per row: the winners of maxout. */
  readonly marks?: readonly number[];
}

/** One number. */
export interface ScalarPart {
  readonly kind: 'scalar';
  readonly value: number;
  readonly quantity?: Quantity;
}

/** What stands between: +, ·, ⊙, =, a bracket, a plain number, or the name of a function. */
export interface OperatorPart {
  readonly kind: 'operator';
  readonly text: string;
}

export type Part = MatrixPart | ScalarPart | OperatorPart;

/** Read from left to right; first what it computes. */
export type Equation = readonly Part[];

export const EQUALS: OperatorPart = { kind: 'operator', text: '=' };

/** One operator per word of `text`. */
export function operators(text: string): readonly OperatorPart[] {
  return text.split(' ').map((word) => ({ kind: 'operator', text: word }));
}

export function scalar(value: number, quantity?: Quantity): ScalarPart {
  return quantity === undefined ? { kind: 'scalar', value } : { kind: 'scalar', value, quantity };
}

export function matrixOf(
  quantity: Quantity,
  matrix: Matrix,
  more: Pick<MatrixPart, 'row' | 'marks' | 'names'> = {},
): MatrixPart {
  return { kind: 'matrix', quantity, matrix, ...more };
}

export function transposed({ rows, columns, values }: Matrix): Matrix {
  const turned = Array.from({ length: rows * columns }, (_, at) => {
    return values[(at % rows) * columns + Math.floor(at / rows)] ?? 0;
  });
  return { rows: columns, columns: rows, values: turned };
}
