// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const kind = (page: Page) => playground(page).evaluate((element) => element.config.data.kind);
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('nn-playground:config:/') ?? 'null'));

async function chooseSpiral(page: Page): Promise<void> {
  await page.getByTitle(/^Spiral:/).click();
  await expect.poll(async () => (await stored(page))?.data.kind).toBe('spiral');
}

test('what was made is there next time, and is discarded only after a question', async ({
  page,
}) => {
  await openPlayground(page);
  await chooseSpiral(page);
  await openPlayground(page);
  expect(await kind(page)).toBe('spiral');
  await expect(page.getByText('Continued with your settings')).toBeVisible();
  await page.getByRole('button', { name: 'Start fresh' }).click();
  await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.getByRole('button', { name: 'Keep them' }).click();
  expect((await stored(page)).data.kind).toBe('spiral');
  await openPlayground(page);
  await page.getByRole('button', { name: 'Start fresh' }).click();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(() => kind(page)).toBe('circle');
  expect(await stored(page)).toBeNull();
});

test('a reload goes on with the run, its speed and its goal', async ({ page }) => {
  const state = () =>
    playground(page).evaluate(async (element) => ({
      step: element.metrics.step,
      weights: JSON.stringify(await element.getWeights()),
    }));
  await openPlayground(page, '#data=xor');
  const speed = page.getByRole('combobox', { name: 'Speed', exact: true });
  await speed.selectOption('as fast as possible');
  await page.getByRole('button', { name: 'Run options' }).click();
  await page.getByRole('textbox', { name: 'Epochs' }).fill('8');
  await page.getByRole('textbox', { name: 'Epochs' }).press('Enter');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByText('Stopped at epoch 8').first()).toBeVisible();
  const trained = await state();
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect(page.getByText('Continued where you were')).toBeVisible();
  await expect.poll(state).toEqual(trained);
  await expect(speed.locator('option:checked')).toHaveText('as fast as possible');
  await expect(page.getByRole('button', { name: /Stops at epoch 8/ })).toBeVisible();
  // What was changed on the way cannot be replayed.
  await page.getByRole('combobox', { name: 'Optimizer', exact: true }).selectOption('Adam');
  await expect(page).toHaveURL(/optimizer=adam/);
  await playground(page).evaluate((element) => element.step(5));
  const { weights } = await state();
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect(page.getByText('Continued with your weights')).toBeVisible();
  await expect.poll(state).toEqual({ step: 0, weights });
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(async () => (await state()).weights).not.toBe(weights);
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect(page.getByText('Continued with')).toHaveCount(0);
});

test('a link wins over what is kept, and what is kept stays', async ({ page }) => {
  await openPlayground(page);
  await chooseSpiral(page);
  await openPlayground(page, '#data=xor');
  expect(await kind(page)).toBe('xor');
  await expect(page.getByText('network of the link')).toBeVisible();
  await page.getByTitle(/^Gauss:/).click();
  await expect.poll(async () => (await stored(page))?.data.kind).toBe('gauss');
  await openPlayground(page);
  expect(await kind(page)).toBe('gauss');
  await page.getByRole('button', { name: 'The ones before that' }).click();
  await expect.poll(() => kind(page)).toBe('spiral');
});

test('storage that is full costs a sentence and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openPlayground(page);
  await page.getByTitle(/^Spiral:/).click();
  await expect(page.getByRole('alert')).toContainText('does not let this page keep anything');
  await page.getByRole('button', { name: 'Step' }).click();
  await expect.poll(() => playground(page).evaluate((e) => e.metrics.step)).toBe(1);
});

test('kept settings of another version are told, and not deleted', async ({ page }) => {
  await openPlayground(page);
  await page.evaluate(() =>
    localStorage.setItem('nn-playground:config:/', '{"version":9,"seed":5}'),
  );
  await openPlayground(page);
  await expect(page.getByRole('alert')).toContainText(/version/);
  expect(await stored(page)).toEqual({ version: 9, seed: 5 });
});

test('a crash of the engine loses neither settings, shown or kept, nor the run', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Native = Worker;
    window.Worker = class extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        addEventListener('crash', () =>
          this.onerror?.(new ErrorEvent('error', { message: 'out of bounds' })),
        );
      }
    };
  });
  await openPlayground(page, '#view=timeline');
  await chooseSpiral(page);
  await playground(page).evaluate((element) => element.step(40));
  const run = () => page.evaluate(() => localStorage.getItem('nn-playground:run:/'));
  await expect.poll(run).toContain('"steps":40');
  const slider = page.getByRole('slider', { name: 'Step of the run' });
  // Scrubbed on while the new engine starts.
  await slider.evaluate((input: HTMLInputElement) => {
    dispatchEvent(new Event('crash'));
    input.value = '30';
    input.dispatchEvent(new Event('input'));
  });
  await expect(page.getByRole('alert')).toContainText('started again');
  expect(await kind(page)).toBe('spiral');
  expect((await stored(page)).data.kind).toBe('spiral');
  const step = () => playground(page).evaluate((e) => e.metrics.step);
  await expect.poll(step).toBe(40);
  await page.getByRole('button', { name: 'Step' }).click();
  await expect.poll(step).toBe(41);
});
