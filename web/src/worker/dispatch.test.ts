// SPDX-License-Identifier: MIT
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { NO_GOAL } from '../shared/goal';
import { RECORDED_FIGURES } from '../shared/loss-history';
import type { FromWorker, SnapshotMessage, ToWorker } from '../shared/protocol';
import { NO_FIGURES } from '../shared/run-figures';
import { FakeEngine, type FakeEngineOptions } from '../testing/fake-engine';
import { ManualClock } from '../testing/manual-clock';
import { createDispatch } from './dispatch';

const NO_MODULE = {} as WebAssembly.Module;

let clock: ManualClock;
let engine: FakeEngine;
let posted: FromWorker[];
let send: (message: ToWorker) => void;

async function start(options: FakeEngineOptions = {}): Promise<void> {
  clock = new ManualClock();
  engine = new FakeEngine({ clock, msPerStep: 0.01, ...options });
  posted = [];
  send = createDispatch(
    async () => engine,
    (message) => posted.push(message),
    clock,
  );
  send({ kind: 'load', module: NO_MODULE });
  await Promise.resolve();
  await Promise.resolve();
}

function configure(requestId = 1): void {
  send({ kind: 'configure', requestId, config: DEFAULT_CONFIG });
  clock.run(100);
}

const epochs = (perSecond: number) => ({ unit: 'epoch' as const, perSecond });

const kinds = (): string[] => posted.map((message) => message.kind);
const snapshots = (): SnapshotMessage[] =>
  posted.filter((message): message is SnapshotMessage => message.kind === 'snapshot');

function returnAll(): void {
  const lent = snapshots().map((message) => message.buffer);
  posted = posted.filter((message) => message.kind !== 'snapshot');
  for (const buffer of lent) send({ kind: 'credit', buffer });
}

describe('dispatch', () => {
  beforeEach(() => start());

  it('answers configure only after the first picture of it', () => {
    configure();
    expect(kinds()).toEqual(['loaded', 'configured', 'timeline', 'snapshot', 'answer']);
  });

  it('raises the revision with every accepted configure', () => {
    configure(1);
    configure(2);
    expect(snapshots().map((message) => message.revision)).toEqual([1, 2]);
  });

  it('refuses bad input with its problem and keeps the run', () => {
    configure();
    engine.refuseNext = true;
    send({ kind: 'configure', requestId: 9, config: DEFAULT_CONFIG });
    clock.run(100);
    expect(posted.at(-1)).toMatchObject({
      kind: 'refused',
      requestId: 9,
      problem: { path: 'seed' },
    });
    expect(snapshots()).toHaveLength(1);
  });

  it.each([0, -1, 1.5, Number.NaN, 1e9])('refuses %s steps', (count) => {
    configure();
    send({ kind: 'step', requestId: 2, count, unit: 'batch' });
    expect(posted.at(-1)).toMatchObject({ kind: 'refused', problem: { code: 'outOfRange' } });
  });

  it('trains exactly the steps it was asked for and shows them before it answers', () => {
    configure();
    send({ kind: 'step', requestId: 2, count: 137, unit: 'batch' });
    clock.run(100);
    expect(posted.at(-1)).toMatchObject({ kind: 'answer', result: { step: 137 } });
    expect(posted.at(-2)).toMatchObject({ kind: 'snapshot', metrics: { step: 137 } });
  });

  it('ends an epoch where the epoch ends, from the middle of one', () => {
    configure();
    send({ kind: 'step', requestId: 2, count: 3, unit: 'batch' });
    send({ kind: 'step', requestId: 3, count: 1, unit: 'epoch' });
    returnAll();
    clock.run(100);
    expect(engine.metrics().epoch).toBe(1);
  });

  it('posts two pictures and no more until a buffer comes back', () => {
    configure();
    send({ kind: 'play', requestId: 2, speed: epochs(0), goal: NO_GOAL });
    clock.run(500);
    expect(snapshots()).toHaveLength(2);
    const [first] = snapshots();
    if (first) send({ kind: 'credit', buffer: first.buffer });
    clock.run(500);
    expect(snapshots()).toHaveLength(3);
  });

  it('a paused session posts no snapshot', () => {
    configure();
    send({ kind: 'play', requestId: 2, speed: epochs(60), goal: NO_GOAL });
    clock.run(50);
    send({ kind: 'pause', requestId: 3 });
    clock.run(50);
    returnAll();
    clock.run(50);
    returnAll();
    clock.run(1000);
    expect(snapshots()).toHaveLength(0);
    expect(clock.waiting).toBe(0);
  });

  it('follows an example at rest and while it plays', () => {
    configure();
    const follow = (requestId: number): void =>
      send({ kind: 'trace', requestId, point: [1, 2], target: 0 });
    follow(2);
    expect(posted.at(-1)).toMatchObject({ kind: 'answer', requestId: 2, result: { step: 0 } });
    send({ kind: 'play', requestId: 3, speed: epochs(60), goal: NO_GOAL });
    clock.run(50);
    follow(4);
    expect(posted.at(-1)).toMatchObject({ kind: 'answer', requestId: 4 });
    const { result } = posted.at(-1) as Extract<FromWorker, { kind: 'answer' }>;
    expect((result as { step: number }).step).toBeGreaterThan(0);
  });

  it('records the losses of every epoch once, from the start', () => {
    configure();
    send({ kind: 'step', requestId: 2, count: 4, unit: 'epoch' });
    clock.run(100);
    const steps = snapshots().flatMap((message) =>
      message.recorded.filter((_, index) => index % RECORDED_FIGURES === 0),
    );
    expect(steps).toEqual([0, 25, 50, 75, 100]);
  });

  it('goes back to the start, paused, under a new revision', () => {
    configure();
    send({ kind: 'play', requestId: 2, speed: epochs(60), goal: NO_GOAL });
    clock.run(50);
    returnAll();
    send({ kind: 'reset', requestId: 3 });
    clock.run(100);
    expect(kinds()).toContain('restarted');
    expect(snapshots().at(-1)).toMatchObject({ revision: 2, playing: false, metrics: { step: 0 } });
  });

  it('tells a hidden element figures, without pictures', () => {
    configure();
    returnAll();
    send({ kind: 'visible', visible: false });
    send({ kind: 'play', requestId: 2, speed: epochs(60), goal: NO_GOAL });
    clock.run(1000);
    expect(snapshots()).toHaveLength(0);
    const reports = kinds().filter((kind) => kind === 'progress').length;
    expect(reports).toBeGreaterThan(5);
    expect(reports).toBeLessThan(13);
  });

  it('reports a trap as a crash and is silent afterwards', () => {
    configure();
    engine.trapNext = true;
    send({ kind: 'step', requestId: 2, count: 5, unit: 'batch' });
    clock.run(100);
    send({ kind: 'pause', requestId: 3 });
    clock.run(100);
    expect(posted.at(-1)).toMatchObject({ kind: 'crashed' });
    expect(kinds().filter((kind) => kind === 'crashed')).toHaveLength(1);
  });

  it('looks into a playing run without another picture of it', () => {
    configure();
    returnAll();
    send({ kind: 'play', requestId: 2, speed: epochs(60), goal: NO_GOAL });
    clock.run(200);
    const shown = snapshots().length;
    send({ kind: 'inspect', requestId: 3, inspection: { what: 'regions' } });
    expect(posted.at(-1)).toMatchObject({ kind: 'answer', requestId: 3 });
    expect(snapshots()).toHaveLength(shown);
    expect(engine.calls).toContain('inspect regions');
  });

  it('refuses to look into a run that was never configured', () => {
    send({ kind: 'inspect', requestId: 2, inspection: { what: 'examples' } });
    expect(posted.at(-1)).toMatchObject({ kind: 'refused', requestId: 2 });
    expect(engine.calls).toEqual([]);
  });

  it('refuses to run what was never configured', () => {
    send({ kind: 'play', requestId: 2, speed: epochs(60), goal: NO_GOAL });
    expect(posted.at(-1)).toMatchObject({ kind: 'refused', requestId: 2 });
  });

  it('says how many steps an epoch has after the batch size was changed', () => {
    configure();
    const training = { ...DEFAULT_CONFIG.training, batchSize: 1 };
    const { regularization } = DEFAULT_CONFIG;
    send({ kind: 'tune', requestId: 2, training, regularization, dropout: [0, 0] });
    returnAll();
    send({ kind: 'reset', requestId: 3 });
    clock.run(100);
    const restarted = posted.find((message) => message.kind === 'restarted');
    expect(restarted).toMatchObject({ batchesPerEpoch: 250 });
  });

  it('seeks at rest, and answers after the picture of that step', () => {
    configure();
    send({ kind: 'step', requestId: 2, count: 100, unit: 'batch' });
    clock.run(100);
    send({ kind: 'play', requestId: 3, speed: epochs(0), goal: NO_GOAL });
    send({ kind: 'seek', requestId: 4, step: 40 });
    returnAll();
    clock.run(100);
    expect(posted.at(-1)).toMatchObject({ kind: 'answer', requestId: 4, result: 40 });
    expect(posted.at(-2)).toMatchObject({ kind: 'answer', requestId: 3 });
    expect(snapshots().at(-1)).toMatchObject({ playing: false, metrics: { step: 40 } });
    const told = posted.filter(({ kind }) => kind === 'timeline');
    expect(told.at(-1)).toMatchObject({ newest: 100 });
  });

  it('refuses to seek what is no step, and plays on', () => {
    configure();
    send({ kind: 'play', requestId: 2, speed: epochs(0), goal: NO_GOAL });
    send({ kind: 'seek', requestId: 3, step: -1 });
    returnAll();
    clock.run(100);
    const refused = posted.find(({ kind }) => kind === 'refused');
    expect(refused).toMatchObject({ requestId: 3, problem: { code: 'outOfRange' } });
    expect(snapshots().at(-1)).toMatchObject({ playing: true });
  });

  it('drops a buffer that does not fit the layout', () => {
    configure();
    send({ kind: 'credit', buffer: new ArrayBuffer(8) });
    send({ kind: 'play', requestId: 2, speed: epochs(0), goal: NO_GOAL });
    clock.run(500);
    expect(snapshots()).toHaveLength(2);
  });

  it('reports an engine that does not load', async () => {
    posted = [];
    const failing = createDispatch(
      () => Promise.reject(new Error('no memory')),
      (message) => posted.push(message),
      clock,
    );
    failing({ kind: 'load', module: NO_MODULE });
    await Promise.resolve();
    await Promise.resolve();
    expect(posted).toEqual([
      { kind: 'loadFailed', problem: { code: 'noEngine', path: '', value: 'Error: no memory' } },
    ]);
  });
});

describe('the run loop', () => {
  it('gives way to messages every 8 ms', async () => {
    await start({ msPerStep: 1 });
    configure();
    send({ kind: 'step', requestId: 2, count: 1000, unit: 'batch' });
    const before = clock.now();
    while (engine.metrics().step < 100) {
      const began = clock.now();
      clock.runOne();
      expect(clock.now() - began).toBeLessThanOrEqual(8 + 4);
    }
    expect(clock.now() - before).toBeGreaterThanOrEqual(100);
  });

  it('keeps the pace it was asked for', async () => {
    await start({ msPerStep: 0.01 });
    configure();
    send({ kind: 'play', requestId: 2, speed: epochs(10), goal: NO_GOAL });
    clock.run(2000);
    expect(engine.metrics().epoch).toBeGreaterThan(19);
    expect(engine.metrics().epoch).toBeLessThan(21);
  });

  it('a pause ends what was asked for', async () => {
    await start({ msPerStep: 1 });
    configure();
    send({ kind: 'step', requestId: 2, count: 100_000, unit: 'batch' });
    clock.run(100);
    send({ kind: 'pause', requestId: 3 });
    returnAll();
    clock.run(100);
    expect(posted.filter((message) => message.kind === 'answer')).toHaveLength(3);
    expect(engine.metrics().step).toBeLessThan(200);
  });

  it('stops at divergence and settles what waits', async () => {
    await start({ divergesAtStep: 40 });
    configure();
    send({ kind: 'play', requestId: 2, speed: epochs(0), goal: NO_GOAL });
    send({ kind: 'step', requestId: 3, count: 500, unit: 'batch' });
    clock.run(200);
    returnAll();
    clock.run(200);
    expect(posted.filter((message) => message.kind === 'answer')).toHaveLength(3);
    expect(snapshots().at(-1) ?? posted.at(-1)).toBeDefined();
    expect(engine.metrics()).toMatchObject({ step: 40, diverged: true });
    expect(clock.waiting).toBe(0);
  });
});

describe('figures that somebody watches', () => {
  it('come at most with every tenth of the time while steps are trained that were asked for', async () => {
    await start();
    configure();
    engine.diagnostics = () => {
      engine.calls.push('diagnostics');
      clock.advance(20);
      return [];
    };
    send({ kind: 'watch', watched: { ...NO_FIGURES, diagnostics: true } });
    clock.run(50);
    returnAll();
    engine.calls.length = 0;
    posted = [];
    const began = clock.now();
    send({ kind: 'step', requestId: 2, unit: 'batch', count: 100_000 });
    let pictures = 0;
    while (kinds().at(-1) !== 'answer' && clock.runOne()) {
      pictures += snapshots().length;
      returnAll();
    }
    const looks = engine.calls.filter((call) => call === 'diagnostics').length;
    expect(pictures).toBeGreaterThan(20);
    // One more shows the end.
    expect(20 * (looks - 1)).toBeLessThanOrEqual((clock.now() - began) / 9);
    expect(looks).toBeGreaterThan(2);
  });
});
