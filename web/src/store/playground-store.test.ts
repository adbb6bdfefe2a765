// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { configFromQuery } from '../shared/config-link';
import { NO_GOAL } from '../shared/goal';
import { InProcessEngines } from '../testing/in-process-engine';
import { disposeStores, endedLater, startStore } from '../testing/started-store';
import { PlaygroundStore } from './playground-store';

afterEach(disposeStores);

describe('playground store', () => {
  it('is ready with a picture of the start', async () => {
    const { store } = await startStore();
    expect(store.status.value).toBe('ready');
    expect(store.view?.layout.sizes).toEqual([2, 4, 2, 2]);
    expect(store.history.steps).toEqual([0]);
  });

  it('shows the steps it was asked for when the promise resolves', async () => {
    const { store } = await startStore();
    await store.step(30);
    expect(store.metrics.value?.step).toBe(30);
    expect(store.view?.bias(1, 0)).toBe(30);
    expect(store.status.value).toBe('paused');
  });

  it('plays until paused', async () => {
    const { store } = await startStore();
    await store.play();
    expect(store.status.value).toBe('running');
    await vi.waitFor(() => expect(store.metrics.value?.epoch).toBeGreaterThan(2));
    await store.pause();
    const step = store.metrics.value?.step;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(store.metrics.value?.step).toBe(step);
  });

  it('tunes training live, without a reset', async () => {
    const { store, engines } = await startStore();
    await store.step(10);
    await store.change({ training: { learningRate: 0.1 } });
    expect(store.config.value.training.learningRate).toBe(0.1);
    expect(store.metrics.value?.step).toBe(10);
    expect(engines.latest.calls.filter((call) => call === 'configure')).toHaveLength(1);
  });

  it('starts anew when the net changes, and takes config and picture over together', async () => {
    const { store } = await startStore();
    await store.step(10);
    const seen: string[] = [];
    store.frame.subscribe(() => {
      seen.push(`${store.config.value.network.layers.length} ${store.view?.layout.sizes.length}`);
    });
    await store.change({ network: { layers: [] } });
    expect(seen).toEqual(['2 4', '0 2']);
    expect(store.metrics.value?.step).toBe(0);
  });

  it('goes on playing when the net changes', async () => {
    const { store } = await startStore();
    await store.play();
    await store.change({ seed: 7 });
    await vi.waitFor(() => expect(store.metrics.value?.step).toBeGreaterThan(0));
    expect(store.playing.value).toBe(true);
  });

  it('replaces wishes that were overtaken, and ends with the last one', async () => {
    const { store, engines } = await startStore();
    const changes = [1, 2, 3, 4, 5].map((seed) => store.change({ seed }));
    await Promise.all(changes);
    expect(store.config.value.seed).toBe(5);
    const configures = engines.latest.calls.filter((call) => call === 'configure');
    expect(configures.length).toBeLessThanOrEqual(3);
  });

  it('counts on from the last wish, not from the last picture', async () => {
    const { store } = await startStore();
    const oneMore = () => store.change((config) => ({ seed: config.seed + 1 }));
    await Promise.all([oneMore(), oneMore(), oneMore()]);
    expect(store.config.value.seed).toBe(45);
  });

  it('refuses bad input with a problem and keeps everything', async () => {
    const { store } = await startStore();
    await store.step(10);
    const bad = { training: { learningRate: 1e9 } };
    await expect(store.change(bad)).rejects.toMatchObject({ code: 'outOfRange' });
    expect(store.problems.value).toMatchObject([{ path: 'training.learningRate' }]);
    expect(store.config.value).toEqual(DEFAULT_CONFIG);
    expect(store.metrics.value?.step).toBe(10);
    await store.change({ training: { learningRate: 0.1 } });
    expect(store.problems.value).toEqual([]);
  });

  it('goes back when the engine refuses what the check let through', async () => {
    const { store, engines } = await startStore();
    engines.latest.refuseNext = true;
    await expect(store.change({ seed: 3 })).rejects.toMatchObject({ code: 'outOfRange' });
    expect(store.config.value.seed).toBe(42);
    await store.change((config) => ({ seed: config.seed + 1 }));
    expect(store.config.value.seed).toBe(43);
  });

  it('reports divergence once, and after a change the ways on, until one is taken', async () => {
    const { store } = await startStore({ divergesAtStep: 20 });
    const told = () => store.problems.value.map(({ code }) => code);
    await store.step(50);
    expect(store.problems.value).toMatchObject([{ code: 'diverged', value: '0.03' }]);
    await store.change({ training: { learningRate: 0.003 } });
    expect(told()).toEqual(['mended']);
    await store.change({ training: { learningRate: 0.001 } });
    expect(told()).toEqual(['mended']);
    await store.reset();
    expect(told()).toEqual([]);
  });

  it('stops at the goal and says which mark was reached, until the run goes on', async () => {
    const { store } = await startStore();
    await store.setSpeed({ unit: 'epoch', perSecond: 0 });
    await store.setGoal({ ...NO_GOAL, epochs: 3 });
    await store.play();
    await vi.waitFor(() => expect(store.reached.value).not.toBeNull());
    expect(store.reached.value).toMatchObject({ reached: 'epochs', metrics: { step: 75 } });
    expect(store.playing.value).toBe(false);
    await store.step();
    expect(store.reached.value).toBeNull();
  });

  it('clears the curves on reset', async () => {
    const { store } = await startStore();
    await store.epoch(3);
    expect(store.history.steps).toEqual([0, 25, 50, 75]);
    await store.reset();
    expect(store.history.steps).toEqual([0]);
    expect(store.status.value).toBe('ready');
  });

  it('draws nothing while hidden, but knows the figures', async () => {
    const { store, engines } = await startStore();
    store.setVisible(false);
    await store.step(12);
    expect(store.metrics.value?.step).toBe(12);
    expect(engines.posted.at(-2)?.kind).toBe('progress');
    store.setVisible(true);
    await vi.waitFor(() => expect(store.view?.bias(1, 0)).toBe(12));
  });
});

describe('after a crash', () => {
  it('starts again with the last accepted config and says so', async () => {
    const { store, engines } = await startStore();
    await store.change({ seed: 9 });
    await store.change({ training: { learningRate: 0.3 } });
    const unanswered = expect(store.step(1e8)).rejects.toMatchObject({ code: 'crashed' });
    engines.kill('out of memory');
    await unanswered;
    await vi.waitFor(() => expect(store.problems.value).toMatchObject([{ code: 'crashed' }]));
    expect(engines.engines).toHaveLength(2);
    expect(store.config.value).toMatchObject({ seed: 9, training: { learningRate: 0.3 } });
    await store.step(5);
    expect(store.metrics.value?.step).toBe(5);
  });

  it('gives up when engines keep crashing', async () => {
    const { store, engines } = await startStore();
    for (let crash = 1; crash <= 4; crash++) {
      engines.kill('again');
      const count = Math.min(crash + 1, 4);
      await vi.waitFor(() => expect(engines.engines).toHaveLength(count));
      await vi.waitFor(() => expect(store.problems.value).toHaveLength(1));
      store.report([]);
    }
    expect(store.status.value).toBe('error');
    await expect(store.step()).rejects.toMatchObject({ code: 'engineLost' });
    await store.start();
    await store.step(5);
    expect(store.metrics.value?.step).toBe(5);
  });

  it('while the run is built first, there is nothing to go back to', async () => {
    const engines = new InProcessEngines();
    engines.trapNext = true;
    const store = endedLater(new PlaygroundStore({ connect: engines.connect }));
    await expect(store.start()).rejects.toMatchObject({ code: 'crashed' });
    expect(store.status.value).toBe('error');
    await expect(store.play()).rejects.toMatchObject({ code: 'engineLost' });
    expect(engines.engines).toHaveLength(1);
    await store.start();
    expect(store.status.value).toBe('ready');
  });
});

describe('while the engine loads', () => {
  it('changes wait, and none is lost', async () => {
    const engines = new InProcessEngines();
    const store = endedLater(new PlaygroundStore({ connect: engines.connect }));
    store.frame.subscribe(() => queueMicrotask(() => store.drawn()));
    const started = store.start();
    const changed = store.change({ training: { learningRate: 0.3 } });
    await Promise.all([started, changed, store.change({ seed: 4 })]);
    expect(store.config.value).toMatchObject({ seed: 4, training: { learningRate: 0.3 } });
    expect(store.problems.value).toEqual([]);
  });

  it('an engine that fails to load can be asked for again', async () => {
    const engines = new InProcessEngines();
    engines.failNext = true;
    const store = endedLater(new PlaygroundStore({ connect: engines.connect }));
    await expect(store.start()).rejects.toThrow('no engine');
    expect(store.status.value).toBe('error');
    await store.start();
    expect(store.status.value).toBe('ready');
  });
});

describe('links', () => {
  it('replay a run by its steps', async () => {
    const { store } = await startStore();
    await store.change({ seed: 3 });
    await store.step(40);
    expect(await store.linkQuery()).toBe('seed=3&steps=40');
  });

  it('carry the weights of a run that was tuned on the way', async () => {
    const { store } = await startStore();
    await store.change({ network: { layers: [] } });
    await store.step(4);
    await store.change({ training: { learningRate: 0.1 } });
    const { config, steps } = configFromQuery(await store.linkQuery());
    expect(steps).toBe(0);
    expect(config.training.learningRate).toBe(0.1);
    expect(config.weights).toEqual([
      {
        W: [
          [4, 4],
          [4, 4],
        ],
        b: [4, 4],
      },
    ]);
  });

  it('open with the picture that was shared', async () => {
    const { store } = await startStore();
    const { config, steps } = configFromQuery('seed=3&steps=40');
    await store.open(config, steps);
    expect(store.config.value.seed).toBe(3);
    expect(store.metrics.value?.step).toBe(40);
  });
});
