// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it } from 'vitest';
import { readComparison } from '../shared/comparison';
import { DEFAULT_CONFIG } from '../shared/config';
import { checkConfig } from '../shared/validate-config';
import { InProcessEngines } from '../testing/in-process-engine';
import { connectRealEngine } from '../testing/real-connection';
import { ComparisonRun } from './comparison-run';

const runs: ComparisonRun[] = [];

afterEach(() => {
  for (const run of runs.splice(0)) run.dispose();
});

const comparisonOf = (vary: string, values: string) =>
  readComparison(vary, values, DEFAULT_CONFIG).comparison;

async function started(vary: string, values: string) {
  const engines = new InProcessEngines();
  const run = new ComparisonRun(comparisonOf(vary, values), {
    connect: engines.connect,
    drawn: async () => {},
    atOnce: 2,
  });
  runs.push(run);
  await run.start();
  return { run, engines };
}

describe('the runs of a comparison', () => {
  it('have an engine each, of the config of their value', async () => {
    const { run, engines } = await started('units', '3/6/20');
    expect(engines.engines.length).toBe(3);
    const sizes = run.panels
      .peek()
      .map(({ store }) => store.config.peek().network.layers[0]?.units);
    expect(sizes).toEqual([3, 6, 20]);
  });

  it('train in step', async () => {
    const { run } = await started('units', '3/6/20');
    await run.conductor.advance(37);
    const steps = run.panels.peek().map(({ store }) => store.metrics.peek()?.step);
    expect(steps).toEqual([37, 37, 37]);
  });

  it('keep no timeline, which nobody could scrub', async () => {
    const { run, engines } = await started('units', '3/6');
    await run.conductor.advance(50);
    const lists = engines.posted.flatMap((told) => (told.kind === 'timeline' ? told.steps : []));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every((steps) => steps.length === 0)).toBe(true);
  });

  it('use their engines again for other values, end those that are too many, and start anew', async () => {
    const { run, engines } = await started('units', '3/6/20');
    await run.conductor.advance(5);
    await run.open(comparisonOf('l2', '0/0.1'));
    expect(engines.engines.length).toBe(3);
    expect(run.panels.peek().map(({ store }) => store.config.peek().regularization.l2)).toEqual([
      0, 0.1,
    ]);
    expect(run.conductor.step.peek()).toBe(0);
    await run.open(comparisonOf('units', '1/2/3/4/5/6'));
    expect(run.panels.peek().length).toBe(6);
    await run.conductor.advance(3);
    expect(run.conductor.metrics.peek().map(({ step }) => step)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('go on when a round takes so long that pictures come on the way', async () => {
    // Slow steps of a net that is drawn fast.
    const large = checkConfig({
      data: { samples: 4000 },
      network: { layers: [{ units: 32, activation: 'tanh' }] },
      training: { batchSize: 1000 },
    }).config;
    const { comparison } = readComparison('seed', '1/2', large);
    const run = new ComparisonRun(comparison, {
      connect: connectRealEngine,
      drawn: async () => {},
      atOnce: 2,
    });
    runs.push(run);
    await run.start();
    await run.conductor.advance(300);
    expect(run.conductor.metrics.peek().map(({ step }) => step)).toEqual([300, 300]);
  }, 20_000);

  it('say when their epochs differ', async () => {
    const { run } = await started('units', '3/6');
    expect(run.hasCommonEpoch.peek()).toBe(true);
    await run.open(comparisonOf('batch', '1/10'));
    expect(run.hasCommonEpoch.peek()).toBe(false);
  });

  it('tell that there is no engine, and can be started again', async () => {
    const engines = new InProcessEngines();
    engines.failNext = true;
    const run = new ComparisonRun(comparisonOf('units', '3/6'), {
      connect: engines.connect,
      drawn: async () => {},
      atOnce: 2,
    });
    runs.push(run);
    await expect(run.start()).rejects.toThrow();
    expect(run.status.peek()).toBe('error');
    await run.start();
    expect(run.status.peek()).toBe('ready');
  });
});
