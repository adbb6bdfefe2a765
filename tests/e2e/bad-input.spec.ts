// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const notice = 'alert';

test.describe('a link', () => {
  const cases: [name: string, hash: string, sentence: RegExp][] = [
    ['a word for a number', '#lr=abc&seed=7', /Learning rate.*number.*1e-7 to 100.*abc/],
    ['a number out of range', '#noise=3&seed=7', /Noise.*3.*0.*(0\.5|50)/],
    ['a layer of no units', '#layers=4,0&seed=7', /Units in hidden layer 2.*0.*1 to 512/],
    [
      'a layer of too many units',
      '#layers=100000&seed=7',
      /Units in hidden layer 1.*100,?000.*1 to 512/,
    ],
    ['an unknown data set', '#data=cubes&seed=7', /Data set.*cubes.*circle/i],
    ['an unknown key', '#colour=red&seed=7', /colour/],
    ['broken escapes', '#lr=%E0%A4%A&seed=7', /cannot be read/],
    ['another version', '#v=2&seed=7', /version.*2/i],
  ];
  for (const [name, hash, sentence] of cases) {
    test(`with ${name} says so and keeps the rest`, async ({ page }) => {
      await openPlayground(page, hash);
      await expect(page.getByRole(notice)).toContainText(sentence);
      const config = await playground(page).evaluate((element) => element.config);
      expect(config.seed).toBe(7);
      expect(config.training.learningRate).toBe(0.03);
      expect(config.network.layers.map((layer) => layer.units)).toEqual([4, 2]);
      const metrics = await playground(page).evaluate((element) => element.step(3));
      expect(metrics).toMatchObject({ step: 3 });
    });
  }

  test('that goes bad while the page is open keeps the run', async ({ page }) => {
    await openPlayground(page);
    await playground(page).evaluate((element) => element.step(10));
    await page.evaluate(() => {
      location.hash = '#lr=1e9';
    });
    await expect(page.getByRole(notice)).toContainText(/Learning rate/);
    expect(await playground(page).evaluate((element) => element.metrics.step)).toBe(10);
  });
});

test('a learning rate of abc is refused at the field and the run goes on', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Play' }).click();
  const field = page.getByRole('combobox', { name: 'Learning rate', exact: true });
  await field.fill('abc');
  await field.press('Enter');
  await expect(page.getByText(/Learning rate.*must be a number.*abc/)).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const state = await playground(page).evaluate((element) => ({
    rate: element.config.training.learningRate,
    status: element.status,
  }));
  expect(state).toEqual({ rate: 0.03, status: 'running' });
});

test('a diverging run stops, explains itself and offers the remedy', async ({ page }) => {
  await openPlayground(page, '#activation=relu&lr=10&layers=8,8');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole(notice)).toContainText(/diverged.*learning rate.*10/);
  const stopped = await playground(page).evaluate((element) => element.metrics);
  expect(stopped.diverged).toBe(true);
  expect(Number.isFinite(stopped.trainLoss)).toBe(true);
  await page.getByRole('button', { name: /Set learning rate to/ }).click();
  await expect(page.getByRole(notice)).toBeEmpty();
  const calmed = await playground(page).evaluate(async (element) => {
    const metrics = await element.step(100);
    return { diverged: metrics?.diverged, rate: element.config.training.learningRate };
  });
  expect(calmed.diverged).toBe(false);
  expect(calmed.rate).toBeLessThan(10);
});

test('a missing engine file is named, and trying again works', async ({ page }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto('./');
  await expect(page.getByRole(notice)).toContainText(/engine could not be loaded.*\.wasm.*404/);
  await page.unroute('**/*.wasm');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole(notice)).toBeEmpty();
  expect(await playground(page).evaluate((element) => element.step(3))).toMatchObject({ step: 3 });
});

test('a crashed engine is started again with the last settings and steps', async ({ page }) => {
  await openPlayground(page, '#seed=9');
  await page.getByRole('combobox', { name: 'Learning rate', exact: true }).fill('0.1');
  await page.keyboard.press('Enter');
  await playground(page).evaluate((element) => element.step(10));
  const [worker] = page.workers();
  expect(worker).toBeDefined();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed by the test');
    });
  });
  await expect(page.getByRole(notice)).toContainText(/engine stopped.*killed by the test/);
  const after = await playground(page).evaluate(async (element) => ({
    metrics: await element.step(5),
    config: element.config,
  }));
  expect(after.metrics).toMatchObject({ step: 15 });
  expect(after.config).toMatchObject({ seed: 9, training: { learningRate: 0.1 } });
});
