// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import type { Problem } from '../shared/problem';
import type { PageMemory } from '../ui/page-memory';
import { KeptConfig } from './kept-config';

const withSeed = (seed: number) => ({ ...DEFAULT_CONFIG, seed });

let stored: Map<string, string>;
/** Longest value that is kept. */
let room: number;
let problems: Problem[];
let kept: KeptConfig;

beforeEach(() => {
  stored = new Map();
  const memory: PageMemory = {
    get: (key) => stored.get(key) ?? null,
    set: (key, value) => {
      if (value.length > room) return false;
      stored.set(key, value);
      return true;
    },
    remove: (key) => void stored.delete(key),
  };
  room = Number.POSITIVE_INFINITY;
  problems = [];
  kept = new KeptConfig(memory, '/page/', (problem) => problems.push(problem));
});

describe('the settings that a page keeps', () => {
  it('are what was made last', () => {
    expect(kept.read()).toMatchObject({ config: null, before: null, problems: [] });
    kept.save(withSeed(7), false);
    kept.save(withSeed(8), false);
    expect(kept.read()).toMatchObject({ config: { seed: 8 }, before: null });
    kept.clear();
    expect(stored.size).toBe(0);
  });

  it('are not worth a word when they are the usual ones', () => {
    kept.save(DEFAULT_CONFIG, false);
    expect(kept.read().config).toBeNull();
  });

  it('are kept without own points that are too many, which is told once', () => {
    const points = Array.from({ length: 500 }, (_, index) => [index / 100, 0, index % 2]);
    const data = { ...DEFAULT_CONFIG.data, kind: 'custom' as const, points };
    room = 2000;
    kept.save({ ...withSeed(7), data }, false);
    kept.save({ ...withSeed(8), data }, false);
    expect(kept.read()).toMatchObject({
      config: { seed: 8, data: { kind: 'circle', points: [] } },
    });
    expect(problems).toEqual([{ code: 'storage', path: 'data.points', value: '500' }]);
    room = Number.POSITIVE_INFINITY;
    kept.save({ ...withSeed(8), data }, false);
    expect(kept.read().config?.data.points).toHaveLength(500);
  });

  it('move aside for what is made from a link, and can come back', () => {
    kept.save(withSeed(7), false);
    kept.save(withSeed(100), true);
    kept.save(withSeed(101), false);
    expect(kept.read()).toMatchObject({ config: { seed: 101 }, before: { seed: 7 } });
    kept.swap();
    expect(kept.read()).toMatchObject({ config: { seed: 7 }, before: { seed: 101 } });
  });

  it('stay where they are when they cannot be read', () => {
    stored.set('config:/page/', '{"version": 2, "seed": 9}');
    stored.set('before:/page/', '{"seed": ');
    const { config, problems } = kept.read();
    expect(config).toMatchObject({ seed: 9 });
    expect(problems.map(({ code }) => code)).toEqual(['wrongVersion', 'malformedFile']);
    expect(stored.size).toBe(2);
  });

  it('have the names of classes beside them, wherever they move', () => {
    const data = { ...DEFAULT_CONFIG.data, points: [[1, 2, 0]] };
    kept.save({ ...withSeed(7), data }, false, ['cat', 'dog']);
    kept.save(withSeed(100), true);
    expect(kept.read()).toMatchObject({ names: [], namesBefore: ['cat', 'dog'], problems: [] });
    kept.swap();
    expect(kept.read()).toMatchObject({
      config: { seed: 7 },
      names: ['cat', 'dog'],
      namesBefore: [],
    });
    stored.set('config:/page/', '{"seed": 9, "classNames": "cat"}');
    const { config, names, problems } = kept.read();
    expect([config?.seed, names, problems.map(({ code }) => code)]).toEqual([
      9,
      [],
      ['unknownKey'],
    ]);
  });

  it('belong to one page', () => {
    kept.save(withSeed(7), false);
    expect([...stored.keys()]).toEqual(['config:/page/']);
  });
});
