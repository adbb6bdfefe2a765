// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import { InProcessEngines } from '../testing/in-process-engine';
import { connectRealEngine } from '../testing/real-connection';
import { PlaygroundStore } from './playground-store';

async function startStore(): Promise<{ engines: InProcessEngines; store: PlaygroundStore }> {
  const engines = new InProcessEngines();
  const store = new PlaygroundStore({ connect: engines.connect });
  effect(() => {
    store.frame.value;
    queueMicrotask(() => store.drawn());
  });
  await store.start();
  return { engines, store };
}

/** Of a 2-1-2 net. */
const OUTPUT_WEIGHT = 3;

const edits = (engines: InProcessEngines): string[] =>
  engines.latest.calls.filter((call) => call.startsWith('setParameter'));

describe('ParameterDesk', () => {
  it('changes a parameter, and the run can no longer be replayed', async () => {
    const { engines, store } = await startStore();
    await store.step(3);
    expect(await store.linkQuery()).toContain('steps=3');
    await store.parameters.set(4, 0.5, 0.1);
    expect(edits(engines)).toEqual(['setParameter 4 0.5']);
    expect(await store.linkQuery()).not.toContain('steps=3');
  });

  it('sends only the newest of many values while a request is under way', async () => {
    const { engines, store } = await startStore();
    const first = store.parameters.set(4, 0.1, 0);
    for (const value of [0.2, 0.3, 0.4]) void store.parameters.set(4, value, null);
    await first;
    expect(edits(engines)).toEqual(['setParameter 4 0.1', 'setParameter 4 0.4']);
  });

  it('takes a whole gesture back at once', async () => {
    const { engines, store } = await startStore();
    await store.parameters.set(4, 0.1, 0.75);
    await store.parameters.set(4, 0.2, null);
    await store.parameters.undo();
    expect(edits(engines).at(-1)).toBe('setParameter 4 0.75');
    expect(store.parameters.edits.peek()).toEqual([]);
    await store.parameters.undo();
    expect(edits(engines)).toHaveLength(3);
  });

  it('knows what is locked until the run begins anew', async () => {
    const { engines, store } = await startStore();
    await store.parameters.lock(2, true);
    await store.parameters.lock(3, true);
    await store.parameters.lock(2, false);
    expect([...store.parameters.locked.peek()]).toEqual([3]);
    await store.step(1);
    expect(store.parameters.locked.peek().size).toBe(1);
    await store.reset();
    expect(store.parameters.locked.peek().size).toBe(0);
    await store.parameters.lock(2, true);
    await store.change({ seed: 7 });
    expect(store.parameters.locked.peek().size).toBe(0);
    expect(engines.latest.calls).toContain('setLock 2 false');
  });

  it('reports what the engine refuses and changes nothing', async () => {
    const { engines, store } = await startStore();
    engines.latest.refuseNext = true;
    await store.parameters.lock(2, true);
    expect(store.parameters.locked.peek().size).toBe(0);
    expect(store.problems.peek()).toMatchObject([{ code: 'outOfRange', path: 'weights' }]);
    engines.latest.refuseNext = true;
    await store.parameters.set(2, 1, 0);
    await store.parameters.set(2, 3, 0);
    expect(edits(engines).at(-1)).toBe('setParameter 2 3');
  });

  it('gets the figures it asks for, also from an engine that was started again', async () => {
    const { engines, store } = await startStore();
    expect(store.figures).toEqual({ gradient: null, activity: null, diagnostics: null });
    store.watchers.watch(store, { gradient: true, activity: true, diagnostics: true });
    await store.step(3);
    expect(store.figures.gradient).not.toBeNull();
    expect(store.figures.activity).toEqual(new Float32Array([1, 0]));
    expect(store.figures.diagnostics).toEqual({ step: 3, layers: [] });
    engines.kill('gone');
    await expect.poll(() => engines.engines.length).toBe(2);
    await expect.poll(() => engines.latest.calls).toContain('gradient');
  });
});

describe('a weight beyond all bounds', () => {
  it('is not blamed on the learning rate, and can be taken back', async () => {
    const store = new PlaygroundStore({ connect: connectRealEngine });
    effect(() => {
      store.frame.value;
      queueMicrotask(() => store.drawn());
    });
    await store.start();
    const layers = [{ units: 1, activation: 'linear', dropout: 0 }] as const;
    await store.change({ network: { layers } });
    await store.step(25);
    // What the hidden unit makes of the inputs is finite, the score is not.
    await store.parameters.set(0, 1e30, 0);
    expect(store.problems.peek()).toEqual([]);
    await store.parameters.set(OUTPUT_WEIGHT, 1e30, 0);
    expect(store.problems.peek()).toMatchObject([{ code: 'diverged', path: 'weights' }]);
    await store.parameters.undo();
    expect(store.metrics.peek()).toMatchObject({ diverged: false, step: 25 });
  });
});
