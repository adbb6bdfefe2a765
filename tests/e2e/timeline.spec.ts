// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const stepOf = (page: Page): Promise<number> =>
  playground(page).evaluate((element) => element.metrics.step);
const weightsOf = (page: Page): Promise<string> =>
  playground(page).evaluate(async (element) => JSON.stringify(await element.getWeights()));

/** A run with everything random, whose optimizer and rate are changed on the way. */
const RESTLESS = '#data=spiral&noise=0.1&layers=8,6&view=timeline&lr=0.1';

test('scrubs back over a change, and goes on to the same weights', {
  tag: ['@main', '@webkit'],
}, async ({ page }) => {
  await openPlayground(page, RESTLESS);
  const slider = page.getByRole('slider', { name: 'Step of the run' });
  const press = async (key: string): Promise<void> => {
    await slider.focus();
    await page.keyboard.press(key);
  };
  const rate = page.getByRole('combobox', { name: 'Learning rate', exact: true });
  await playground(page).evaluate(async (element) => {
    await element.step(400);
    element.config = {
      training: { learningRate: 0.02, optimizer: 'adam' },
      regularization: { inputNoise: 0.1 },
    };
    await element.step(300);
  });
  const end = await weightsOf(page);

  await test.step('the keys of a slider go through the recorded steps', async () => {
    await press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', 'Step 0 · epoch 0');
    await press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', 'Step 1 · epoch 0.04');
    await expect(rate).toHaveValue('0.1');
    await press('End');
    await expect.poll(() => stepOf(page)).toBe(700);
    await expect(rate).toHaveValue('0.02');
    await press('PageDown');
    await expect.poll(() => stepOf(page)).toBeLessThan(660);
  });

  await test.step('a mark says what changed, and leads there', async () => {
    const marks = page.getByRole('combobox', { name: 'Changes on the way' });
    await press('Home');
    await expect.poll(() => stepOf(page)).toBe(0);
    await marks.selectOption({
      label: 'Step 400: Input noise σ 0.1, Optimizer Adam, Learning rate 0.02',
    });
    await expect.poll(() => stepOf(page)).toBe(400);
    await expect(page.getByRole('status').filter({ hasText: 'Looking back' })).toBeVisible();
  });

  await test.step('the run goes on as it did, and has no other future', async () => {
    const sought = await playground(page).evaluate((element) => element.seek(555));
    await playground(page).evaluate((element, steps) => element.step(steps), 700 - sought);
    expect(await weightsOf(page)).toBe(end);
    await expect(page.getByRole('button', { name: 'Back to the newest' })).toBeDisabled();
    await press('Home');
    await page.getByRole('button', { name: 'Back to the newest' }).click();
    await expect.poll(() => stepOf(page)).toBe(700);
    await press('PageDown');
    await page.getByRole('button', { name: 'Continue from here' }).click();
    await expect.poll(() => stepOf(page)).toBeGreaterThan(700);
    await page.getByRole('button', { name: 'Pause' }).click();
  });
});

test('the element seeks, and says what cannot be sought', async ({ page }) => {
  await openPlayground(page, '#view=timeline');
  const results = await playground(page).evaluate(async (element) => {
    const codes: string[] = [];
    element.addEventListener('nn-error', (event) =>
      codes.push((event as CustomEvent<{ code: string }>).detail.code),
    );
    await element.step(3000);
    const end = JSON.stringify(await element.getWeights());
    const sought = await element.seek(1001);
    const link = await element.shareURL();
    await element.step(3000 - sought);
    const isSame = JSON.stringify(await element.getWeights()) === end;
    const bad = [-1, 0.5, 'yesterday', undefined, null, {}];
    const refused = await Promise.allSettled(bad.map((step) => element.seek(step as number)));
    return { sought, link, isSame, codes, refused: refused.map(({ status }) => status) };
  });
  expect(results.sought).toBe(1000);
  expect(results.link).toContain('steps=1000');
  expect(results.isSame).toBe(true);
  expect(new Set(results.refused)).toEqual(new Set(['rejected']));
  expect(results.codes).toContain('notAnInteger');
  await expect(page.getByText('takes whole numbers from 0 to 3000')).toBeVisible();
  expect(await stepOf(page)).toBe(3000);
  await playground(page).evaluate((element) => element.seek(10));
  await expect(page.getByText('takes whole numbers from 0 to 3000')).toHaveCount(0);
});

test('slow motion shows a step part by part, and any key ends it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlayground(page, '#layers=3&view=timeline');
  const button = page.getByRole('button', { name: 'Slow motion' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  for (const phase of ['Forward', 'The loss', 'Back:', 'Update']) {
    await expect(page.getByRole('status').filter({ hasText: phase })).toBeVisible();
  }
  await expect.poll(() => stepOf(page)).toBeGreaterThan(0);
  await page.keyboard.press('x');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('radio', { name: 'Weights' })).toBeChecked();
  expect(await seriousViolations(page)).toEqual([]);
});
