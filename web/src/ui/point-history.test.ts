// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { PointSet } from '../shared/point-set';
import { PointHistory } from './point-history';

const setOf = (count: number): PointSet => ({
  points: Array.from({ length: count }, () => [0, 0, 0]),
  task: 'classification',
  classes: 2,
});

describe('the steps of an editor', () => {
  it('go back and forth, and a new step ends the way forth', () => {
    const history = new PointHistory();
    const [none, one, two] = [setOf(0), setOf(1), setOf(2)];
    history.push(none, false, null);
    history.push(one, true, null);
    expect(history.undo(two)).toEqual({ set: one, isOther: true });
    expect(history.undo(one)).toEqual({ set: none, isOther: false });
    expect(history.undo(none)).toBeNull();
    expect(history.redo(none)).toEqual({ set: one, isOther: false });
    expect(history.redo(one)).toEqual({ set: two, isOther: true });
    history.undo(two);
    history.push(one, false, null);
    expect(history.canRedo).toBe(false);
  });

  it('take a whole stroke back at once', () => {
    const history = new PointHistory();
    const [first, second] = [{}, {}];
    history.push(setOf(0), false, first);
    history.push(setOf(1), false, first);
    history.push(setOf(2), false, second);
    expect(history.undo(setOf(3))?.set.points).toHaveLength(2);
    expect(history.undo(setOf(2))?.set.points).toHaveLength(0);
  });

  it('forget the oldest where they would keep too many points', () => {
    const history = new PointHistory();
    const large = setOf(100_000);
    for (let step = 0; step < 80; step++) history.push(large, false, null);
    let steps = 0;
    while (history.undo(large) !== null) steps++;
    expect(steps).toBe(50);
  });
});
