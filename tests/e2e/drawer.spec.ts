// SPDX-License-Identifier: MIT
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test('an instrument opens above its bar, stays after a reload, and closes', {
  tag: '@main',
}, async ({ page }) => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (/-panel-.*\.js$/.test(request.url())) chunks.push(request.url());
  });
  await openPlayground(page);
  expect(chunks).toEqual([]);
  const bar = page.getByRole('group', { name: 'Instruments' });
  const curves = bar.getByRole('button', { name: 'Curves' });
  await expect(curves).toHaveAttribute('aria-expanded', 'false');

  await curves.press('Enter');
  const panel = page.getByRole('region', { name: 'Loss and accuracy' });
  await expect(panel.getByRole('tab', { name: 'Accuracy' })).toBeVisible();
  await expect(curves).toHaveAttribute('aria-expanded', 'true');
  expect(chunks).toHaveLength(1);
  // Nothing is covered: the columns made room.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(800);

  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect(panel).toBeVisible();
  await test.step('Share passes it on', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect(dialog.getByRole('textbox', { name: 'Frame' })).toHaveValue(/view=curves/);
    await dialog.getByRole('checkbox', { name: 'With the open instruments' }).uncheck();
    await expect(dialog.getByRole('textbox', { name: 'Frame' })).not.toHaveValue(/view=/);
    await page.keyboard.press('Escape');
  });
  await page.getByRole('button', { name: 'Close Loss and accuracy' }).press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(curves).toBeFocused();
  await page.reload();
  await expect(curves).toHaveAttribute('aria-expanded', 'false');
});

test('an instrument that is opened while it trains shows numbers of the run, and stays with it', {
  tag: ['@main', '@webkit'],
}, async ({ page }) => {
  await openPlayground(page);
  const step = () => playground(page).evaluate((element) => element.metrics.step);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(step).toBeGreaterThan(0);
  await page
    .getByRole('group', { name: 'Instruments' })
    .getByRole('button', { name: 'Confusion', exact: true })
    .click();
  const confusion = page.getByRole('region', { name: 'Confusion matrix', exact: true });
  const training = confusion.getByRole('table', { name: /^Training examples/ });
  const right = async () =>
    Number.parseFloat((await training.locator('caption').innerText()).replace(/^\D*/, ''));
  await expect.poll(right).toBeGreaterThan(90);
  expect(await playground(page).evaluate((element) => element.status)).toBe('running');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const { trainAccuracy } = await playground(page).evaluate((element) => element.metrics);
  const shareOnDiagonal = async () => {
    const [class0 = 0, , , class1 = 0] = (await training.locator('td.count').allInnerTexts()).map(
      Number,
    );
    return (class0 + class1) / 250;
  };
  await expect.poll(shareOnDiagonal).toBeCloseTo(trainAccuracy ?? Number.NaN, 6);
});

test('a small frame shows the instruments that it names, and no bar', async ({ page }) => {
  await openPlayground(page, '#ui=bare&view=curves', './embed.html');
  await expect(page.getByRole('region', { name: 'Loss and accuracy' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Instruments' })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await seriousViolations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('an instrument is moved among the others by keys, which stay on it', async ({ page }) => {
  await openPlayground(page, '#view=curves,timeline,weights,confusion');
  const titles = () => page.getByRole('heading', { level: 3 }).allTextContents();
  const isShown = async (first: string) => (await titles()).indexOf(first);
  const on = page.getByRole('button', { name: 'Move Loss and accuracy on' });
  const back = page.getByRole('button', { name: 'Move Loss and accuracy back' });
  await expect(back).toHaveCount(0);
  const place = await isShown('Loss and accuracy');
  await on.press('Enter');
  await expect.poll(() => isShown('Loss and accuracy')).toBe(place + 1);
  await expect(on).toBeFocused();
  await on.press('Enter');
  await expect.poll(() => isShown('Loss and accuracy')).toBe(place + 2);
  // At the end there is one way left.
  await expect(on).toHaveCount(0);
  await expect(back).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'is number 3 of 3' })).toHaveCount(1);
});

test('what cannot be fetched is said, and works once it can', async ({ page, uncaughtErrors }) => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/assets\/share-dialog-/, (route) => route.abort());
  await page.route(/assets\/curves-panel-/, (route) => held.then(() => route.abort()));
  await openPlayground(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('This part of the page could not be fetched')).toBeVisible();
  const curves = page.getByRole('button', { name: 'Curves', exact: true });
  await curves.click();
  const panel = page.getByRole('region', { name: 'Loss and accuracy' });
  // Its frame does not wait for what is in it.
  await expect(page.getByRole('heading', { name: 'Loss and accuracy' })).toBeVisible();
  await expect(panel).toHaveText('Loading …');
  letGo();
  await expect(panel.getByRole('alert')).toContainText('could not be loaded');
  // The console tells why, too.
  expect(uncaughtErrors.splice(0)).toEqual([expect.stringContaining('curves-panel')]);
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.getByRole('tab', { name: 'Accuracy' })).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
});

test('what a press is likely to open is fetched while somebody comes near', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openPlayground(page);
  const hasFetched = (part: string) => fetched.some((url) => url.includes(`assets/${part}-`));
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const PARTS = [
    ['Share', 'share-dialog'],
    ['Import data', 'nn-import-dialog'],
    ['Table of the points', 'nn-point-table'],
    ['Edit points', 'nn-point-editor'],
    ['Curves', 'curves-panel'],
    ['Pin', 'nn-pinned-run'],
    ['What is this? Output', 'help-content'],
  ] as const;
  for (const [name, part] of PARTS) {
    expect(hasFetched(part), part).toBe(false);
    await button(name).hover();
    await expect.poll(() => hasFetched(part), part).toBe(true);
  }
  expect(hasFetched('help-dialog')).toBe(false);
  await button('Keyboard help').focus();
  await expect.poll(() => hasFetched('help-dialog')).toBe(true);
  // Nobody has pressed anything.
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
