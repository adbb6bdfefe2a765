// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { type Goal, NO_GOAL } from '../shared/goal';
import type { FromWorker, GoalMessage, ToWorker } from '../shared/protocol';
import type { Speed } from '../shared/speed';
import { FakeEngine, type FakeEngineOptions } from '../testing/fake-engine';
import { ManualClock } from '../testing/manual-clock';
import { createDispatch } from './dispatch';

const FULL_SPEED: Speed = { unit: 'epoch', perSecond: 0 };

let clock: ManualClock;
let engine: FakeEngine;
let posted: FromWorker[];
let send: (message: ToWorker) => void;

async function start(options: FakeEngineOptions = {}): Promise<void> {
  clock = new ManualClock();
  engine = new FakeEngine({ clock, msPerStep: 0.01, ...options });
  posted = [];
  send = createDispatch(async () => engine, collect, clock);
  send({ kind: 'load', module: {} as WebAssembly.Module });
  await Promise.resolve();
  await Promise.resolve();
  send({ kind: 'configure', requestId: 1, config: DEFAULT_CONFIG });
  clock.run(100);
}

/** Draws every picture at once. */
function collect(message: FromWorker): void {
  posted.push(message);
  if (message.kind === 'snapshot') send({ kind: 'credit', buffer: message.buffer });
}

function play(goal: Partial<Goal>, speed = FULL_SPEED): void {
  send({ kind: 'play', requestId: 2, speed, goal: { ...NO_GOAL, ...goal } });
}

const goals = (): GoalMessage[] =>
  posted.filter((message): message is GoalMessage => message.kind === 'goal');

/* The fake engine's training loss is 1 / (1 + step), its accuracy always .5; an epoch has 25 steps. */
describe('running until a goal', () => {
  beforeEach(() => start());

  it('stops at exactly the end of the epoch', () => {
    play({ epochs: 7 });
    clock.run(5000);
    expect(engine.metrics().step).toBe(175);
    expect(goals()).toMatchObject([{ reached: 'epochs', metrics: { step: 175, epoch: 7 } }]);
    expect(clock.waiting).toBe(0);
  });

  it('stops at exactly the first step whose loss is low enough', () => {
    play({ trainLoss: 1 / 91 });
    clock.run(5000);
    expect(engine.metrics().step).toBe(90);
    expect(goals()).toMatchObject([{ reached: 'trainLoss', goal: { trainLoss: 1 / 91 } }]);
  });

  it('stops at whichever mark comes first', () => {
    play({ epochs: 2, trainLoss: 0.001, accuracy: 0.9 });
    clock.run(5000);
    expect(goals()).toMatchObject([{ reached: 'epochs', metrics: { step: 50 } }]);
  });

  it('shows the run at rest before it tells of the goal', () => {
    play({ epochs: 1 });
    clock.run(5000);
    const at = posted.findIndex((message) => message.kind === 'goal');
    expect(posted[at - 1]).toMatchObject({
      kind: 'snapshot',
      playing: false,
      metrics: { step: 25 },
    });
    expect(posted.slice(at + 1)).toEqual([]);
  });

  it('goes on beyond a mark that was reached before, and beyond it by single steps', () => {
    play({ epochs: 1, accuracy: 0.5 });
    clock.run(1000);
    send({ kind: 'step', requestId: 3, count: 5, unit: 'batch' });
    clock.run(100);
    expect(engine.metrics().step).toBe(30);
    play({ epochs: 1, accuracy: 0.5 });
    clock.run(100);
    send({ kind: 'pause', requestId: 4 });
    clock.run(100);
    expect(engine.metrics().step).toBeGreaterThan(100);
    expect(goals()).toHaveLength(1);
  });

  it('holds again after a reset and after a new configuration', () => {
    play({ epochs: 1 });
    clock.run(1000);
    send({ kind: 'reset', requestId: 3 });
    play({ epochs: 1 });
    send({ kind: 'configure', requestId: 4, config: { ...DEFAULT_CONFIG, seed: 7 } });
    clock.run(1000);
    expect(goals().map(({ metrics }) => metrics.step)).toEqual([25, 25]);
  });

  it('counts epochs by the batch size in force', () => {
    play({ epochs: 4 }, { unit: 'epoch', perSecond: 10 });
    clock.run(101);
    const before = engine.metrics().step;
    const training = { ...DEFAULT_CONFIG.training, batchSize: 50 };
    const { regularization } = DEFAULT_CONFIG;
    send({ kind: 'tune', requestId: 3, training, regularization, dropout: [] });
    const left = Math.ceil((4 - engine.metrics().epoch) * 5);
    clock.run(5000);
    expect(engine.metrics().step).toBe(before + Math.max(1, left));
  });

  it('tells of no goal that a pause or a divergence came before', async () => {
    play({ epochs: 50 });
    send({ kind: 'pause', requestId: 3 });
    clock.run(1000);
    await start({ divergesAtStep: 40 });
    play({ epochs: 50 });
    clock.run(1000);
    expect(goals()).toEqual([]);
  });
});

describe('slow speeds', () => {
  it('train one mini-batch a second', async () => {
    await start();
    play({}, { unit: 'batch', perSecond: 1 });
    clock.run(3500);
    expect(engine.metrics().step).toBe(4);
  });
});
