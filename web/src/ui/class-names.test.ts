// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { i18nFor } from '../i18n/index';
import { namesOfTable, withClassNames } from './class-names';

describe('names of classes', () => {
  it('are those of the table, unless they are numbers', () => {
    expect(namesOfTable(['cat', 'dog'])).toEqual(['cat', 'dog']);
    expect(namesOfTable(['1', '2', '3'])).toEqual([]);
    expect(namesOfTable(['0', 'other'])).toEqual(['0', 'other']);
    expect(namesOfTable(['x'.repeat(200), 'y'])[0]).toHaveLength(24);
  });

  it('stand beside the numbers, and what has none is called as ever', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const i18n = i18nFor(language);
      const { classLabel } = withClassNames(i18n, ['cat', '狗']).text.network;
      const unnamed = i18n.text.network.classLabel(2);
      expect([0, 1, 2].map(classLabel)).toEqual(['0 · cat', '1 · 狗', unnamed]);
      expect(withClassNames(i18n, [])).toBe(i18n);
    }
  });
});
