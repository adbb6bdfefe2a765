// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { LANGUAGES_AND_THEMES, seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const card = (page: Page) => page.getByRole('group', { name: 'Numbers', exact: true });
const unit = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const weights = (page: Page) => playground(page).evaluate((element) => element.getWeights());
const step = (page: Page, count: number) =>
  playground(page).evaluate((element, batches) => element.step(batches), count);

/** The middle between two neurons, where their link is. */
async function middleOf(page: Page, from: string, to: string): Promise<{ x: number; y: number }> {
  const [a, b] = [await unit(page, from).boundingBox(), await unit(page, to).boundingBox()];
  if (a === null || b === null) throw new Error('a neuron is not shown');
  return { x: (a.x + a.width + b.x) / 2, y: (a.y + a.height / 2 + b.y + b.height / 2) / 2 };
}

test('pointing at a neuron opens its card, and leaving closes it', {
  tag: ['@main', '@tablet'],
}, async ({ page }) => {
  await openPlayground(page);
  await step(page, 50);
  await unit(page, /^Hidden 1, unit 2/).hover();
  await expect(card(page)).toContainText('Hidden 1, unit 2');
  await expect(card(page).locator('math').first()).toBeVisible();
  await expect(card(page).getByText('gradient').first()).toBeVisible();
  const [own, shown] = [
    await unit(page, /^Hidden 1, unit 2/).boundingBox(),
    await card(page).boundingBox(),
  ];
  expect(shown?.x).toBeGreaterThanOrEqual((own?.x ?? 0) + (own?.width ?? 0));
  await page.mouse.move(5, 300);
  await expect(card(page)).toBeHidden();
});

test('a bias that is typed changes the net at once, also while it trains', {
  tag: '@tablet',
}, async ({ page }) => {
  await openPlayground(page);
  await unit(page, /^Hidden 1, unit 2/).click();
  const bias = page.getByRole('textbox', { name: 'Bias of Hidden 1, unit 2' });
  await bias.fill('1.25');
  await bias.press('Enter');
  await expect.poll(async () => (await weights(page))[0]?.b[1]).toBe(1.25);
  const link = await playground(page).evaluate((element) => element.shareURL());
  expect(new URL(link).hash).toContain('weights=');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await weights(page))[0]?.b[1]).toBe(0);

  await page.getByRole('button', { name: 'Lock: Bias of Hidden 1, unit 2' }).click();
  await page.getByRole('button', { name: 'Play' }).click();
  await bias.fill('-2');
  await bias.press('Enter');
  await expect.poll(async () => (await weights(page))[0]?.b[1]).toBe(-2);
  await page.getByRole('button', { name: 'Pause' }).click();
  await card(page).getByRole('button', { name: 'Close' }).click();
  await unit(page, /^Score of class 1/).click();
  const last = page.getByRole('textbox', { name: 'Bias of Score of class 1' });
  await last.fill('0.5');
  await last.press('Enter');
  await expect.poll(async () => (await weights(page))[2]?.b[1]).toBe(0.5);
});

test('dead and saturated units say so', async ({ page }) => {
  await openPlayground(page, '#data=spiral&layers=8,8&activation=relu&lr=1');
  await step(page, 800);
  const dead = unit(page, /^Hidden 2, unit 1, bias .*, dead$/);
  await dead.click();
  await expect(card(page)).toContainText('Dead: 0 for every training example');
  await openPlayground(page, '#layers=8&init-scale=8');
  await step(page, 20);
  await unit(page, /^Hidden 1, unit 1, bias .*, saturated$/).click();
  await expect(card(page)).toContainText('Saturated: for most training examples');
});

test('a weight is dragged on its link', async ({ page }) => {
  await openPlayground(page);
  const before = (await weights(page))[1]?.W[1]?.[3] ?? 0;
  const spot = await middleOf(page, 'Hidden 1, unit 4', 'Hidden 2, unit 2');
  await page.mouse.click(spot.x, spot.y);
  await expect(card(page)).toContainText('Hidden 1, unit 4 → Hidden 2, unit 2');
  const bar = page.getByRole('slider', { name: /^Drag: Weight of Hidden 1, unit 4/ });
  const box = await bar.boundingBox();
  if (box === null) throw new Error('there is nothing to drag');
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await weights(page))[1]?.W[1]?.[3]).toBeCloseTo(before + 0.5, 3);
});

test('a locked weight stays while the others train, until reset', async ({ page }) => {
  await openPlayground(page);
  await unit(page, /^Hidden 1, unit 1/).click();
  const lock = page.getByRole('button', { name: 'Lock: Weight of x₁ → Hidden 1, unit 1' });
  await lock.click();
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  const before = (await weights(page))[0]?.W[0] ?? [];
  await step(page, 200);
  const after = (await weights(page))[0]?.W[0] ?? [];
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  await playground(page).evaluate((element) => element.reset());
  await expect(lock).toHaveAttribute('aria-pressed', 'false');
});

test('the names in a card’s rows are not cut off', async ({ page }) => {
  await openPlayground(page, '#layers=6,6');
  await unit(page, /^Hidden 2, unit 1/).click();
  const names = card(page).locator('.label');
  const cut = () =>
    names.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
  await expect(names).toHaveText(['Bias', ...[1, 2, 3, 4, 5, 6].map((one) => `from unit ${one}`)]);
  expect(await cut()).toBe(0);
  await openPlayground(page, '#layers=6,6', './?lang=zh-CN');
  await page.locator('.unit').nth(10).click();
  const chinese = page.locator('nn-network-card').locator('.label');
  await expect(chinese).toHaveText([
    '偏置',
    ...[1, 2, 3, 4, 5, 6].map((one) => `自 神经元 ${one}`),
  ]);
  expect(
    await chinese.evaluateAll(
      (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length,
    ),
  ).toBe(0);
});

test('the graph is walked by keyboard, and a card is worked in', async ({ page }) => {
  await openPlayground(page);
  await unit(page, 'Input x₁').focus();
  await page.keyboard.press('ArrowDown');
  await expect(unit(page, 'Input x₂')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.unit:focus')).toHaveAccessibleName(/^Hidden 1, unit \d, bias /);
  await expect(card(page)).toBeVisible();
  const walked = (await page.locator('.unit:focus').getAttribute('data-unit'))?.split('.')[1];
  await expect(card(page)).toContainText(`Hidden 1, unit ${Number(walked) + 1}`);
  // Longer than a card stays after the pointer has left.
  await page.waitForFunction(
    (since) => performance.now() - since > 500,
    await page.evaluate(() => performance.now()),
  );
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show large' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const bar = page.getByRole('slider', { name: /^Drag: Bias of Hidden 1/ });
  await expect(bar).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(bar).toHaveAttribute('aria-valuenow', '0.5');
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.unit:focus')).toHaveAccessibleName(/^Hidden 1, unit \d, bias 0.5/);
});

test('links show gradients on request', async ({ page }) => {
  await openPlayground(page);
  await step(page, 20);
  const picture = () =>
    page
      .locator('nn-network-view canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const before = await picture();
  await page.getByRole('radio', { name: 'Gradients' }).check({ force: true });
  await expect.poll(picture).not.toBe(before);
  await page.getByRole('radio', { name: 'Weights' }).check({ force: true });
  await expect.poll(picture).toBe(before);
});

test('eight layers of 512 units are shown in windows that scroll', async ({ page }) => {
  await openPlayground(page, `#layers=${Array(8).fill(512).join(',')}&samples=20`);
  await expect(unit(page, /^Hidden 8, unit 1\b/)).toBeVisible();
  await expect(unit(page, /^Hidden 1, unit 40\b/)).toHaveCount(0);
  await page.getByRole('slider', { name: 'Scroll the units of hidden layer 1' }).press('End');
  await expect(unit(page, /^Hidden 1, unit 512\b/)).toBeVisible();
  await unit(page, /^Hidden 2, unit 1\b/).hover();
  await page.mouse.wheel(0, 100);
  await expect(unit(page, /^Hidden 2, unit 1\b/)).toHaveCount(0);
  for (const title of await page.locator('.heads .title, .heads .detail').all()) {
    const cut = await title.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(cut).toBeLessThanOrEqual(0);
  }
});

test('the last column of a regression is its output, not scores', async ({ page }) => {
  await openPlayground(page, '#data=sine');
  const network = page.getByRole('region', { name: 'Network' });
  await expect(network.getByText('Output', { exact: true })).toBeVisible();
  await expect(network.getByText('Scores', { exact: true })).toBeHidden();
  await expect(network.getByRole('img', { name: /1 unit for the output, Squared/ })).toBeVisible();
});

test('removing a layer leaves the focus among the layers', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Remove hidden layer 2' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove hidden layer 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove hidden layer 1' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Add a hidden layer' })).toBeFocused();
});

test('the weights are there as a table', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Weights as a table' }).click();
  const table = page.getByRole('dialog').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(5);
  await page.getByRole('dialog').getByLabel('Layer').selectOption({ label: 'Scores' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const { language, colorScheme } of LANGUAGES_AND_THEMES) {
  test(`axe finds nothing serious in an open card, ${language}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openPlayground(page, '#activation=relu', `./?lang=${language}`);
    await step(page, 20);
    await page.locator('.unit').nth(3).click();
    await expect(page.locator('nn-network-card .body')).toBeVisible();
    expect(await seriousViolations(page)).toEqual([]);
  });
}
