// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VisibilityWatch } from './visibility-watch';

let observed: (isIntersecting: boolean) => void = () => undefined;

class FakeObserver {
  observe = vi.fn();
  disconnect = vi.fn();

  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    observed = (isIntersecting) => tell([{ isIntersecting }]);
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

function watch() {
  const told: boolean[] = [];
  return { told, watch: new VisibilityWatch({} as Element, (visible) => told.push(visible)) };
}

beforeEach(() => {
  page.visibilityState = 'visible';
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

describe('visibility', () => {
  it('is that of the page from the start', () => {
    page.visibilityState = 'hidden';
    const { watch: hidden, told } = watch();
    expect(hidden.visible).toBe(false);
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(told).toEqual([true]);
  });

  it('is taken for granted in the viewport, but counts as seen only when that is known', () => {
    const { watch: fresh, told } = watch();
    expect([fresh.visible, fresh.seen]).toEqual([true, false]);
    observed(true);
    expect([fresh.visible, fresh.seen]).toEqual([true, true]);
    observed(false);
    expect([fresh.visible, fresh.seen]).toEqual([false, false]);
    expect(told).toEqual([true, false]);
  });
});
