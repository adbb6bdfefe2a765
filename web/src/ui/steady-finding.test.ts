// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { Finding } from '../shared/findings/finding';
import { SteadyFinding } from './steady-finding';

const GAP: Finding = { kind: 'gap', times: 2 };
const FLAT: Finding = { kind: 'testFlat', epochs: 30 };

describe('what is found while a run plays', () => {
  it('is shown once it was found twice, and goes once it was missed twice', () => {
    const steady = new SteadyFinding();
    const shown = [GAP, null, GAP, GAP, null, GAP, null, null].map((found) =>
      steady.take(found, true),
    );
    expect(shown).toEqual([null, null, null, GAP, GAP, GAP, GAP, null]);
  });

  it('has the newest figures, and gives way to another kind', () => {
    const steady = new SteadyFinding();
    steady.take(GAP, true);
    steady.take(GAP, true);
    const worse: Finding = { kind: 'gap', times: 3 };
    expect(steady.take(worse, true)).toBe(worse);
    expect(steady.take(FLAT, true)).toBe(worse);
    expect(steady.take(FLAT, true)).toBe(FLAT);
  });

  it('is said at once when the run rests', () => {
    const steady = new SteadyFinding();
    expect(steady.take(GAP, false)).toBe(GAP);
    expect(steady.take(null, false)).toBeNull();
  });
});
