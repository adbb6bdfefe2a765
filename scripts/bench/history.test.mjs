// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { byMachine, historyLine, seriesOf, sparkline } from './history.mjs';

const MACHINE = { kind: 'x-2-cores', cpu: 'x', cores: 2, node: 'v20' };

/** A run in which ours is `ratio` times ConvNetJS, on a machine that is `pace` times as fast. */
function run(ratio, { pace = 1, firstPictureMs = 500, kind = 'x-2-cores' } = {}) {
  return {
    date: '2026-11-25T00:00:00Z',
    machine: { ...MACHINE, kind },
    cases: [
      {
        name: 'train A',
        environment: /** @type {const} */ ('node'),
        ours: 1000 * ratio * pace,
        unit: 'samples/s',
        peers: { convnetjs: 1000 * pace },
        limits: {},
        spread: {},
      },
    ],
    bytes: {},
    load: { firstPictureMs },
  };
}

const seriesNamed = (reports, part) => seriesOf(reports).find(({ title }) => title.includes(part));

describe('the history of the benchmarks', () => {
  it('flags a loss of more than 15 %', () => {
    const series = seriesNamed([run(20), run(20), run(16.9)], 'train A');
    expect(series).toMatchObject({ title: 'train A [node] vs convnetjs', isDrop: true });
    expect(series && historyLine(series)).toMatch(/^DROP .*\(-15 %\)|^DROP .*\(-16 %\)/);
  });

  it('lets a loss of less pass, and every gain', () => {
    expect(seriesNamed([run(20), run(20), run(17.1)], 'train A')?.isDrop).toBe(false);
    expect(seriesNamed([run(20), run(40)], 'train A')).toMatchObject({ change: 1, isDrop: false });
  });

  it('does not mistake a slower machine for a slower engine', () => {
    expect(seriesNamed([run(20), run(20, { pace: 0.5 })], 'train A')?.isDrop).toBe(false);
  });

  it('compares with the middle of the runs before, so that one lucky run accuses nobody', () => {
    const runs = [run(20), run(20), run(30), run(20)];
    expect(seriesNamed(runs, 'train A')?.isDrop).toBe(false);
  });

  it('counts more milliseconds as a loss', () => {
    const slower = [run(20), run(20, { firstPictureMs: 600 })];
    expect(seriesNamed(slower, 'firstPictureMs')?.isDrop).toBe(true);
  });

  it('has nothing to say about a first run', () => {
    expect(seriesNamed([run(20)], 'train A')).toMatchObject({ change: 0, isDrop: false });
  });

  it('keeps kinds of machines apart', () => {
    const groups = byMachine([run(20), run(5, { kind: 'y-8-cores' }), run(21)]);
    expect([...groups].map(([kind, reports]) => [kind, reports.length])).toEqual([
      ['x-2-cores', 2],
      ['y-8-cores', 1],
    ]);
  });

  it('draws the largest value as a full bar', () => {
    expect(sparkline([8, 4, 0.1])).toBe('█▅▁');
  });
});
