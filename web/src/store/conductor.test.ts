// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it } from 'vitest';
import { readComparison } from '../shared/comparison';
import type { Metrics } from '../shared/metrics';
import { presetConfig } from '../shared/presets';
import { connectRealEngine } from '../testing/real-connection';
import { realEngine } from '../testing/real-engine';
import { disposeStores, endedLater } from '../testing/started-store';
import { Conductor, type Trainee } from './conductor';
import { PlaygroundStore } from './playground-store';

const START: Metrics = {
  step: 0,
  epoch: 0,
  trainLoss: 1,
  testLoss: null,
  penalty: 0,
  trainAccuracy: 0,
  testAccuracy: null,
  parameterCount: 1,
  deadFraction: null,
  diverged: false,
  samplesPerSecond: 0,
};

/** A run that only counts, and may be late, diverge, or die. */
class Counter implements Trainee {
  readonly examplesPerStep = 10;
  metrics = START;
  readonly asked: number[] = [];
  delayMs = 0;
  samplesPerSecond = 0;
  divergesAt = Number.POSITIVE_INFINITY;
  failsAt = Number.POSITIVE_INFINITY;

  async step(count: number): Promise<Metrics> {
    this.asked.push(count);
    await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    const step = this.metrics.step + count;
    if (step >= this.failsAt) throw new Error('died');
    const diverged = step >= this.divergesAt;
    const now = diverged ? this.divergesAt - 1 : step;
    this.metrics = { ...START, step: now, diverged, samplesPerSecond: this.samplesPerSecond };
    return this.metrics;
  }

  async reset(): Promise<Metrics> {
    this.metrics = START;
    return START;
  }
}

const conductors: Conductor[] = [];

function conduct(trainees: readonly Counter[], failed: (error: unknown) => void = () => {}) {
  /** Steps of all runs whenever a round was to be drawn. */
  const drawn: number[][] = [];
  const conductor = new Conductor({
    drawn: async () => {
      drawn.push(trainees.map(({ metrics }) => metrics.step));
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
    failed,
    atOnce: 2,
  });
  conductor.conduct(
    trainees,
    trainees.map(({ metrics }) => metrics),
    10,
  );
  conductors.push(conductor);
  return { conductor, drawn };
}

afterEach(() => {
  for (const conductor of conductors.splice(0)) conductor.dispose();
  disposeStores();
});

const inStep = (rounds: readonly number[][]): boolean =>
  rounds.every((steps) => new Set(steps).size === 1);

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a conductor', () => {
  it('shows all runs at the same step, however slow one of them is', async () => {
    const trainees = [new Counter(), new Counter(), new Counter()];
    (trainees[1] as Counter).delayMs = 7;
    const { conductor, drawn } = conduct(trainees);
    conductor.setSpeed({ unit: 'epoch', perSecond: 0 });
    conductor.play();
    await soon(150);
    await conductor.pause();
    expect(drawn.length).toBeGreaterThan(3);
    expect(inStep(drawn)).toBe(true);
    expect(conductor.step.peek()).toBe(drawn.at(-1)?.[0]);
  });

  it('keeps the pace that is set, in epochs of the first run', async () => {
    const { conductor } = conduct([new Counter(), new Counter()]);
    conductor.setSpeed({ unit: 'epoch', perSecond: 20 });
    conductor.play();
    await soon(400);
    await conductor.pause();
    // 200 mini-batches a second for 0.4 s.
    expect(conductor.step.peek()).toBeGreaterThan(40);
    expect(conductor.step.peek()).toBeLessThan(110);
  });

  it('trains exactly what it is asked for, also by several presses at once', async () => {
    const { conductor, drawn } = conduct([new Counter(), new Counter()]);
    await Promise.all([conductor.advance(), conductor.advance(), conductor.advance(5)]);
    expect(conductor.step.peek()).toBe(7);
    await conductor.epoch();
    expect(conductor.step.peek()).toBe(10);
    await conductor.epoch();
    expect(conductor.step.peek()).toBe(20);
    expect(inStep(drawn)).toBe(true);
  });

  it('trains in each round what the slowest run can in its time, whatever drawing takes', async () => {
    const trainees = [new Counter(), new Counter()];
    // 2 ms a step, and 0.1 ms.
    for (const [index, speed] of [5000, 100_000].entries())
      (trainees[index] as Counter).samplesPerSecond = speed;
    (trainees[1] as Counter).delayMs = 30;
    const { conductor } = conduct(trainees);
    await conductor.advance(100);
    // 6 ms a round, eight times as long where steps are asked for by number.
    expect(Math.max(...(trainees[0] as Counter).asked)).toBe(24);
  });

  it('goes back to the start in all runs, and ends what is under way', async () => {
    const trainees = [new Counter(), new Counter()];
    const { conductor } = conduct(trainees);
    conductor.play();
    await soon(40);
    await conductor.reset();
    expect(conductor.playing.peek()).toBe(false);
    expect(conductor.step.peek()).toBe(0);
    await soon(40);
    expect(trainees.map(({ metrics }) => metrics.step)).toEqual([0, 0]);
  });

  it('leaves a run that diverged where it is, and rests when all have', async () => {
    const trainees = [new Counter(), new Counter()];
    const [first, second] = trainees as [Counter, Counter];
    first.divergesAt = 5;
    const { conductor } = conduct(trainees);
    await conductor.advance(20);
    expect(conductor.metrics.peek().map(({ step }) => step)).toEqual([4, 20]);
    const asked = first.asked.length;
    second.divergesAt = 30;
    conductor.setSpeed({ unit: 'epoch', perSecond: 0 });
    conductor.play();
    await expect.poll(() => conductor.playing.peek()).toBe(false);
    expect(first.asked.length).toBe(asked);
  });

  it('lets a run that was started again catch up before any goes on', async () => {
    const trainees = [new Counter(), new Counter()];
    const { conductor, drawn } = conduct(trainees);
    await conductor.advance(50);
    (trainees[0] as Counter).metrics = START;
    await conductor.advance(3);
    expect(inStep(drawn)).toBe(true);
    expect(conductor.metrics.peek().map(({ step }) => step)).toEqual([53, 53]);
  });

  it('rests and tells when a run fails', async () => {
    const trainees = [new Counter(), new Counter()];
    (trainees[1] as Counter).failsAt = 10;
    const errors: unknown[] = [];
    const { conductor } = conduct(trainees, (error) => errors.push(error));
    conductor.setSpeed({ unit: 'epoch', perSecond: 0 });
    conductor.play();
    await expect.poll(() => errors.length).toBe(1);
    expect(conductor.playing.peek()).toBe(false);
  });

  it('is in step again after a run died on the way and the others arrived', async () => {
    const trainees = [new Counter(), new Counter()] as const;
    const [other, dying] = trainees;
    const { conductor, drawn } = conduct(trainees);
    await conductor.advance(50);
    dying.failsAt = 60;
    other.delayMs = 5;
    await conductor.advance(20);
    // A new engine in its place.
    dying.failsAt = Number.POSITIVE_INFINITY;
    dying.metrics = START;
    drawn.length = 0;
    await conductor.advance(1);
    expect(inStep(drawn)).toBe(true);
    expect(trainees.map(({ metrics }) => metrics.step)).toEqual([
      conductor.step.peek(),
      conductor.step.peek(),
    ]);
    expect(conductor.step.peek()).toBeGreaterThan(50);
  });
});

describe('runs of the real engine, conducted', () => {
  it('come to the same bits as each of them alone', async () => {
    const { comparison } = readComparison('units', '3/6/20', presetConfig('units-3'));
    const stores = comparison.variants.map(({ config }) =>
      endedLater(new PlaygroundStore({ config, connect: connectRealEngine })),
    );
    await Promise.all(stores.map((store) => store.start()));
    for (const store of stores) store.frame.subscribe(() => queueMicrotask(() => store.drawn()));
    const conductor = new Conductor({
      drawn: async () =>
        expect(new Set(stores.map((one) => one.metrics.peek()?.step)).size).toBe(1),
      failed: (error) => {
        throw error;
      },
      atOnce: 2,
    });
    const trainees = stores.map((store) => ({
      examplesPerStep: 32,
      step: (count: number) => store.step(count),
      reset: () => store.reset(),
    }));
    conductor.conduct(trainees, stores.map((store) => store.metrics.peek()) as Metrics[], 1);
    await conductor.advance(150);
    await conductor.reset();
    await conductor.advance(400);
    const engine = await realEngine();
    for (const [index, { config }] of comparison.variants.entries()) {
      engine.configure(config);
      engine.step(400);
      const weights = (await stores[index]?.getWeights()) ?? [];
      const flat = weights.flatMap(({ W, b }) => [...W.flat(), ...b]);
      expect(flat).toEqual([...engine.weights()]);
    }
  }, 20_000);
});
