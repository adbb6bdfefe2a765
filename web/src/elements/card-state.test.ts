// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardState } from './card-state';
import { unitTarget } from './network-target';

const first = unitTarget({ column: 1, unit: 0 });
const second = unitTarget({ column: 1, unit: 1 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('CardState', () => {
  it('opens where a pointer rests, not where it only crosses', () => {
    const cards = new CardState(() => undefined);
    cards.point(first);
    cards.point(null);
    vi.advanceTimersByTime(1000);
    expect(cards.target).toBeNull();
    cards.point(first);
    vi.advanceTimersByTime(1000);
    expect(cards.target).toEqual(first);
  });

  it('leaves time to get into the card', () => {
    const cards = new CardState(() => undefined);
    cards.focus(first);
    cards.point(null);
    vi.advanceTimersByTime(100);
    cards.stay();
    vi.advanceTimersByTime(1000);
    expect(cards.target).toEqual(first);
    cards.point(null);
    vi.advanceTimersByTime(1000);
    expect(cards.target).toBeNull();
  });

  it('keeps a pinned card whatever the pointer does, until it is closed', () => {
    const cards = new CardState(() => undefined);
    cards.pin(first);
    cards.point(second);
    vi.advanceTimersByTime(1000);
    expect(cards.target).toEqual(first);
    cards.close();
    expect(cards.target).toBeNull();
    expect(cards.pinned).toBe(false);
  });
});
