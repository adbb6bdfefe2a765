// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

/* How smooth it is depends on the machine: `npm run measure` says. Here: who does the work, and when. */

test('training goes on in a worker while the page is busy', { tag: '@main' }, async ({ page }) => {
  await openPlayground(page);
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('button', { name: 'Play' }).click();
  const { before, after } = await playground(page).evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const start = element.metrics.step;
    const until = performance.now() + 600;
    while (performance.now() < until);
    // The pictures made meanwhile are waiting.
    for (let i = 0; i < 5; i++) await frame();
    return { before: start, after: element.metrics.step };
  });
  expect(after - before).toBeGreaterThan(100);
});

test('the read-outs show the epoch at which it was paused', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => playground(page).evaluate((e) => e.metrics.epoch)).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Pause' }).click();
  const epoch = await playground(page).evaluate((element) => Math.floor(element.metrics.epoch));
  await expect(page.getByLabel('Progress', { exact: true })).toContainText(String(epoch));
});

test('as fast as possible trains more than at 60 epochs a second, and pause overtakes', async ({
  page,
}) => {
  await openPlayground(page);
  await page
    .getByRole('combobox', { name: 'Speed', exact: true })
    .selectOption({ label: 'as fast as possible' });
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => playground(page).evaluate((e) => e.metrics.epoch)).toBeGreaterThan(1000);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  const step = await playground(page).evaluate((element) => element.metrics.step);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBe(step);
});

test('the steps of a link can be paused and reset while they are trained', async ({ page }) => {
  const asked = 10_000_000;
  const step = () => playground(page).evaluate((element) => element.metrics.step);
  await openPlayground(page, `#steps=${asked}`);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect.poll(step).toBeGreaterThan(0);
  expect(await step()).toBeLessThan(asked);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(step).toBe(0);
});

test('keys work while a control that does not use them has the focus', async ({ page }) => {
  const step = () => playground(page).evaluate((element) => element.metrics.step);
  await openPlayground(page);
  await page.getByRole('button', { name: 'Step' }).click();
  await expect.poll(step).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(step).toBe(2);
  await expect(page.getByLabel('Progress', { exact: true })).toContainText('0.08');
  await page.getByRole('checkbox', { name: 'Hard edges' }).press('r');
  await expect.poll(step).toBe(0);
  await page.getByRole('slider', { name: 'Noise' }).focus();
  await page.keyboard.press('r');
  expect(await step()).toBe(0);
});

test('without test points there is nothing to show or hide', async ({ page }) => {
  await openPlayground(page);
  const choice = page.getByRole('checkbox', { name: 'Test points' });
  await expect(choice).toBeChecked();
  await playground(page).evaluate((element) => {
    element.config = { data: { trainShare: 1 } };
  });
  await expect(choice).toBeDisabled();
  await expect(choice).not.toBeChecked();
});

test('the drawing shows what was learned', async ({ page }) => {
  await openPlayground(page);
  // Colours of the field at the centre and near a corner: the circle has another class inside.
  const sample = () =>
    page.evaluate(() => {
      const root = document.querySelector('nn-playground')?.shadowRoot;
      const canvas = root?.querySelector('nn-output-view')?.shadowRoot?.querySelector('canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('no output canvas');
      const at = (x: number, y: number) =>
        [...context.getImageData(canvas.width * x, canvas.height * y, 1, 1).data].slice(0, 3);
      return { corner: at(0.03, 0.5), opposite: at(0.97, 0.4) };
    });
  await page.getByRole('checkbox', { name: 'Hard edges' }).check();
  await playground(page).evaluate((element) => element.epoch(300));
  const { corner, opposite } = await sample();
  // Class 0 outside on both sides: vermillion, more red than blue.
  expect(corner[0]).toBeGreaterThan((corner[2] ?? 0) + 40);
  expect(opposite[0]).toBeGreaterThan((opposite[2] ?? 0) + 40);
});
