// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test';
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const step = (page: Page, count: number) =>
  playground(page).evaluate((element, steps) => element.step(steps), count);

/** The values beside the curves, as shown. */
const readings = (panel: Locator) => panel.locator('.readings');

/** The table of a panel, open until Escape. */
async function openTable(page: Page, panel: Locator): Promise<Locator> {
  await panel.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('dialog').getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

test('curves tell their values, can be looked at closely, and stand in a table', async ({
  page,
}) => {
  await openPlayground(page, '#data=spiral&layers=8,8&view=curves');
  const panel = page.getByRole('region', { name: 'Loss and accuracy' });
  const chart = panel.getByRole('img');
  const all = panel.getByRole('button', { name: 'All' });
  await step(page, 1000);

  await test.step('by keyboard: a point, a closer look, all again', async () => {
    await chart.focus();
    await page.keyboard.press('Home');
    await expect(readings(panel)).toContainText('At epoch 0');
    await expect(panel.getByRole('status')).toContainText(/At epoch 0, Training: \d/);
    await expect(all).toBeDisabled();
    await page.keyboard.press('+');
    await expect(all).toBeEnabled();
    await page.keyboard.press('0');
    await expect(all).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(readings(panel)).toContainText('Now');
  });

  await test.step('by dragging over a part', async () => {
    const box = await chart.boundingBox();
    if (box === null) throw new Error('no chart');
    const [y, from, to] = [
      box.y + box.height / 2,
      box.x + box.width * 0.4,
      box.x + box.width * 0.6,
    ];
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move(to, y, { steps: 4 });
    await page.mouse.up();
    await expect(all).toBeEnabled();
    await all.click();
    await expect(all).toBeDisabled();
  });

  await test.step('exact values in a table, of accuracy too', async () => {
    const table = await openTable(page, panel);
    const cells = table.getByRole('row').nth(1).getByRole('cell');
    await expect(cells).toHaveCount(6);
    await expect(cells.nth(1)).toHaveText('0');
    await expect(cells.nth(2)).toHaveText(/^\d\.\d{4,}$/);
    await page.keyboard.press('Escape');
    await panel.getByRole('tab', { name: 'Accuracy' }).click();
    await expect(readings(panel)).toContainText(/Training\s*\d+\.\d%/);
  });

  await test.step('a regression has no accuracy, and it says so', async () => {
    await playground(page).evaluate((element) => {
      element.setAttribute('data', 'plane');
    });
    await expect(panel).toContainText('There is no accuracy');
    await expect(panel.getByRole('tab')).toHaveCount(0);
  });
});

test('histograms show what a saturated net does, by key and in a table', { tag: '@main' }, async ({
  page,
}) => {
  const hash = '#preset=saturated-sigmoid&ui=bare&view=histograms,units,gradients';
  await openPlayground(page, hash, './embed.html');
  const panel = page.getByRole('region', { name: 'Activations and gradients' });
  const chart = panel.getByRole('img');
  // What nobody can see is not drawn.
  await panel.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('aria-label', /Hidden 1 activations: .* mean 0\.\d+/);
  await chart.focus();
  await page.keyboard.press('Home');
  const bar = panel.getByRole('status');
  await expect(bar).toContainText(/^Hidden 1 activations, \S+ to 0\.03\d*: \d+ \(\d+\.\d%\)$/);
  const share = Number(/\((\d+)/.exec((await bar.textContent()) ?? '')?.[1]);
  await page.keyboard.press('End');
  await expect(bar).toContainText(/ to 1: /);
  const other = Number(/\((\d+)/.exec((await bar.textContent()) ?? '')?.[1]);
  expect(share + other).toBeGreaterThan(60);
  await page.keyboard.press('ArrowDown');
  await expect(bar).toContainText('Hidden 1 gradients');

  const table = await openTable(page, panel);
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  await expect(table.getByRole('row')).toHaveCount(1 + 5 + 32);
  await page.keyboard.press('Escape');
  await panel.getByRole('checkbox', { name: 'Log counts' }).check();
  await expect(panel.getByRole('checkbox')).toBeChecked();
  expect(await seriousViolations(page)).toEqual([]);
});

test('dead units are counted over the run, and a net without such units says why', async ({
  page,
}) => {
  await openPlayground(page, '#preset=dying-relu&view=units');
  const panel = page.getByRole('region', { name: 'Dead and saturated units' });
  await expect(readings(panel)).toContainText('0 of 10 dead');
  await step(page, 500);
  await expect(readings(panel)).toContainText(/([4-9]|10) of 10 dead/);
  await panel.getByRole('img').focus();
  await page.keyboard.press('Home');
  await expect(readings(panel)).toContainText(/At epoch 0\s*Hidden 1\s*0\.0%/);
  await page.keyboard.press('Escape');

  await test.step('an old picture shows its own figures, and another future its own curves', async () => {
    await playground(page).evaluate((element) => element.seek(0));
    await expect(readings(panel)).toContainText(/At epoch 0\s*Hidden 1\s*0\.0%/);
    await step(page, 1);
    await expect(readings(panel)).toContainText('Now');
    await expect((await openTable(page, panel)).getByRole('row')).toHaveCount(1 + 2);
    await page.keyboard.press('Escape');
  });

  await playground(page).evaluate((element) => {
    element.setAttribute('activation', 'leaky-relu');
  });
  await expect(panel).toContainText('only ReLU units die');
  await playground(page).evaluate((element) => {
    element.setAttribute('layers', '');
  });
  await expect(panel).toContainText('hidden layer');
});

test('updates stand beside the healthy band, from where the panel was opened', async ({ page }) => {
  await openPlayground(page, '#data=circle&layers=8,8&explain=off');
  await step(page, 40);
  const name = page.getByRole('group', { name: 'Instruments' }).getByRole('button', {
    name: 'Gradients',
  });
  await name.click();
  const panel = page.getByRole('region', { name: 'Gradient norms and updates' });
  await step(page, 1);
  await expect(readings(panel)).toContainText(/Hidden 1\s*\S+\s*(low|healthy|high)/);
  await expect(panel).toContainText('0.00032 to 0.0032');
  await expect(panel).toContainText('Recorded since step 40.');
  await panel.getByRole('tab', { name: 'Gradient' }).click();
  await expect(readings(panel)).not.toContainText(/low|healthy|high/);
  const table = await openTable(page, panel);
  await expect(table.getByRole('columnheader')).toHaveCount(2 + 2 * 3);
  const last = table.getByRole('row').last().getByRole('cell');
  await expect(last.nth(1)).toHaveText('41');
  await page.keyboard.press('Escape');

  // Closed, nobody asks for the figures any more; opened again, it goes on from there.
  await page.getByRole('button', { name: 'Close Gradient norms and updates' }).click();
  await expect(panel).toHaveCount(0);
  await step(page, 9);
  await name.click();
  await expect(readings(panel)).toContainText('Hidden 1');
});
