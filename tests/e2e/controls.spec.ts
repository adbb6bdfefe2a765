// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const config = (page: import('@playwright/test').Page) =>
  playground(page).evaluate((element) => element.config);

test('choosing data takes it as it is usually shown', async ({ page }) => {
  await openPlayground(page);
  await page.getByTitle(/^3 arms:/).click();
  await expect.poll(async () => (await config(page)).data.kind).toBe('cs231n-spiral');
  expect((await config(page)).data).toMatchObject({ samples: 300, trainShare: 1 });
  await expect(page.getByText('2-4-2-3', { exact: false }).first()).toBeVisible();
});

test('noise, share, samples, classes and features are set where they stand', async ({ page }) => {
  await openPlayground(page);
  await page.getByTitle(/^Blobs:/).click();
  for (const [name, value] of [
    ['Samples', '200'],
    ['Classes', '5'],
  ] as const) {
    const field = page.getByRole('combobox', { name, exact: true });
    await field.fill(value);
    await field.press('Enter');
  }
  await page.getByRole('slider', { name: 'Noise' }).fill('0.2');
  await page.getByRole('slider', { name: 'Used for training' }).fill('0.8');
  await page.getByRole('button', { name: 'All settings' }).click();
  await page.getByRole('checkbox', { name: 'x₁²' }).check();
  await page.getByRole('checkbox', { name: 'x₂', exact: true }).uncheck();
  await expect
    .poll(() => config(page))
    .toMatchObject({
      data: { kind: 'blobs', samples: 200, classes: 5, noise: 0.2, trainShare: 0.8 },
      features: ['x1', 'x1^2'],
    });
  await expect(page.getByText('learns from 160 training points')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Input x₁²' })).toBeVisible();
});

test('the fixed points of a figure take no noise, and the panel says why', async ({ page }) => {
  await openPlayground(page);
  await page.getByTitle(/^Fig\. A:/).click();
  await expect(page.getByRole('slider', { name: 'Noise' })).toBeDisabled();
  await expect(page.getByText(/32 points of this set are fixed/).first()).toBeVisible();
});

test('layers and units are added and removed in the drawing', { tag: '@tablet' }, async ({
  page,
}) => {
  await openPlayground(page);
  const layers = async () => (await config(page)).network.layers.map((layer) => layer.units);
  await page.getByRole('button', { name: 'Add a hidden layer' }).click();
  await expect.poll(layers).toHaveLength(3);
  await page.getByRole('button', { name: 'One unit fewer in hidden layer 1' }).click();
  await expect.poll(async () => (await layers())[0]).toBe(3);
  for (const left of [2, 1, 0]) {
    await page.getByRole('button', { name: 'Remove hidden layer 1' }).click();
    await expect.poll(layers).toHaveLength(left);
  }
  await expect(page.getByText('1-layer network', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('6 parameters = 4 weights + 2 biases')).toBeVisible();
});

test('the parameter count is written out as the notes do', async ({ page }) => {
  await openPlayground(page, '#layers=4');
  await page.getByText('22 parameters = 16 weights + 6 biases').click();
  await expect(page.getByText('[2×4] + [4×2] = 16 weights')).toBeVisible();
  await expect(page.getByText('4 + 2 = 6 biases')).toBeVisible();
});

test('settings change while it trains, without a reset', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => playground(page).evaluate((e) => e.metrics.epoch)).toBeGreaterThan(5);
  const before = await playground(page).evaluate((element) => element.metrics.step);
  for (const [name, value] of [
    ['Learning rate', '0.02'],
    ['L2 strength λ', '0.001'],
    ['Batch size', '25'],
  ] as const) {
    const field = page.getByRole('combobox', { name, exact: true });
    await field.fill(value);
    await field.press('Enter');
  }
  await expect
    .poll(async () => (await config(page)).training)
    .toMatchObject({
      learningRate: 0.02,
      batchSize: 25,
    });
  expect((await config(page)).regularization.l2).toBe(0.001);
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBeGreaterThan(
    before,
  );
});

test('the address carries the config, and going to it brings the config back', async ({ page }) => {
  await openPlayground(page);
  await page.getByTitle(/^XOR:/).click();
  await page
    .getByRole('combobox', { name: 'Activation', exact: true })
    .selectOption({ label: 'ReLU' });
  await expect.poll(() => new URL(page.url()).hash).toBe('#data=xor&activation=relu');
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  expect(await config(page)).toMatchObject({ data: { kind: 'xor' } });
});

test('a new seed gives other data and other weights, the old one the old', async ({ page }) => {
  await openPlayground(page);
  const start = await playground(page).evaluate((element) => element.getWeights());
  await page.getByRole('button', { name: /New seed/ }).click();
  await expect.poll(async () => (await config(page)).seed).not.toBe(42);
  expect(await playground(page).evaluate((element) => element.getWeights())).not.toEqual(start);
  const seed = page.getByRole('textbox', { name: 'Seed' });
  await seed.fill('42');
  await seed.press('Enter');
  await expect.poll(async () => (await config(page)).seed).toBe(42);
  expect(await playground(page).evaluate((element) => element.getWeights())).toEqual(start);
});

test('colours and language are chosen, and remembered', async ({ page }) => {
  await openPlayground(page);
  const background = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('nn-playground') as Element).backgroundColor,
    );
  const light = await background();
  await page.getByRole('button', { name: 'Colours' }).click();
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await expect.poll(background).not.toBe(light);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText('学习率', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('学习率', { exact: true })).toBeVisible();
  expect(await background()).not.toBe(light);
});

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('page and frame speak Chinese at first, and what was chosen after that', async ({
    page,
  }) => {
    await openPlayground(page, '', './embed.html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await openPlayground(page);
    await expect(page.getByRole('button', { name: '训练', exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });
});
