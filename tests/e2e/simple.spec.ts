// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { shownFields } from './fields';
import { expect, test } from './fixtures';
import { pictureOf } from './pictures';
import { openPlayground, playground } from './playground';

test.use({ storageState: { cookies: [], origins: [] } });

/** What can be set on the page; the same for several layers and the sets of data count once. */
async function settingsShown(page: Page): Promise<string[]> {
  const names = (await shownFields(page)).map(({ role, name }) =>
    role === 'radio' ? 'Data set' : name.replace(/hidden layer \d+/, 'each hidden layer'),
  );
  const addLayer = page.getByRole('button', { name: 'Add a hidden layer' });
  if (await addLayer.isVisible()) names.push('Layers');
  return [...new Set(names)].sort();
}

test('who comes for the first time sees ten settings', async ({ page }) => {
  await openPlayground(page);
  expect(await settingsShown(page)).toEqual([
    'Activation',
    'Data set',
    'L2 strength λ',
    'Layers',
    'Learning rate',
    'Noise',
    'Speed',
    'Test points',
    'Units in each hidden layer',
    'Used for training',
  ]);
});

test('more settings come at one press, stay after a reload, and go again', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'More settings' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Optimizer' })).toBeVisible();
  const all = page.getByRole('button', { name: 'All settings' });
  await expect(all).toBeFocused();
  expect((await settingsShown(page)).length).toBeGreaterThan(15);
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await all.click();
  await page.getByRole('button', { name: 'Fewer settings' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Optimizer' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Schedule' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More settings' })).toBeFocused();
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect(page.getByRole('button', { name: 'More settings' })).toBeVisible();
});

test('a support vector machine shows its margin, here as there', async ({ page }) => {
  await openPlayground(page, '#data=gauss&loss=hinge&layers=');
  await playground(page).evaluate((element) => element.step(300));
  const simple = await pictureOf(page, 'output');
  await page.getByRole('button', { name: 'More settings' }).click();
  const contours = page.getByRole('combobox', { name: 'Contours' });
  await expect(contours.locator('option:checked')).toHaveText('Margins');
  await expect.poll(() => pictureOf(page, 'output')).toBe(simple);
  await contours.selectOption('None');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(simple);
});

test('the simple view shows what a link says of the output', async ({ page }) => {
  await openPlayground(page, '#data=gauss&layers=&edges=hard');
  const simple = await pictureOf(page, 'output');
  await page.getByRole('button', { name: 'More settings' }).click();
  const edges = page.getByRole('checkbox', { name: 'Hard edges' });
  await expect(edges).toBeChecked();
  await expect.poll(() => pictureOf(page, 'output')).toBe(simple);
  await page.getByRole('button', { name: 'All settings' }).click();
  await page.getByRole('button', { name: 'Fewer settings' }).click();
  await expect(edges).toHaveCount(0);
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(simple);
});

test('whether few settings are shown is in no link and no config', async ({ page }) => {
  await openPlayground(page);
  const before = await playground(page).evaluate((element) => element.shareURL());
  await page.getByRole('button', { name: 'More settings' }).click();
  const after = await playground(page).evaluate((element) => element.shareURL());
  expect(after).toBe(before);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['nn-playground:simple']);
});

test('a frame and an element show all settings that are not hidden', async ({ page }) => {
  await openPlayground(page, '', './embed.html');
  await expect(page.getByRole('combobox', { name: 'Optimizer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'More settings' })).toHaveCount(0);
  await page.getByRole('button', { name: 'All settings' }).click();
  await expect(page.getByRole('button', { name: 'Fewer settings' })).toHaveCount(0);
});
