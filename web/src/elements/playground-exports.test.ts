// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LayerWeights } from '../shared/config';
import type { Metrics } from '../shared/metrics';
import { PlaygroundStore } from '../store/playground-store';
import { InProcessEngines } from '../testing/in-process-engine';
import { PlaygroundExports } from './playground-exports';

const stores: PlaygroundStore[] = [];

async function start(classNames: readonly string[] = []) {
  const store = new PlaygroundStore({ connect: new InProcessEngines().connect });
  stores.push(store);
  store.frame.subscribe(() => queueMicrotask(() => store.drawn()));
  const files = new PlaygroundExports(store, () => classNames);
  await store.start();
  return { store, files };
}

/** The fake engine's every weight is the number of its steps. */
async function exported(files: PlaygroundExports) {
  const text = await (await files.exportAs('json', null)).text();
  const { metrics, weights } = JSON.parse(text) as { metrics: Metrics; weights: LayerWeights[] };
  return { step: metrics.step, weight: weights[0]?.W[0]?.[0] };
}

afterEach(() => {
  for (const store of stores.splice(0)) store.dispose();
});

describe('exports', () => {
  it('hold weights and figures of the same moment while it trains', async () => {
    const { store, files } = await start();
    await store.play();
    for (let picture = 0; picture < 5; picture++) {
      const { step, weight } = await exported(files);
      expect(weight).toBe(step);
      await vi.waitFor(() => expect(store.metrics.peek()?.step).toBeGreaterThan(step));
    }
  });

  it('hold the newest weights when there is no picture of them', async () => {
    const { store, files } = await start();
    store.setVisible(false);
    await store.step(7);
    expect(await exported(files)).toEqual({ step: 7, weight: 7 });
  });

  it('hold the names of classes where there are any', async () => {
    const read = async (names?: readonly string[]) => {
      const { files } = await start(names);
      return JSON.parse(await (await files.exportAs('json', null)).text()) as object;
    };
    expect(await read(['rose', 'tulip'])).toHaveProperty('classNames', ['rose', 'tulip']);
    expect(await read()).not.toHaveProperty('classNames');
  });

  it('say so when the browser makes no picture', async () => {
    const { files } = await start();
    const canvas = { toBlob: (done: BlobCallback) => done(null) } as HTMLCanvasElement;
    await expect(files.exportAs('png', canvas)).rejects.toMatchObject({ code: 'exportFailed' });
  });
});
