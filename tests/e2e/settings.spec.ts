// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import {
  ACTIVATIONS,
  type Config,
  DATA_KINDS,
  LOSSES,
  OPTIMIZERS,
  SCHEDULES,
} from '../../web/src/shared/config';
import { DATA_TRAITS, isGiven } from '../../web/src/shared/data-traits';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

/** Trains a little; then all figures are finite and the parameters are as many as the weights hold. */
async function expectSoundRun(page: Page, partial: object): Promise<Config> {
  const run = await playground(page).evaluate(async (element, change) => {
    element.config = change as unknown as typeof element.config;
    await element.step(5);
    const weights = await element.getWeights();
    const count = weights
      .flatMap(({ W, b, slopes = [] }) => [W.flat(), b, slopes])
      .reduce((sum, list) => sum + list.length, 0);
    return { config: element.config, metrics: element.metrics, count };
  }, partial);
  const { metrics, count } = run;
  expect(metrics.step).toBeGreaterThanOrEqual(5);
  expect(Number.isFinite(metrics.trainLoss), JSON.stringify(partial)).toBe(true);
  expect(metrics.trainAccuracy === null).toBe(run.config.task === 'regression');
  expect(metrics.parameterCount).toBe(count);
  await expect(
    page.getByRole('button', { name: new RegExp(`^${count} parameters = `) }),
  ).toBeVisible();
  return run.config;
}

/** How many colours the picture of the output has: one means that nothing was drawn. */
function coloursOfOutput(page: Page): Promise<number> {
  return playground(page).evaluate(async (element) => {
    const image = await createImageBitmap(await element.exportAs('png'));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}

test('every data set trains and is drawn, in the same place', async ({ page }) => {
  test.setTimeout(120_000);
  await openPlayground(page);
  const picture = page.getByRole('region', { name: 'Output' }).getByRole('img');
  const place = await picture.boundingBox();
  for (const kind of DATA_KINDS.filter((one) => !isGiven(one))) {
    const { preferred, task, dimensions } = DATA_TRAITS[kind];
    const features = dimensions === 1 ? ['x1'] : ['x1', 'x2'];
    const config = await expectSoundRun(page, { data: { kind, ...preferred }, features });
    expect(config).toMatchObject({ data: { kind }, task });
    expect(await coloursOfOutput(page), kind).toBeGreaterThan(20);
    expect(await picture.boundingBox(), kind).toEqual(place);
  }
});

test('every activation trains, and is counted with its pieces and slopes', async ({ page }) => {
  await openPlayground(page);
  for (const activation of ACTIVATIONS) {
    const layers = [{ units: 3, activation, dropout: 0.2 }];
    await expectSoundRun(page, { network: { layers } });
  }
  await page.getByRole('button', { name: /All settings/ }).click();
  const pieces = page.getByRole('combobox', { name: 'Maxout pieces' });
  await expect(pieces).toHaveCount(0);
  await expectSoundRun(page, { network: { layers: [{ units: 4, activation: 'maxout' }] } });
  await expect(pieces).toBeVisible();
  await page.getByText('34 parameters = 24 weights + 10 biases').click();
  await expect(page.getByText('[2×4×2] + [4×2] = 24 weights')).toBeVisible();
});

test('every loss, optimizer and schedule trains', async ({ page }) => {
  await openPlayground(page);
  for (const loss of LOSSES) await expectSoundRun(page, { loss });
  for (const optimizer of OPTIMIZERS) await expectSoundRun(page, { training: { optimizer } });
  for (const kind of SCHEDULES) await expectSoundRun(page, { training: { schedule: { kind } } });
});

test('the panel shows what the chosen optimizer and schedule use', {
  tag: ['@main', '@tablet'],
}, async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: /All settings/ }).click();
  const field = (name: string) => page.getByRole('combobox', { name, exact: true });
  await expect(field('Momentum μ')).toHaveCount(0);
  await field('Optimizer').selectOption({ label: 'Nesterov' });
  await expect(field('Momentum μ')).toBeVisible();
  await field('Schedule').selectOption({ label: 'Step' });
  await field('Epochs per step').fill('3');
  await field('Epochs per step').press('Enter');
  await field('Dropout').fill('0.5');
  await field('Dropout').press('Enter');
  await expect
    .poll(() => playground(page).evaluate(({ config }) => config))
    .toMatchObject({
      training: { optimizer: 'nesterov', schedule: { kind: 'step', every: 3 } },
      network: { layers: [{ dropout: 0.5 }, { dropout: 0.5 }] },
    });
});

test('dropout, activation and loss change while it trains, without a reset', async ({ page }) => {
  await openPlayground(page, '#loss=logistic');
  await playground(page).evaluate((element) => element.step(20));
  const layers = [
    { units: 4, activation: 'tanh', dropout: 0.5 },
    { units: 2, activation: 'tanh', dropout: 0.1 },
  ];
  await playground(page).evaluate(
    (element, change) => {
      element.config = change as unknown as typeof element.config;
    },
    { network: { layers } },
  );
  const state = () =>
    playground(page).evaluate(({ config, metrics }) => [
      config.network.layers[0]?.dropout,
      metrics.step,
    ]);
  await expect.poll(state).toEqual([0.5, 20]);
  const weights = () => playground(page).evaluate((element) => element.getWeights());
  const before = await weights();
  const field = (name: string) => page.getByRole('combobox', { name, exact: true });
  await field('Loss').selectOption('Hinge');
  await field('Activation').selectOption('Leaky ReLU');
  await expect
    .poll(() => playground(page).evaluate(({ config }) => config))
    .toMatchObject({ loss: 'hinge', network: { layers: [{ activation: 'leaky-relu' }, {}] } });
  expect(await state()).toEqual([0.5, 20]);
  expect(await weights()).toEqual(before);
  await field('Loss').selectOption('Softmax');
  await expect.poll(state).toEqual([0.5, 0]);
});

test('a regression over x1 says its value, and no accuracy', async ({ page }) => {
  await openPlayground(page);
  await page.getByTitle(/^Sine:/).click();
  await page.getByRole('img', { name: /as a curve over x₁/ }).press('ArrowRight');
  await expect(page.getByText(/^\s*output -?\d+\.\d\d at x₁ = 0\.25/)).toBeVisible();
  await expect(page.getByText('Train accuracy')).toHaveCount(0);
  await page.getByTitle(/^Circle:/).click();
  await expect(page.getByText('Train accuracy')).toBeVisible();
});

test('vectors train without a picture, and the page says so', async ({ page }) => {
  await openPlayground(page, '#data=vectors&vector-length=3&points=1,0,0,0;0,1,1,1;1,1,0,0');
  await playground(page).evaluate((element) => element.step(200));
  const scores = await playground(page).evaluate((element) => element.predict([[1, 0, 0]]));
  expect(scores).toHaveLength(1);
  expect(scores[0]).toHaveLength(2);
  await expect(page.getByRole('img', { name: /3 inputs: no picture/ })).toBeVisible();
});
