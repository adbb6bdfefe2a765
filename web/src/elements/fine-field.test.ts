// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeScorePlanes } from '../render/score-planes';
import { SnapshotView } from '../shared/snapshot';
import { checkConfig } from '../shared/validate-config';
import { realEngine } from '../testing/real-engine';
import { disposeStores, startStore } from '../testing/started-store';
import { FineField, rowsOfGrid } from './fine-field';

const CASES = {
  softmax: { data: { kind: 'spiral' }, loss: 'softmax' },
  'softmax of three classes': { data: { kind: 'blobs' }, loss: 'softmax' },
  logistic: { data: { kind: 'circle' }, loss: 'logistic' },
  'a hinge loss': { data: { kind: 'xor' }, loss: 'hinge' },
  'a hinge loss of three classes': { data: { kind: 'blobs' }, loss: 'hinge' },
  'squares of classes': { data: { kind: 'gauss' }, loss: 'squared' },
  'a regression': { data: { kind: 'plane' } },
} as const;

describe('writeScorePlanes', () => {
  it.each(Object.entries(CASES))('shows scores as the picture of %s does', async (_, change) => {
    const engine = await realEngine();
    const { config, problems } = checkConfig(change);
    expect(problems).toEqual([]);
    engine.configure(config);
    engine.step(200);
    const layout = engine.layout();
    const { fieldSize, fieldChannels, domain } = layout;
    const buffer = new ArrayBuffer(4 * layout.totalFloats);
    engine.writeSnapshot(new Float32Array(buffer));
    const picture = new SnapshotView(layout, buffer);
    const rows = 8;
    const [first, count] = [100 * fieldSize, rows * fieldSize];
    const planes = Array.from({ length: fieldChannels }, () => new Float32Array(fieldSize ** 2));
    const scores = engine.predict(rowsOfGrid(fieldSize, 100, rows, domain));
    writeScorePlanes(scores, fieldChannels, planes, first, config);
    planes.forEach((plane, k) => {
      const shown = picture.field(k).subarray(first, first + count);
      const differences = shown.map((value, i) => Math.abs(value - (plane[first + i] ?? 0)));
      expect(Math.max(...differences)).toBeLessThan(1e-5);
    });
  });
});

describe('FineField', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    disposeStores();
  });

  const settled = async (): Promise<void> => {
    for (let i = 0; i < 200; i++) await Promise.resolve();
  };

  it('comes once the run has rested, in as many samples as the picture has pixels', async () => {
    const { store } = await startStore();
    const news = vi.fn();
    const fine = new FineField(news);
    const coarse = store.configured.peek()?.layout.fieldSize ?? 0;
    const pixels = 4 * coarse;
    expect(fine.read(store, pixels)).toBeNull();
    vi.advanceTimersByTime(140);
    await settled();
    expect(news).not.toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    await settled();
    expect(news).toHaveBeenCalledOnce();
    const field = fine.read(store, pixels);
    expect(field?.layout.fieldSize).toBe(pixels);
    expect(field?.field(0)).toHaveLength(pixels ** 2);
  });

  it('is given up by any change, and not even begun while the run plays', async () => {
    const { store } = await startStore();
    const news = vi.fn();
    const fine = new FineField(news);
    const pixels = 4 * (store.configured.peek()?.layout.fieldSize ?? 0);
    fine.read(store, pixels);
    vi.advanceTimersByTime(160);
    await settled();
    expect(fine.read(store, pixels)).not.toBeNull();
    await store.step(1);
    expect(fine.read(store, pixels)).toBeNull();
    await store.play();
    fine.read(store, pixels);
    vi.advanceTimersByTime(1000);
    await settled();
    expect(news).toHaveBeenCalledOnce();
  });

  it('is not asked for where the picture has no more pixels than the field samples', async () => {
    const { store } = await startStore();
    const fine = new FineField(vi.fn());
    const predict = vi.spyOn(store.questions, 'predict');
    fine.read(store, store.configured.peek()?.layout.fieldSize ?? 0);
    vi.advanceTimersByTime(1000);
    await settled();
    expect(predict).not.toHaveBeenCalled();
  });
});
