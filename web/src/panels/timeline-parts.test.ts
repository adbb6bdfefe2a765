// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { i18nFor } from '../i18n/index';
import type { TimelineMark } from '../shared/timeline';
import { placeOnLink } from './flow-painter';
import { markText } from './mark-text';
import { slowStretches } from './slow-steps';
import { placeOf, placesOf } from './timeline-places';

const newsOf = (steps: number[], newest: number) => ({
  steps: Float64Array.from(steps),
  newest,
  marks: [],
  isTooLarge: false,
});

describe('places of the timeline', () => {
  it('are the recorded steps, and the newest where it is later', () => {
    expect([...Array.from(placesOf(newsOf([0, 2, 4], 4)))]).toEqual([0, 2, 4]);
    expect([...Array.from(placesOf(newsOf([0, 2, 4], 5)))]).toEqual([0, 2, 4, 5]);
    expect([...Array.from(placesOf(newsOf([], 0)))]).toEqual([]);
  });

  it('are found by a step between them', () => {
    expect([0, 1, 2, 5, 99].map((step) => placeOf([0, 2, 4, 6], step))).toEqual([0, 0, 1, 2, 3]);
    expect(placeOf([], 3)).toBe(0);
  });
});

describe('a mark', () => {
  const mark = (changes: TimelineMark['changes'], kind: TimelineMark['kind'] = 'settings') => ({
    step: 1240,
    kind,
    changes,
  });

  it('names settings and values in both languages', () => {
    const changed = mark([
      { path: 'training.learningRate', value: 0.1 },
      { path: 'training.optimizer', value: 'adam' },
      { path: 'network.layers[1].dropout', value: 0.5 },
    ]);
    const english = 'Step 1,240: Learning rate 0.1, Optimizer Adam, Dropout of hidden layer 2 0.5';
    expect(markText(changed, i18nFor('en'))).toBe(english);
    expect(markText(changed, i18nFor('zh-CN'))).toMatch(/^第 1,240 步：学习率 0\.1，.*Adam/);
  });

  it('names three of many, and the kind where no setting changed', () => {
    const many = mark(
      ['l1', 'l2', 'maxNorm', 'inputNoise'].map((key) => ({
        path: `regularization.${key}`,
        value: 1,
      })),
    );
    expect(markText(many, i18nFor('en'))).toMatch(/, …$/);
    expect(markText(mark([], 'lock'), i18nFor('en'))).toContain('locked');
    const points = mark([{ path: 'data.points', value: null }], 'data');
    expect(markText(points, i18nFor('en'))).toContain('points edited');
  });
});

describe('slow motion', () => {
  it('goes forward through every gap, back through every gap, and ends with the update', () => {
    const stretches = slowStretches(4).map(({ phase, column }) => `${phase} ${column}`);
    expect(stretches).toEqual([
      'forward 1',
      'forward 2',
      'forward 3',
      'loss 3',
      'backward 3',
      'backward 2',
      'backward 1',
      'update 3',
    ]);
  });

  it('lets drops run on the links from unit to unit', () => {
    const from = { column: 0, unit: 0, x: 0, y: 0, size: 20 };
    const to = { column: 1, unit: 0, x: 100, y: 60, size: 20 };
    expect(placeOnLink(from, to, 0)).toEqual({ x: 10, y: 0 });
    expect(placeOnLink(from, to, 1)).toEqual({ x: 90, y: 60 });
    expect(placeOnLink(from, to, 0.5)).toEqual({ x: 50, y: 30 });
  });
});
