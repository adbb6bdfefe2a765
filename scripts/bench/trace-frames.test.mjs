// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { frameCosts } from './trace-frames.mjs';

const MAIN = { pid: 1, tid: 1 };

/** A task as Chromium reports it: by its controller and again inside. Times in milliseconds. */
function task(atMs, wallMs, cpuMs, thread = MAIN) {
  const event = { ph: 'X', ts: 1000 * atMs, dur: 1000 * wallMs, tdur: 1000 * cpuMs, ...thread };
  return [
    { ...event, name: 'ThreadControllerImpl::RunTask' },
    { ...event, name: 'RunTask', ts: event.ts + 1, dur: event.dur - 2 },
  ];
}

const frame = (atMs) => ({ name: 'FireAnimationFrame', ph: 'X', ts: 1000 * atMs, ...MAIN });

describe('the cost of frames, from a trace', () => {
  it('adds up the tasks of each frame, every task once', () => {
    const events = [
      ...task(0, 4, 3),
      frame(1),
      ...task(5, 2, 2),
      ...task(16, 5, 4),
      frame(17),
      frame(33),
    ];
    expect(frameCosts(events)).toEqual([
      { cpuMs: 5, wallMs: 6 },
      { cpuMs: 4, wallMs: 5 },
    ]);
  });

  it('takes several callbacks of one frame for one frame', () => {
    const events = [...task(0, 4, 3), frame(1), frame(1.2), frame(17)];
    expect(frameCosts(events)).toEqual([{ cpuMs: 3, wallMs: 4 }]);
  });

  it('leaves other threads out', () => {
    const events = [...task(0, 4, 3), ...task(2, 9, 9, { pid: 1, tid: 2 }), frame(1), frame(17)];
    expect(frameCosts(events)).toEqual([{ cpuMs: 3, wallMs: 4 }]);
  });

  it('does not call a trace without frames free of cost', () => {
    expect(() => frameCosts(task(0, 4, 3))).toThrow('no animation frames');
  });
});
