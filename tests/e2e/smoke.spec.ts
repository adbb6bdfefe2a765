// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { nativeHash, PARITY_STEPS, weightsHash } from './parity';
import { epochOf, openPlayground, playground } from './playground';

test('a person trains a network, changes it, shares it and comes back to it', {
  tag: '@tablet',
}, async ({ page }) => {
  await openPlayground(page);
  await expect(page.getByText('3-layer network', { exact: false }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => epochOf(page)).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Pause' }).click();
  const { trainLoss } = await playground(page).evaluate((element) => element.metrics);
  expect(trainLoss).toBeLessThan(0.69);

  await page.getByRole('button', { name: 'One unit more in hidden layer 2' }).click();
  await expect(page.getByText('2-4-3-2', { exact: false }).first()).toBeVisible();
  expect(await epochOf(page)).toBe(0);

  await playground(page).evaluate((element) => element.step(120));
  const before = await weightsHash(page);
  const link = await sharedLink(page);
  expect(link).toContain('steps=120');

  const step = () => playground(page).evaluate((element) => element.metrics.step);
  await openPlayground(page, new URL(link).hash);
  await expect.poll(step).toBe(120);
  expect(await weightsHash(page)).toBe(before);
  await page.reload();
  await expect.poll(step).toBe(120);
  expect(await weightsHash(page)).toBe(before);
});

/** The link that the Share dialog offers for what is shown. */
async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const shown = page.getByRole('textbox', { name: 'Link' });
  await expect(shown).toHaveValue(/#/);
  return shown.inputValue();
}

test('the seeded run has the same bits here as in the native build', async ({ page }) => {
  await openPlayground(page);
  await playground(page).evaluate((element, steps) => element.step(steps), PARITY_STEPS);
  expect(await weightsHash(page)).toBe(nativeHash('default'));
});

test('reset returns to exactly the same start', async ({ page }) => {
  await openPlayground(page);
  const start = await weightsHash(page);
  await playground(page).evaluate((element) => element.step(50));
  const trained = await weightsHash(page);
  expect(trained).not.toBe(start);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect.poll(() => epochOf(page)).toBe(0);
  expect(await weightsHash(page)).toBe(start);
  await playground(page).evaluate((element) => element.step(50));
  expect(await weightsHash(page)).toBe(trained);
});
