// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it, vi } from 'vitest';
import { disposeStores, startStore } from '../testing/started-store';

afterEach(disposeStores);

describe('looking back', () => {
  it('shows the step with its picture, at rest, and comes back to the newest', async () => {
    const { store } = await startStore();
    await store.step(300);
    expect(await store.timeline.seek(120)).toBe(120);
    expect(store.metrics.value?.step).toBe(120);
    expect(store.view?.bias(1, 0)).toBe(120);
    expect(store.status.value).toBe('paused');
    expect(store.timeline.news.value.newest).toBe(300);
    expect(await store.timeline.seek(1e6)).toBe(300);
    expect(store.metrics.value?.step).toBe(300);
  });

  it('pauses a run that plays', async () => {
    const { store } = await startStore();
    await store.play();
    await vi.waitFor(() => expect(store.metrics.value?.step).toBeGreaterThan(100));
    await store.timeline.seek(50);
    expect(store.playing.value).toBe(false);
    expect(store.metrics.value?.step).toBe(50);
  });

  it('keeps the curves whole until the run goes on, and then cuts them', async () => {
    const { store } = await startStore();
    await store.step(300);
    const whole = [...store.history.steps];
    expect(whole.at(-1)).toBe(300);
    await store.timeline.seek(110);
    expect(store.history.steps).toEqual(whole);
    await store.step(20);
    expect(store.history.steps).toEqual([0, 25, 50, 75, 100, 125]);
    expect(store.timeline.news.value.newest).toBe(130);
    await store.timeline.seek(200);
    expect(store.metrics.value?.step).toBe(130);
  });

  it('shows the settings of the time, and goes on with them', async () => {
    const { store } = await startStore();
    await store.step(100);
    await store.change({ training: { learningRate: 0.1 } });
    await store.step(100);
    await store.timeline.seek(60);
    expect(store.config.value.training.learningRate).toBe(0.03);
    await store.timeline.seek(160);
    expect(store.config.value.training.learningRate).toBe(0.1);
    await store.timeline.seek(60);
    // A change is laid over what is shown, not over what was wanted later.
    await store.change({ training: { momentum: 0.5 } });
    expect(store.config.value.training).toMatchObject({ learningRate: 0.03, momentum: 0.5 });
    expect(store.timeline.news.value.newest).toBe(60);
  });

  it('brings points of the time along', async () => {
    const { store } = await startStore();
    const points = (count: number) => Array.from({ length: count }, (_, at) => [at, 0.5, at % 2]);
    await store.change({ data: { kind: 'custom', points: points(6) } });
    await store.step(40);
    await store.change({ data: { points: points(9) } }, true);
    await store.step(40);
    await store.timeline.seek(20);
    expect(store.config.value.data.points).toEqual(points(6));
    await store.timeline.seek(70);
    expect(store.config.value.data.points).toEqual(points(9));
  });

  it('keeps links true', async () => {
    const { store } = await startStore();
    await store.step(100);
    await store.change({ training: { learningRate: 0.1 } });
    await store.step(100);
    expect(await store.linkQuery()).toContain('weights=');
    await store.timeline.seek(60);
    expect(await store.linkQuery()).toContain('steps=60');
    await store.timeline.seek(150);
    expect(await store.linkQuery()).toContain('weights=');
  });

  it('shows which parameters were locked then', async () => {
    const { store } = await startStore();
    await store.step(50);
    await store.parameters.lock(3, true);
    await store.step(50);
    await store.timeline.seek(20);
    expect([...store.parameters.locked.value]).toEqual([]);
    await store.timeline.seek(80);
    expect([...store.parameters.locked.value]).toEqual([3]);
  });

  it('waits for a change that is under way, so that neither is lost', async () => {
    const { store } = await startStore();
    await store.step(100);
    const changed = store.change({ training: { learningRate: 0.1 } });
    await store.timeline.seek(40);
    await changed;
    expect(store.config.value.training.learningRate).toBe(0.03);
    await store.change({ training: { learningRate: 0.2 } });
    expect(store.config.value.training.learningRate).toBe(0.2);
  });
});

describe('what cannot be sought', () => {
  it.each([-1, 2.5, Number.NaN, 'yesterday' as never])('rejects %s and stays', async (step) => {
    const { store } = await startStore();
    await store.step(10);
    await expect(store.timeline.seek(step)).rejects.toMatchObject({ problem: { path: 'steps' } });
    expect(store.metrics.value?.step).toBe(10);
  });

  it('is refused while the engine is started again, and there is a timeline afterwards', async () => {
    const { store, engines } = await startStore();
    await store.step(100);
    const sought = store.timeline.seek(50);
    engines.kill('worker error');
    await expect(sought).rejects.toMatchObject({ code: 'crashed' });
    await vi.waitFor(() => expect(store.problems.value).toMatchObject([{ code: 'crashed' }]));
    expect(await store.timeline.seek(50)).toBe(0);
    await store.step(30);
    expect(await store.timeline.seek(10)).toBe(10);
  });
});
