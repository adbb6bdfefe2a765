// SPDX-License-Identifier: MIT
import { afterEach, expect, it, vi } from 'vitest';
import { FrameLoop } from './frame-loop';

afterEach(() => vi.unstubAllGlobals());

it('draws the other views and says that it did when one fails', () => {
  const frames: (() => void)[] = [];
  const reportError = vi.fn();
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('reportError', reportError);
  const afterDrawing = vi.fn();
  const draw = vi.fn();
  const error = new Error('broken painter');

  const loop = new FrameLoop(afterDrawing);
  loop.request({
    draw: () => {
      throw error;
    },
  });
  loop.request({ draw });
  for (const frame of frames) frame();

  expect(draw).toHaveBeenCalledOnce();
  expect(afterDrawing).toHaveBeenCalledOnce();
  expect(reportError).toHaveBeenCalledExactlyOnceWith(error);
});
