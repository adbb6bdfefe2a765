// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../shared/problem';
import { pageMemory } from './page-memory';

describe('the memory of the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('keeps what it is given', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    const memory = pageMemory(() => expect.unreachable());
    memory.set('theme', 'dark');
    expect(memory.get('theme')).toBe('dark');
  });

  it('tells once that a browser keeps nothing, and goes on', () => {
    const fail = (): never => {
      throw new Error('denied');
    };
    vi.stubGlobal('localStorage', { getItem: fail, setItem: fail });
    const problems: Problem[] = [];
    const memory = pageMemory((problem) => problems.push(problem));
    expect(memory.get('lang')).toBeNull();
    memory.set('lang', 'en');
    memory.set('theme', 'dark');
    expect(problems.map((problem) => problem.code)).toEqual(['storage']);
  });
});
