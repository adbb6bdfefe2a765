// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FrameScheduler } from './frame-scheduler';

let frames: Map<number, () => void>;

beforeEach(() => {
  frames = new Map();
  let next = 1;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frames.set(next, callback);
    return next++;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});

afterEach(() => vi.unstubAllGlobals());

function runFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const callback of due) callback();
}

it('draws once per frame, however often it is asked', () => {
  const draw = vi.fn();
  const scheduler = new FrameScheduler(draw);
  scheduler.request();
  scheduler.request();
  expect(draw).not.toHaveBeenCalled();
  runFrame();
  runFrame();
  expect(draw).toHaveBeenCalledTimes(1);
});

it('can be asked for the next frame while drawing', () => {
  const draw = vi.fn(() => scheduler.request());
  const scheduler = new FrameScheduler(draw);
  scheduler.request();
  runFrame();
  runFrame();
  expect(draw).toHaveBeenCalledTimes(2);
});

it('draws nothing any more once disposed', () => {
  const draw = vi.fn();
  const scheduler = new FrameScheduler(draw);
  scheduler.request();
  scheduler.dispose();
  scheduler.request();
  runFrame();
  expect(draw).not.toHaveBeenCalled();
});
