// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { hasMarks, NO_GOAL, readGoal, writeGoal } from './goal';

describe('a goal in attributes and links', () => {
  it('is written as it is read', () => {
    const text = 'epochs:100,loss:0.05,accuracy:0.95';
    const { goal, problems } = readGoal(text);
    expect(problems).toEqual([]);
    expect(goal).toEqual({ epochs: 100, trainLoss: 0.05, accuracy: 0.95 });
    expect(writeGoal(goal)).toBe(text);
  });

  it('has no mark when there is none', () => {
    expect(readGoal('')).toEqual({ goal: NO_GOAL, problems: [] });
    expect(hasMarks(NO_GOAL)).toBe(false);
    expect(writeGoal(NO_GOAL)).toBe('');
  });

  it.each([
    ['speed:3', 'unknownValue', 'until'],
    ['epochs:many', 'notANumber', 'until.epochs'],
    ['epochs:', 'notANumber', 'until.epochs'],
    ['accuracy:95', 'outOfRange', 'until.accuracy'],
    ['loss:-1', 'outOfRange', 'until.trainLoss'],
  ])('leaves out %s and says why', (part, code, path) => {
    const { goal, problems } = readGoal(`${part},epochs:5`);
    expect(problems).toMatchObject([{ code, path }]);
    expect(goal).toEqual({ ...NO_GOAL, epochs: 5 });
  });
});
