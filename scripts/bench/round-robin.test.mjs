// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { roundRobin } from './round-robin.mjs';

/** Works at a known pace on a clock of its own, and notes its turns. */
function pacedContestant(name, msPerUnit, turns = []) {
  return {
    name,
    time(count) {
      turns.push([name, count]);
      return count * msPerUnit;
    },
  };
}

describe('contestants timed in turn', () => {
  it('are measured in units per second', async () => {
    const fast = pacedContestant('fast', 0.001);
    const slow = pacedContestant('slow', 0.5);
    const results = await roundRobin([fast, slow], { rounds: 5, minimumMs: 150 });
    expect(results.get('fast')?.perSecond).toBeCloseTo(1_000_000);
    expect(results.get('slow')?.perSecond).toBeCloseTo(2000);
    expect(results.get('slow')?.spread).toBe(0);
  });

  it('alternate, and every round begins with another one', async () => {
    const turns = [];
    const contestants = ['a', 'b', 'c'].map((name) => pacedContestant(name, 200, turns));
    await roundRobin(contestants, { rounds: 3, minimumMs: 150 });
    const timed = turns.slice(3).map(([name]) => name);
    expect(timed.join('')).toBe('abcbcacab');
  });

  it('get samples that are long enough', async () => {
    const turns = [];
    await roundRobin([pacedContestant('a', 0.02, turns)], { rounds: 5, minimumMs: 150 });
    for (const [, count] of turns.slice(-5)) expect(count * 0.02).toBeGreaterThanOrEqual(150);
  });

  it('may answer later, as another process does', async () => {
    const remote = { name: 'remote', time: async (count) => count * 10 };
    const results = await roundRobin([remote], { rounds: 5, minimumMs: 150 });
    expect(results.get('remote')?.perSecond).toBeCloseTo(100);
  });
});
