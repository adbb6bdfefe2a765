// SPDX-License-Identifier: MIT

export type SlowPhase = 'forward' | 'loss' | 'backward' | 'update';

/** One stretch of a slow step. */
export interface SlowStretch {
  readonly phase: SlowPhase;
  /** The column that the links in question lead to; the outputs where none are. */
  readonly column: number;
}

export const STRETCH_MS = 900;

/** All stretches of one step through a network with so many columns, inputs and outputs among them. */
export function slowStretches(columns: number): SlowStretch[] {
  const outputs = columns - 1;
  const gaps = Array.from({ length: outputs }, (_, index) => index + 1);
  return [
    ...gaps.map((column) => ({ phase: 'forward', column }) as const),
    { phase: 'loss', column: outputs },
    ...gaps.reverse().map((column) => ({ phase: 'backward', column }) as const),
    { phase: 'update', column: outputs },
  ];
}
