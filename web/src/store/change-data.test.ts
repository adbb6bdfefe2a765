// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it, vi } from 'vitest';
import { disposeStores, startStore } from '../testing/started-store';

afterEach(disposeStores);

const points = (count: number) =>
  Array.from({ length: count }, (_, index) => [index, 0, index % 2]);
const drawn = (count: number) => ({ data: { kind: 'custom' as const, points: points(count) } });

describe('what the net makes of its weights', () => {
  it('changes while it plays, keeps the weights and is told by the timeline', async () => {
    const { store, engines } = await startStore();
    await store.change({ loss: 'logistic' });
    await store.step(50);
    await store.play();
    await store.change({ loss: 'hinge' });
    const layers = store.config.value.network.layers.map((layer) => ({
      ...layer,
      activation: 'relu' as const,
    }));
    await store.change({ network: { layers } });
    expect(store.metrics.value?.step).toBeGreaterThanOrEqual(50);
    expect(store.playing.value).toBe(true);
    expect(engines.latest.calls.filter((call) => call === 'changeData')).toHaveLength(2);
    await store.pause();
    const changes = store.timeline.news.value.marks.flatMap((mark) => mark.changes);
    expect(changes.map(({ path, value }) => `${path} ${value}`)).toEqual([
      'loss hinge',
      'network.layers[0].activation relu',
      'network.layers[1].activation relu',
    ]);
    await store.timeline.seek(20);
    expect(store.config.value.loss).toBe('logistic');
    expect(store.config.value.network.layers[0]?.activation).toBe('tanh');
  });
});

describe('data that change while a run goes on', () => {
  it('leave step, curve and weights as they are', async () => {
    const { store, engines } = await startStore();
    await store.step(100);
    const { length } = store.history.steps;
    await store.change(drawn(5), true);
    expect(store.metrics.value?.step).toBe(100);
    expect(store.history.steps).toHaveLength(length);
    expect(store.config.value.data.points).toHaveLength(5);
    expect(engines.latest.calls).toContain('changeData');
  });

  it('go on playing', async () => {
    const { store } = await startStore();
    await store.play();
    await vi.waitFor(() => expect(store.metrics.value?.step).toBeGreaterThan(20));
    await store.change(drawn(5), true);
    const step = store.metrics.value?.step ?? 0;
    expect(step).toBeGreaterThan(20);
    await vi.waitFor(() => expect(store.metrics.value?.step).toBeGreaterThan(step));
    expect(store.playing.value).toBe(true);
  });

  it('make a link carry weights, since the steps were trained on other data', async () => {
    const { store } = await startStore();
    await store.step(10);
    await store.change(drawn(5), true);
    expect(await store.linkQuery()).toContain('weights=');
    await store.reset();
    expect(await store.linkQuery()).not.toContain('weights=');
  });

  it('start anew when they need another net, or when nobody asked for going on', async () => {
    const { store, engines } = await startStore();
    await store.step(10);
    await store.change({ data: { ...drawn(5).data, classes: 3 } }, true);
    expect(store.metrics.value?.step).toBe(0);
    await store.step(10);
    await store.change(drawn(6));
    expect(store.metrics.value?.step).toBe(0);
    expect(engines.latest.calls).not.toContain('changeData');
  });

  it('start anew when one of the wishes that came together asks for it', async () => {
    const { store } = await startStore();
    await store.step(10);
    const changes = [
      store.change(drawn(4), true),
      store.change({ data: { kind: 'xor' } }),
      store.change(drawn(6), true),
    ];
    await Promise.all(changes);
    expect(store.metrics.value?.step).toBe(0);
    expect(store.config.value.data.points).toHaveLength(6);
  });
});
