// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inspection } from '../shared/inspection';
import type { Configured } from '../shared/protocol';
import { testLayout } from '../testing/test-layout';
import { type InspectedStore, LiveInspection } from './live-inspection';

const configuredAs = (revision: number): Configured => ({
  revision,
  layout: testLayout([2, 1]),
  examples: new Float32Array(0),
});

let configured: Configured;
let frame: number;
let asked: Inspection[];
let answerMs: number;
let news: number;
let live: LiveInspection;

const store: InspectedStore = {
  configured: { peek: () => configured },
  frame: { peek: () => frame },
  questions: {
    inspect: async (inspection) => {
      asked.push(inspection);
      const number = asked.length;
      if (answerMs > 0) await new Promise((done) => setTimeout(done, answerMs));
      return Float32Array.of(number);
    },
  },
};

const regions = { what: 'regions' } as const;
const pathOf = (second: number) => ({ what: 'path', first: 0, second }) as const;

/** A picture every 10 ms, drawn at once. */
async function draw(ms: number, inspection: Inspection = regions): Promise<void> {
  for (let passed = 0; passed < ms; passed += 10) {
    frame += 1;
    live.read(inspection);
    await vi.advanceTimersByTimeAsync(10);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  configured = configuredAs(1);
  [frame, asked, answerMs, news] = [0, [], 0, 0];
  live = new LiveInspection(
    () => store,
    () => {
      news += 1;
    },
  );
});
afterEach(() => vi.useRealTimers());

describe('a live inspection', () => {
  it('asks at most four times a second, however many pictures come', async () => {
    await draw(1000);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(news).toBe(asked.length);
  });

  it('asks about the last picture, also when it came while it rested', async () => {
    await draw(20);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
  });

  it('asks nothing about the same picture twice', async () => {
    for (let times = 0; times < 50; times++) {
      live.read(regions);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toHaveLength(1);
    expect(live.read(regions)).toEqual(Float32Array.of(1));
  });

  it('rests five times as long as an answer took', async () => {
    answerMs = 200;
    await draw(6000);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('asks at once about other weights and another run, and forgets the answer before', async () => {
    await draw(20, pathOf(1));
    expect(live.read(pathOf(1))).not.toBeNull();
    expect(live.read(pathOf(2))).toBeNull();
    expect(asked).toEqual([pathOf(1), pathOf(2)]);
    await vi.advanceTimersByTimeAsync(1);
    expect(live.read(pathOf(2))).not.toBeNull();
    configured = configuredAs(2);
    expect(live.read(pathOf(2))).toBeNull();
    expect(asked).toHaveLength(3);
  });

  it('asks nothing any more once it is stopped', async () => {
    await draw(50);
    live.stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(1);
    live.read(regions);
    expect(asked).toHaveLength(2);
  });
});
