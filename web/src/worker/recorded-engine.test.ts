// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG, OPTIMIZERS, type PartialConfig } from '../shared/config';
import { checkConfig } from '../shared/validate-config';
import { realEngine } from '../testing/real-engine';
import { RecordedEngine } from './recorded-engine';
import { NO_RECORDS } from './run-history';

/** Everything random that a step can draw, and every way to change a weight. */
const RESTLESS: PartialConfig = {
  data: { noise: 0.2 },
  network: {
    layers: [
      { units: 8, activation: 'prelu', dropout: 0.3 },
      { units: 6, activation: 'relu', dropout: 0.1 },
    ],
  },
  regularization: { l1: 1e-4, l2: 1e-3, maxNorm: 2, inputNoise: 0.2 },
  training: { clipNorm: 1, schedule: { kind: 'cosine', epochs: 40 } },
};

function configWith(partial: PartialConfig, base: Config = DEFAULT_CONFIG): Config {
  const { config, problems } = checkConfig(partial, base);
  expect(problems).toEqual([]);
  return config;
}

async function recorded(config: Config): Promise<RecordedEngine> {
  const engine = new RecordedEngine(await realEngine());
  engine.configure(config);
  return engine;
}

const tuneTo = (engine: RecordedEngine, { training, regularization, network }: Config): void =>
  engine.tune(
    training,
    regularization,
    network.layers.map(({ dropout }) => dropout),
  );

describe('going back and on', () => {
  it.each(OPTIMIZERS)('gives the very bits of the first time with %s', async (optimizer) => {
    const config = configWith({ training: { optimizer } }, configWith(RESTLESS));
    const engine = await recorded(config);
    engine.step(1777);
    const end = engine.weights();
    const figures = engine.metrics();
    for (const wanted of [1500, 13, 700, 0]) {
      const { step } = engine.seek(wanted);
      expect(step).toBeLessThanOrEqual(wanted);
      expect(engine.metrics().step).toBe(step);
      engine.step(1777 - step);
      expect(engine.weights()).toEqual(end);
      expect(engine.metrics()).toEqual(figures);
    }
  });

  it('comes back to the newest step without a trace', async () => {
    const engine = await recorded(configWith(RESTLESS));
    engine.step(1501);
    const picture = new Float32Array(engine.layout().totalFloats);
    engine.writeSnapshot(picture);
    engine.seek(200);
    engine.seek(900);
    expect(engine.seek(1e9).step).toBe(1501);
    const again = new Float32Array(picture.length);
    engine.writeSnapshot(again);
    expect(Buffer.from(again.buffer).equals(Buffer.from(picture.buffer))).toBe(true);
  });

  it('diverges at the same step, and returns to the same good state', async () => {
    const bold = { training: { optimizer: 'momentum' as const, learningRate: 0.02 } };
    const wild = configWith({ training: { learningRate: 60 } }, configWith(bold));
    const engine = await recorded(configWith(bold));
    engine.step(121);
    tuneTo(engine, wild);
    engine.step(2000);
    const { step, diverged } = engine.metrics();
    expect(diverged).toBe(true);
    const end = engine.weights();
    engine.seek(121);
    tuneTo(engine, wild);
    engine.step(2000);
    expect(engine.metrics()).toMatchObject({ step, diverged });
    expect(engine.weights()).toEqual(end);
  });
});

describe('settings on the way', () => {
  it('are those of the step that is shown, and a mark says what changed', async () => {
    const slow = configWith(RESTLESS);
    const fast = configWith({ training: { optimizer: 'adam', learningRate: 0.1 } }, slow);
    const engine = await recorded(slow);
    engine.step(300);
    tuneTo(engine, fast);
    engine.step(300);
    const end = engine.weights();
    expect(engine.seek(250).settings?.config.training).toEqual(slow.training);
    expect(engine.seek(450).settings?.config.training).toEqual(fast.training);
    engine.step(150);
    expect(engine.weights()).toEqual(end);
    const changes = [
      { path: 'training.optimizer', value: 'adam' },
      { path: 'training.learningRate', value: 0.1 },
    ];
    const marks = engine.takeNews(0, true)?.marks;
    expect(marks).toEqual([{ step: 300, kind: 'settings', changes }]);
  });

  it('bring the data of their time along', async () => {
    const points = Array.from({ length: 60 }, (_, at) => [at % 7, (at * 5) % 11, at % 2]);
    const own = configWith({ data: { kind: 'custom', points, trainShare: 1 } });
    const fewer = configWith({ data: { points: points.slice(0, 40) } }, own);
    const engine = await recorded(own);
    engine.step(100);
    engine.changeData(fewer);
    engine.step(100);
    const end = engine.weights();
    expect(engine.seek(50).hasOtherData).toBe(true);
    expect(engine.examples()).toHaveLength(60 * 4);
    expect(engine.seek(150).hasOtherData).toBe(true);
    expect(engine.examples()).toHaveLength(40 * 4);
    engine.step(50);
    expect(engine.weights()).toEqual(end);
  });

  it('hold locks and weights by hand, and say what a link can replay', async () => {
    const engine = await recorded(DEFAULT_CONFIG);
    engine.step(50);
    engine.setParameter(0, 2);
    engine.setLock(0, true);
    engine.step(50);
    const end = engine.weights();
    expect(engine.seek(40).settings).toMatchObject({ locked: [], isReplayable: true });
    expect(engine.seek(70).settings).toMatchObject({ locked: [0], isReplayable: false });
    engine.step(30);
    expect(engine.weights()[0]).toBe(2);
    expect(engine.weights()).toEqual(end);
  });

  it('changed while looking back begin another future', async () => {
    const engine = await recorded(DEFAULT_CONFIG);
    engine.step(400);
    engine.seek(100);
    expect(engine.takeNews(0, true)?.newest).toBe(400);
    engine.setParameter(3, 1);
    const news = engine.takeNews(0, false);
    expect(news?.newest).toBe(100);
    expect(news?.steps.at(-1)).toBe(100);
    expect(engine.seek(400).step).toBe(100);
    expect(engine.weights()[3]).toBe(1);
  });
});

describe('what cannot be sought', () => {
  it('is a run that is not to be recorded, and trains as any other', async () => {
    const silent = new RecordedEngine(await realEngine(), NO_RECORDS);
    silent.configure(DEFAULT_CONFIG);
    silent.step(30);
    silent.reset();
    expect(silent.step(200)).toBe(200);
    expect(silent.takeNews(0, true)?.steps).toHaveLength(0);
    expect(() => silent.seek(100)).toThrow(/notRecorded/);
    const engine = await recorded(DEFAULT_CONFIG);
    engine.step(200);
    expect(silent.weights()).toEqual(engine.weights());
  });

  it.each([-1, 0.5, Number.NaN, 'x' as never])('refuses %s and stays', async (step) => {
    const engine = await recorded(DEFAULT_CONFIG);
    engine.step(10);
    expect(() => engine.seek(step)).toThrow(/steps/);
    expect(engine.metrics().step).toBe(10);
  });

  it('says when the network is too large to record', async () => {
    const layers = Array.from({ length: 5 }, () => ({
      units: 512,
      activation: 'relu' as const,
      dropout: 0,
    }));
    const engine = await recorded(configWith({ network: { layers }, data: { samples: 10 } }));
    expect(engine.takeNews(0, true)?.isTooLarge).toBe(true);
    expect(() => engine.seek(0)).toThrow(/notRecorded/);
    expect(engine.step(1)).toBe(1);
  });
});
