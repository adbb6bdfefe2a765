// SPDX-License-Identifier: MIT
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test('the loss between two solutions is not convex, and is marked with its step', async ({
  page,
}) => {
  await openPlayground(page, '#preset=units-6&view=landscape');
  const line = page.locator('nn-landscape-panel section').first();
  const plane = page.locator('nn-landscape-panel section').last();
  await test.step('an untrained run has no line yet, and says so', async () => {
    await expect(line.getByRole('button', { name: 'Compute' })).toBeDisabled();
    await expect(line).toContainText('Train first');
    await playground(page).evaluate((element) => element.step(1500));
  });
  await test.step('from now to the solution of another seed there is a bump', async () => {
    await line.getByLabel('Line').selectOption('now to other seed');
    await expect(line.getByLabel('Its seed')).toHaveValue('42');
    await line.getByRole('button', { name: 'Compute' }).click();
    await expect(line).toContainText(/Not convex: at 0\.\d+ the loss is [\d.]+ above/);
    await expect(line.getByRole('img')).toHaveAccessibleName(/0\.12\d at 0, 0\.\d+ at 1/);
    await line.getByRole('img').focus();
    await page.keyboard.press('ArrowRight');
    await expect(line.locator('output').first()).toHaveText(/^0\.0125: loss 0\.1/);
    await line.getByRole('button', { name: 'Table' }).click();
    await expect(line.getByRole('dialog').getByRole('row')).toHaveCount(122);
    await page.keyboard.press('Escape');
  });
  await test.step('the plane has the present loss in its middle', async () => {
    await plane.getByRole('button', { name: 'Compute' }).click();
    await plane.getByRole('img').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await expect(plane.locator('output').first()).toHaveText(/^0, 0: loss 0\.12/);
    const reach = plane.getByLabel('Reach');
    await reach.fill('1000');
    await reach.press('Enter');
    await expect(plane.getByRole('alert')).toContainText('“Reach” cannot be 1000');
    await reach.press('Escape');
  });
  await test.step('it stays while training goes on, and says of which step it is', async () => {
    await expect(plane).toContainText('As of step 1,500.');
    await playground(page).evaluate((element) => element.step(100));
    await expect(plane).toContainText('As of step 1,500; the run is at 1,600 now.');
    await expect(line.getByRole('img')).toBeVisible();
    // What is only read aloud of it does not make the page longer.
    const overhang = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(overhang).toBeLessThanOrEqual(0);
  });
  const path = ['nn-playground', 'nn-drawer', 'nn-panel', 'nn-landscape-panel'] as const;
  expect(await seriousViolations(page, [...path])).toEqual([]);
});

test('the gradient check passes block by block', async ({ page }) => {
  await openPlayground(page, '#preset=net-26&view=gradient-check');
  const panel = page.locator('nn-gradient-check-panel');
  await panel.getByRole('button', { name: 'Check' }).click();
  await expect(panel.getByRole('status')).toHaveText(/^(Passed|Not passed everywhere)/);
  await expect(panel.getByRole('rowheader')).toHaveText([
    'W1, weights',
    'b1, biases',
    'W2, weights',
    'b2, biases',
  ]);
  await playground(page).evaluate((element) => {
    element.config = { network: { layers: [{ units: 4, activation: 'tanh', dropout: 0 }] } };
  });
  await panel.getByRole('button', { name: 'Check' }).click();
  await expect(panel.getByRole('status')).toHaveText(
    'Passed: in every block both agree to within 10⁻⁷.',
  );
});
