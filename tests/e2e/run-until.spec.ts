// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test('playing stops at the very step that reaches the goal, and says so', async ({ page }) => {
  await openPlayground(page, '#speed=max');
  await playground(page).evaluate((element) => {
    element.addEventListener('nn-goal', (event) => {
      const { reached, metrics } = (event as CustomEvent).detail;
      document.body.dataset.goal = `${reached} ${metrics.step}`;
    });
  });
  await page.getByRole('button', { name: 'Run options' }).click();
  await page.getByRole('textbox', { name: 'Epochs' }).fill('40');
  await page.getByRole('textbox', { name: 'Epochs' }).press('Enter');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByText('Stopped at epoch 40').first()).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-goal', 'epochs 1000');
  await expect(page.locator('nn-announcer').getByRole('status')).toContainText('epoch 40');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect
    .poll(() => playground(page).evaluate((element) => element.metrics.step))
    .toBeGreaterThan(1000);
});

test('the loss goal is reached at one step and at none before', async ({ page }) => {
  await openPlayground(page, '#data=gauss&until=loss:0.05&speed=max');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByText(/Goal reached: the train loss/).first()).toBeVisible();
  const { step, loss, before } = await playground(page).evaluate(async (element) => {
    const reached = element.metrics;
    await element.reset();
    const { trainLoss } = await element.step(reached.step - 1);
    return { step: reached.step, loss: reached.trainLoss, before: trainLoss };
  });
  expect(step).toBeGreaterThan(1);
  expect(loss).toBeLessThanOrEqual(0.05);
  expect(before).toBeGreaterThan(0.05);
});

test('a wrong mark is refused where it is typed, and the others stay', async ({ page }) => {
  await openPlayground(page, '#until=epochs:7');
  await page.getByRole('button', { name: /Run options/ }).click();
  const accuracy = page.getByRole('textbox', { name: /Accuracy/ });
  await accuracy.fill('950');
  await accuracy.press('Enter');
  await expect(page.getByText(/cannot be 950.*from 1 to 100/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Epochs' })).toHaveValue('7');
});

test('Step trains an epoch where that is chosen, also after a reload', async ({ page }) => {
  await openPlayground(page);
  const step = () => playground(page).evaluate((element) => element.metrics.step);
  await page.getByRole('button', { name: 'Run options' }).click();
  await page.getByRole('radio', { name: 'one epoch' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Step: one epoch' }).click();
  await expect.poll(step).toBe(25);
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect.poll(step).toBe(25);
  await page.getByRole('button', { name: 'Step: one epoch' }).click();
  await expect.poll(step).toBe(50);
  await page.getByRole('button', { name: 'Run options' }).click();
  await page.getByRole('radio', { name: 'one mini-batch' }).check();
  await page.keyboard.press('Escape');
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await expect.poll(step).toBe(51);
});

test('the keys work, and ? lists them', async ({ page }) => {
  await openPlayground(page);
  const step = () => playground(page).evaluate((element) => element.metrics.step);
  await page.keyboard.press('ArrowRight');
  await expect.poll(step).toBe(1);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(step).toBe(25);
  await page.keyboard.press('r');
  await expect.poll(step).toBe(0);
  await page.keyboard.press('n');
  await expect.poll(() => playground(page).evaluate((element) => element.config.seed)).not.toBe(42);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByRole('row', { name: /Train one mini-batch/ })).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog', { name: 'Share this network' })).toBeVisible();
});

test('after a divergence, lowering the rate by hand leaves the ways on in sight', async ({
  page,
}) => {
  await openPlayground(page, '#activation=relu&layers=8,8');
  await playground(page).evaluate((element) => element.step(2000));
  const rate = page.getByRole('combobox', { name: 'Learning rate', exact: true });
  await rate.fill('100');
  await rate.press('Enter');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('alert')).toContainText('diverged');
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBeGreaterThan(0);
  await rate.fill('0.01');
  await rate.press('Enter');
  await expect(page.getByRole('alert')).toContainText('last good state');
  await page.getByRole('button', { name: 'Reset to the start' }).click();
  await expect(page.getByRole('alert')).toHaveText('');
});
