// SPDX-License-Identifier: MIT
import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { i18nFor } from '../i18n/index';
import { DEFAULT_CONFIG } from '../shared/config';
import type { UiContext } from '../ui/ui-context';
import { NetworkSpeech } from './network-speech';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What the names of inputs are made of. */
function context(language: 'en' | 'zh-CN'): UiContext {
  const store = {
    view: { layout: { sizes: [2, 4, 2] } },
    config: signal(DEFAULT_CONFIG),
    parameters: { locked: signal(new Set()) },
    figures: {},
  };
  return { i18n: i18nFor(language), store } as unknown as UiContext;
}

test('names that come late are in the language of then', () => {
  const button = { dataset: { unit: '0.0' }, ariaLabel: '' };
  const root = { querySelectorAll: () => [button] } as unknown as ParentNode;
  const speech = new NetworkSpeech();
  speech.later(root, context('en'));
  vi.advanceTimersByTime(500);
  speech.later(root, context('zh-CN'));
  expect(button.ariaLabel).toBe('');
  vi.advanceTimersByTime(600);
  expect(button.ariaLabel).toContain('输入');
});

test('nothing is named after it was disposed of', () => {
  const button = { dataset: { unit: '0.0' }, ariaLabel: '' };
  const root = { querySelectorAll: () => [button] } as unknown as ParentNode;
  const speech = new NetworkSpeech();
  speech.later(root, context('en'));
  speech.dispose();
  vi.advanceTimersByTime(2000);
  expect(button.ariaLabel).toBe('');
});
