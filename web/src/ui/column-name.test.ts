// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { i18nFor } from '../i18n/index';
import { columnName } from './column-name';

describe('the name of a column', () => {
  const en = i18nFor('en');

  it('tells scores of classes from the output of a regression', () => {
    const names = (task: 'classification' | 'regression'): string[] =>
      [0, 1, 2].map((column) => columnName(en, { task }, column, 2));
    expect(names('classification')).toEqual(['Inputs', 'Hidden 1', 'Scores']);
    expect(names('regression')).toEqual(['Inputs', 'Hidden 1', 'Output']);
    expect(columnName(i18nFor('zh-CN'), { task: 'regression' }, 2, 2)).toBe('输出');
  });
});
