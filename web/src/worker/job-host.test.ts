// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import type { Job } from '../shared/jobs';
import type { FromWorker, ToWorker } from '../shared/protocol';
import { FakeEngine } from '../testing/fake-engine';
import { ManualClock } from '../testing/manual-clock';
import { createDispatch } from './dispatch';

const RESTARTS: Job = { kind: 'restarts', first: 4, count: 2, steps: 1000, sameData: true };

let clock: ManualClock;
let engine: FakeEngine;
let posted: FromWorker[];
let send: (message: ToWorker) => void;

function order(requestId: number, job: Job = RESTARTS): ToWorker {
  return { kind: 'job', requestId, config: DEFAULT_CONFIG, weights: null, job };
}

describe('a worker with a job', () => {
  beforeEach(async () => {
    clock = new ManualClock();
    engine = new FakeEngine({ clock, msPerStep: 0.1 });
    posted = [];
    send = createDispatch(
      async () => engine,
      (message) => posted.push(message),
      clock,
    );
    send({ kind: 'load', module: {} as WebAssembly.Module });
    await Promise.resolve();
    await Promise.resolve();
    posted = [];
  });

  it('tells how far it is, then answers with the results, and shows no picture', () => {
    send(order(1));
    clock.run();
    const [answer, ...others] = [...posted].reverse();
    expect(answer).toMatchObject({ kind: 'answer', requestId: 1 });
    expect(others.length).toBeGreaterThan(2);
    for (const message of others)
      expect(message).toMatchObject({ kind: 'jobProgress', total: 2000 });
  });

  it('looks at messages at least every 30 ms', () => {
    send(order(1));
    let before = clock.now();
    while (clock.runOne()) {
      expect(clock.now() - before).toBeLessThan(30);
      before = clock.now();
    }
  });

  it('stops in the middle of a job that is cancelled, and takes the next', () => {
    send(order(1));
    clock.runOne();
    send({ kind: 'cancel', requestId: 1 });
    clock.run();
    expect(posted).toEqual([
      { kind: 'refused', requestId: 1, problem: { code: 'cancelled', path: '', value: '' } },
    ]);
    send(order(2));
    clock.run();
    expect(posted.at(-1)).toMatchObject({ kind: 'answer', requestId: 2 });
  });

  it('does not answer twice when a job is cancelled after its end', () => {
    send(order(1));
    clock.run();
    const settled = posted.length;
    send({ kind: 'cancel', requestId: 1 });
    clock.run();
    expect(posted).toHaveLength(settled);
  });

  it('refuses a second job beside the first, and any job beside a run', () => {
    send(order(1));
    send(order(2));
    expect(posted).toMatchObject([{ kind: 'refused', requestId: 2, problem: { path: 'job' } }]);
    clock.run();
    send({ kind: 'configure', requestId: 3, config: DEFAULT_CONFIG });
    clock.run(100);
    send(order(4));
    expect(posted.at(-1)).toMatchObject({ kind: 'refused', requestId: 4 });
  });
});
