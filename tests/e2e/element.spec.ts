// SPDX-License-Identifier: MIT
import { ELEMENT_URL } from './addresses';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test('the element answers as its interface says', async ({ page }) => {
  await openPlayground(page);
  const metrics = await playground(page).evaluate(async (element) => {
    await element.ready;
    await element.step(200);
    return element.metrics;
  });
  expect(metrics).toMatchObject({ step: 200, epoch: 8, parameterCount: 28, diverged: false });

  const { config, scores, weights } = await playground(page).evaluate(async (element) => ({
    config: element.config,
    scores: await element.predict([
      [0, 0],
      [5, 5],
    ]),
    weights: await element.getWeights(),
  }));
  expect(config).toMatchObject({ version: 1, seed: 42, data: { kind: 'circle' } });
  expect(scores).toHaveLength(2);
  expect(scores[0]).toHaveLength(2);
  expect(weights.map(({ W, b }) => [W.length, W[0]?.length, b.length])).toEqual([
    [4, 2, 4],
    [2, 4, 2],
    [2, 2, 2],
  ]);
});

test('weights that were read can be put back', async ({ page }) => {
  await openPlayground(page);
  const same = await playground(page).evaluate(async (element) => {
    await element.step(100);
    const trained = await element.getWeights();
    await element.reset();
    await element.setWeights(trained);
    return JSON.stringify(await element.getWeights()) === JSON.stringify(trained);
  });
  expect(same).toBe(true);
});

test('a partial config merges, and events tell of it', async ({ page }) => {
  await openPlayground(page);
  const seen = await playground(page).evaluate(async (element) => {
    const events: string[] = [];
    for (const name of ['nn-change', 'nn-step', 'nn-error']) {
      document.addEventListener(name, () => events.push(name));
    }
    element.config = { seed: 7, training: { learningRate: 0.1 } };
    await element.ready;
    await element.step(10);
    return { events, config: element.config };
  });
  expect(seen.config).toMatchObject({ seed: 7, training: { learningRate: 0.1, batchSize: 10 } });
  expect(seen.events).toContain('nn-change');
  expect(seen.events).not.toContain('nn-error');
});

test('an unknown export format is refused with what is allowed', async ({ page }) => {
  await openPlayground(page);
  const refusal = await playground(page).evaluate((element) =>
    element.exportAs('onyx' as 'json').then(
      () => 'exported',
      (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
    ),
  );
  expect(refusal).toContain('unknownFormat');
  expect(refusal).toContain('json');
});

test('two elements on a page of another origin train apart', async ({ page }) => {
  await openPlayground(page, '', ELEMENT_URL);
  await playground(page, '#second').evaluate((element) => element.ready);
  await playground(page, '#first').evaluate((element) => element.step(300));

  const first = await playground(page, '#first').evaluate((element) => element.metrics);
  const second = await playground(page, '#second').evaluate((element) => element.metrics);
  expect(first.step).toBe(300);
  expect(second.step).toBe(0);

  const config = await playground(page, '#second').evaluate((element) => element.config);
  expect(config.data.kind).toBe('spiral');
  expect(config.network.layers).toMatchObject([
    { units: 6, activation: 'relu' },
    { units: 4, activation: 'relu' },
  ]);
  await expect(page.locator('#first').getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(page.locator('#second').getByRole('button', { name: '训练' }).first()).toBeVisible();
});

test('an element survives being moved to another place of the page', async ({ page }) => {
  await openPlayground(page, '', ELEMENT_URL);
  const step = await playground(page, '#first').evaluate(async (element) => {
    await element.step(40);
    document.body.append(element);
    await element.step(2);
    return element.metrics.step;
  });
  expect(step).toBe(42);
});

test('where the policy forbids blob workers, the engine runs on the page', async ({ page }) => {
  await openPlayground(page, '', `${ELEMENT_URL}strict.html`);
  const metrics = await playground(page).evaluate(async (element) => {
    await element.step(50);
    return element.metrics;
  });
  expect(metrics.step).toBe(50);
});
