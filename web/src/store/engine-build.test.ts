// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it } from 'vitest';
import { InProcessEngines } from '../testing/in-process-engine';
import { PlaygroundStore } from './playground-store';
import type { StoreOptions } from './store-options';

const stores: PlaygroundStore[] = [];

/** A store whose pictures are "drawn" at once. */
function openStore(options: StoreOptions) {
  const engines = new InProcessEngines();
  const store = new PlaygroundStore({ connect: engines.connect, ...options });
  stores.push(store);
  store.frame.subscribe(() => queueMicrotask(() => store.drawn()));
  return { store, engines };
}

afterEach(() => {
  for (const store of stores.splice(0)) store.dispose();
});

describe('the build of the engine', () => {
  it('is exact unless another is asked for, and known once it runs', async () => {
    const { store, engines } = openStore({ hasTurbo: true });
    expect(store.build.running.value).toBeNull();
    await store.start();
    expect(store.build.running.value).toBe('exact');
    expect(engines.arithmetics).toEqual(['exact']);
  });

  it('is exact where the browser has no turbo', async () => {
    const { store, engines } = openStore({ hasTurbo: false, arithmetic: 'turbo' });
    await store.start();
    await store.setArithmetic('turbo');
    expect(store.build.running.value).toBe('exact');
    expect(store.build.usable('turbo')).toBe('exact');
    expect(engines.arithmetics).toEqual(['exact']);
  });

  it('changes with a new engine, the same config and a new run at rest', async () => {
    const { store, engines } = openStore({ hasTurbo: true });
    await store.start();
    await store.change({ seed: 7 });
    await store.play();
    await store.setArithmetic('turbo');
    expect(engines.arithmetics).toEqual(['exact', 'turbo']);
    expect(store.build.running.value).toBe('turbo');
    expect(store.config.value.seed).toBe(7);
    expect(store.metrics.value?.step).toBe(0);
    expect(store.status.value).toBe('ready');
    expect(store.problems.value).toEqual([]);
  });

  it('stays when it is asked for again', async () => {
    const { store, engines } = openStore({ hasTurbo: true, arithmetic: 'turbo' });
    await store.start();
    await store.step(10);
    await store.setArithmetic('turbo');
    expect(engines.arithmetics).toEqual(['turbo']);
    expect(store.metrics.value?.step).toBe(10);
  });

  it('is the same after a crash', async () => {
    const { store, engines } = openStore({ hasTurbo: true, arithmetic: 'turbo' });
    await store.start();
    engines.kill('gone');
    await expect.poll(() => engines.arithmetics).toEqual(['turbo', 'turbo']);
    await expect.poll(() => store.build.running.value).toBe('turbo');
  });

  it('is none when the engine could not be started, until a retry', async () => {
    const { store, engines } = openStore({ hasTurbo: true });
    await store.start();
    engines.failNext = true;
    await expect(store.setArithmetic('turbo')).rejects.toThrow('no engine');
    expect(store.build.running.value).toBeNull();
    expect(store.status.value).toBe('error');
    await store.start();
    expect(store.build.running.value).toBe('turbo');
  });

  it('decides whether a link can say how many steps to train', async () => {
    const { store } = openStore({ hasTurbo: true });
    await store.start();
    await store.step(3);
    expect(await store.linkQuery()).toContain('steps=3');
    await store.setArithmetic('turbo');
    await store.step(3);
    expect(await store.linkQuery()).not.toContain('steps=');
  });
});
