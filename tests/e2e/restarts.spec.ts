// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test';
import { ELEMENT_URL } from './addresses';
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';
import { savedFile } from './saved-file';

const PANEL = ['nn-playground', 'nn-drawer', 'nn-panel'] as const;

/** Rows of a saved table. */
async function savedRuns(page: Page, scope: Locator): Promise<Record<string, string>[]> {
  const { content } = await savedFile(page, () =>
    scope.getByRole('button', { name: 'Save CSV' }).click(),
  );
  const [head = '', ...lines] = content.toString().trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    // Only the config may have commas of its own, in quotes.
    const [config = '', ...cells] = line.slice(1).split('"');
    const values = [config, ...(cells.join('"').split(',').slice(1) ?? [])];
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
  });
}

test('thirty starts of 2-20-2 are done soon, and each can be opened @tablet', async ({ page }) => {
  await openPlayground(page, '#preset=units-20');
  await page.getByRole('button', { name: 'Restarts' }).click();
  const panel = page.locator('nn-restarts-panel');
  const count = panel.getByLabel('Restarts', { exact: true });
  await test.step('one start, or too many, is refused with the range', async () => {
    for (const wrong of ['1', '10000']) {
      await count.fill(wrong);
      await count.press('Enter');
      await expect(panel.getByRole('alert')).toHaveText(
        new RegExp(`“Restarts” cannot be ${wrong}. Allowed: whole numbers from 2 to 1000.`),
      );
      await count.press('Escape');
      await expect(count).toHaveValue('30');
    }
  });
  await test.step('thirty times 2,000 epochs take less than 10 s', async () => {
    await panel.getByLabel('Epochs of each').fill('2000');
    await panel.getByLabel('Epochs of each').press('Enter');
    await expect(panel.getByRole('checkbox', { name: 'Same data for all' })).toBeDisabled();
    await panel.getByRole('button', { name: 'Train 30 starts' }).click();
    await expect(panel.getByRole('img')).toBeVisible({ timeout: 10_000 });
    await expect(panel.getByRole('img')).toHaveAccessibleName(/Training loss, median 0\.000/);
    await expect(panel.getByRole('button', { name: /^(Best|Median|Worst): / })).toHaveCount(3);
  });
  await test.step('the worst one is trained to the same loss in the playground', async () => {
    const runs = await savedRuns(page, panel);
    expect(runs).toHaveLength(30);
    const worst = panel.getByRole('button', { name: /^Worst: / });
    const seed = /seed (\d+)/.exec((await worst.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    await worst.click();
    await expect
      .poll(() => playground(page).evaluate((element) => element.metrics.step))
      .toBe(2000);
    const { shownSeed, loss } = await playground(page).evaluate(({ config, metrics }) => ({
      shownSeed: String(config.seed),
      loss: Math.fround(metrics.trainLoss),
    }));
    expect(shownSeed).toBe(seed);
    expect(String(loss)).toBe(runs.find((run) => run.seed === seed)?.train_loss);
  });
});

test('two nets are compared on one scale, and a cancel keeps what was done', {
  tag: '@main',
}, async ({ page }) => {
  await openPlayground(page, '#preset=units-3&view=restarts');
  const panel = page.locator('nn-restarts-panel');
  const train = panel.getByRole('button', { name: /^Train / });
  await test.step('the first is kept, the second stands under it', async () => {
    await panel.getByLabel('Epochs of each').fill('500');
    await panel.getByLabel('Epochs of each').press('Enter');
    await train.click();
    await panel.getByRole('button', { name: 'Keep to compare' }).click();
    await playground(page).evaluate((element) => {
      element.config = { network: { layers: [{ units: 20, activation: 'tanh', dropout: 0 }] } };
    });
    await expect.poll(() => playground(page).evaluate((e) => e.metrics.parameterCount)).toBe(102);
    await train.click();
    const columns = panel.getByRole('columnheader');
    await expect(columns).toHaveText(['layers=3', 'layers=20']);
  });
  await test.step('single runs are read by keyboard', async () => {
    await panel.getByRole('img').focus();
    await page.keyboard.press('ArrowDown');
    await expect(panel.locator('output').first()).toHaveText(/^layers=20, seed \d+: 0\.\d/);
    await page.keyboard.press('Escape');
  });
  expect(await seriousViolations(page, [...PANEL, 'nn-restarts-panel'])).toEqual([]);
  await test.step('a long set that is cancelled says how many runs it has', async () => {
    await panel.getByRole('button', { name: 'Do not compare' }).click();
    await panel.getByLabel('Restarts', { exact: true }).fill('1000');
    await panel.getByLabel('Restarts', { exact: true }).press('Enter');
    await train.click();
    const progress = panel.getByRole('progressbar');
    await expect
      .poll(async () => Number(await progress.getAttribute('value')))
      .toBeGreaterThan(0.04);
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await expect(panel.getByText(/Cancelled: \d+ of 1,000 runs\./)).toBeVisible();
    await expect(train).toBeEnabled();
  });
});

test('another page has the starts as an element', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${ELEMENT_URL}restarts.html`);
  const good = page.locator('nn-restarts').first();
  const wrong = page.locator('#wrong');
  await test.step('what is wrong is said, and does not run', async () => {
    await expect(wrong.getByRole('alert')).toHaveText(
      '“Restarts” cannot be 1. Allowed: whole numbers from 2 to 1000.',
    );
    await expect(wrong.getByRole('button', { name: 'Train' })).toBeDisabled();
    const code = await wrong.evaluate((element) =>
      (element as HTMLElement & { run(): Promise<unknown> }).run().catch((error) => error.code),
    );
    expect(code).toBe('outOfRange');
  });
  await test.step('two configs are trained and fit a phone', async () => {
    await expect(good.getByRole('button', { name: 'Train 12 starts' })).toBeEnabled();
    // Taken elsewhere while it works, it works on.
    await good.evaluate((element) => {
      element.shadowRoot?.querySelector('button')?.click();
      element.parentElement?.prepend(element);
    });
    await expect(good.getByRole('columnheader')).toHaveText(['layers=3', 'layers=20']);
    await expect(good).not.toContainText('Cancelled');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(await seriousViolations(page, ['nn-restarts', '.frame'])).toEqual([]);
  });
  await test.step('a run opens in a playground that trains as far', async () => {
    const runs = await savedRuns(page, good);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      good
        .getByRole('button', { name: /^Best: / })
        .first()
        .click(),
    ]);
    await opened.waitForLoadState();
    const steps = () => playground(opened).evaluate((element) => element.metrics?.step);
    await expect.poll(steps).toBe(500);
    const { seed, loss } = await playground(opened).evaluate(({ config, metrics }) => ({
      seed: String(config.seed),
      loss: String(Math.fround(metrics.trainLoss)),
    }));
    const ofFirst = runs.filter(({ config = '' }) => config.endsWith('layers=3'));
    expect(ofFirst).toHaveLength(12);
    expect(loss).toBe(ofFirst.find((run) => run.seed === seed)?.train_loss);
    await opened.close();
  });
});
