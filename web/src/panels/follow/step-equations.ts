// SPDX-License-Identifier: MIT
import { backwardEquations } from './backward-equations';
import type { Equation } from './equation';
import type { FollowStep } from './follow-steps';
import type { Followed } from './followed';
import { forwardEquations } from './forward-equations';

/** What a step computes, with the numbers of the example that is followed. */
export function stepEquations(step: FollowStep, followed: Followed): readonly Equation[] {
  return step.isBackward ? backwardEquations(step, followed) : forwardEquations(step, followed);
}
