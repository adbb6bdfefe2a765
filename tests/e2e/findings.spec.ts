// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test('a line says what the figures show, leads to the instrument, and can be turned off', async ({
  page,
}) => {
  await openPlayground(page, '#preset=dying-relu');
  const line = page.locator('nn-status-line');
  const height = await line.evaluate((element) => element.getBoundingClientRect().height);
  await playground(page).evaluate((element) => element.step(2000));
  await expect(line).toContainText('of the units in hidden layer 2 are dead');
  await expect(line).toContainText('Usual remedy: a lower learning rate');
  // Nothing moved for it.
  expect(await line.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);

  await line.getByRole('button', { name: 'See Dead and saturated units' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Dead and saturated units' })).toBeVisible();

  await line.getByRole('button', { name: 'Off' }).click();
  await expect(line).toContainText('of the training points');
  await page.reload();
  await playground(page).evaluate((element) => element.step(2000));
  await expect(line).not.toContainText('dead');
  await line.getByRole('button', { name: 'Explain' }).click();
  await expect(line).toContainText('are dead');
});
