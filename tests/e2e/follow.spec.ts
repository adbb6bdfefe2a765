// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const panel = (page: Page) => page.getByRole('region', { name: 'Follow one example' });
const field = (page: Page, name: string) => panel(page).getByRole('textbox', { name });
const title = (page: Page) => panel(page).getByRole('heading', { level: 4 }).first();
const next = (page: Page) => panel(page).getByRole('button', { name: 'Next step' });

/** The equation as it is read aloud. */
const equation = (page: Page) =>
  panel(page)
    .getByRole('img', { name: /^Equation/ })
    .first();

/** How much is drawn between the inputs and the first hidden layer: less where it is faded. */
function inkBehindInputs(page: Page): Promise<number> {
  return page.locator('nn-network-view canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const context = (canvas as HTMLCanvasElement).getContext('2d');
    const pixels = context?.getImageData(Math.round(width / 4), 0, 1, height).data ?? [];
    return Array.from(pixels).reduce((sum, byte, at) => sum + (at % 4 === 3 ? byte : 0), 0);
  });
}

test('an example is followed forward and back, step by step, in matrices and in the drawing', {
  tag: '@main',
}, async ({ page }) => {
  await openPlayground(page, '#steps=200');
  await page
    .getByRole('group', { name: 'Instruments' })
    .getByRole('button', { name: 'Follow one' })
    .press('Enter');

  await test.step('forward', async () => {
    await expect(title(page)).toHaveText('The example enters');
    const faded = await inkBehindInputs(page);
    await next(page).click();
    await expect(title(page)).toHaveText('Weighted sums of hidden layer 1');
    const shapes = /z₁ \(4×1\) = W₁ \(4×2\) · x \(2×1\) \+ b₁ \(4×1\)/;
    await expect(equation(page)).toHaveAccessibleName(shapes);
    await expect(panel(page).locator('.line.current')).toHaveText(
      /^h1 = f\(np\.dot\(W1, x\) \+ b1\)/,
    );
    await expect.poll(() => inkBehindInputs(page)).toBeGreaterThan(2 * faded);
  });

  await test.step('the keys walk through the steps', async () => {
    const current = panel(page).getByRole('button', { name: /^z₁ = W₁ x \+ b₁/ });
    await current.press('End');
    await expect(title(page)).toHaveText('Gradient of the inputs');
    await page.keyboard.press('ArrowUp');
    await expect(title(page)).toHaveText('Gradients of the weights and biases of hidden layer 1');
    await expect(equation(page)).toHaveAccessibleName(/∂L\/∂W₁ \(4×2\) = ∂L\/∂z₁ \(4×1\) · xᵀ/);
    await expect(panel(page).locator('.step:focus')).toHaveAttribute('aria-current', 'step');
  });

  await test.step('play goes on by itself', async () => {
    await page.keyboard.press('Home');
    await panel(page).getByRole('button', { name: 'Play the steps' }).click();
    await expect(title(page)).toHaveText('Activations of hidden layer 1', { timeout: 5000 });
    await panel(page).getByRole('button', { name: 'Pause the steps' }).click();
  });

  await test.step('the same numbers as tables', async () => {
    await panel(page).getByRole('button', { name: 'Table' }).click();
    const table = panel(page).getByRole('table', { name: /h.*4×1/ });
    await expect(table.getByRole('row')).toHaveCount(5);
    await expect(equation(page)).toHaveCount(0);
    expect(await seriousViolations(page)).toEqual([]);
  });
});

test('a click in the output, a number and a typed point choose what is followed', async ({
  page,
}) => {
  await openPlayground(page, '#steps=50&view=follow');
  await expect(title(page)).toHaveText('The example enters');

  await test.step('by a click', async () => {
    const canvas = page.locator('nn-output-view canvas');
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('no picture');
    await field(page, 'x₁').fill('4.5');
    await field(page, 'x₁').press('Enter');
    await expect(panel(page)).toContainText('a point of your own');
    await canvas.click({ position: { x: box.width / 2, y: box.height / 2 } });
    await expect(panel(page)).not.toContainText('a point of your own');
    await expect(field(page, 'Example')).not.toHaveValue('');
  });

  await test.step('by its number and the arrow keys', async () => {
    await field(page, 'Example').fill('7');
    await field(page, 'Example').press('Enter');
    await field(page, 'Example').press('ArrowUp');
    await expect(field(page, 'Example')).toHaveValue('8');
  });

  await test.step('what is wrong gets a sentence and loses nothing', async () => {
    await field(page, 'Example').fill('501');
    await field(page, 'Example').press('Enter');
    const alert = panel(page).getByRole('alert');
    await expect(alert).toHaveText('There is no example “501”; they are numbered 1 to 500.');
    const x1 = field(page, 'x₁');
    const before = await x1.inputValue();
    await x1.fill('abc');
    await x1.press('Enter');
    await expect(alert).toHaveText('x₁ must be a number. “abc” is not one.');
    await x1.press('Escape');
    await expect(alert).toHaveCount(0);
    await expect(x1).toHaveValue(before);
  });
});

test('the numbers follow training, a step back, and another net', async ({ page }) => {
  await openPlayground(page, '#view=follow&layers=3&activation=maxout');
  await next(page).click();
  // Its lines are wider than the listing, and begin where they can be read.
  const listing = panel(page).getByRole('region', { name: 'In NumPy' });
  const places = () =>
    listing.evaluate((box) => [box.scrollWidth > box.clientWidth, Math.round(box.scrollLeft)]);
  await expect(listing.locator('.current')).toHaveText(/^z1 =/);
  expect(await places()).toEqual([true, 0]);
  const cells = panel(page).locator('.cells').first();
  const before = await cells.textContent();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => cells.textContent()).not.toBe(before);
  await expect(title(page)).toHaveText('Weighted sums of hidden layer 1');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();

  // What is shown at rest is what the engine has.
  const { steps, z } = await playground(page).evaluate(async (element) => {
    await element.pause();
    const [{ W, b } = { W: [], b: [] }] = await element.getWeights();
    return { steps: element.metrics.step, z: { W, b } };
  });
  const [x1, x2] = await Promise.all(['x₁', 'x₂'].map((name) => field(page, name).inputValue()));
  const number = (text = '') => Number(text.replace('−', '-'));
  const [w1 = 0, w2 = 0] = z.W[0] ?? [];
  const first = w1 * number(x1) + w2 * number(x2) + (z.b[0] ?? 0);
  await expect(panel(page)).toContainText(`After ${steps.toLocaleString('en')} mini-batches.`);
  const shown = number((await cells.locator('span').first().textContent()) ?? '');
  expect(Math.abs(shown - first)).toBeLessThan(0.02 * Math.max(1, Math.abs(first)));

  // A step from before is followed as any other.
  const sought = await playground(page).evaluate((element) => element.seek(20));
  expect(sought).toBeLessThanOrEqual(20);
  await expect(panel(page)).toContainText(`After ${sought} mini-batches.`);

  await playground(page).evaluate((element) => {
    element.config = { network: { layers: [] } };
  });
  await expect(title(page)).toHaveText('Scores');
  await expect(equation(page)).toHaveAccessibleName(/s \(2×1\) = W₁ \(2×2\) · x \(2×1\)/);
});

test('a phone has all of it below the network, without sideways scroll', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await openPlayground(page, '#view=follow&steps=20&lang=zh-CN&layers=40,20&dropout=0.5');
  const chinese = page.getByRole('region', { name: '跟踪一个样本' });
  await chinese.scrollIntoViewIfNeeded();
  await chinese.getByRole('button', { name: '下一步' }).tap();
  await expect(chinese).toContainText('隐层 1 的加权和');
  await expect(chinese).toContainText('不使用随机失活');
  await expect(chinese).toContainText('每层最多 8 个神经元');
  await chinese.getByRole('button', { name: '表格' }).tap();
  const more = chinese.getByText('第 1 到 12 行，共 40 行').first();
  await expect(more).toBeVisible();
  await chinese.getByRole('button', { name: '更多行: +12' }).first().tap();
  await expect(chinese.getByText('第 13 到 24 行，共 40 行').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await seriousViolations(page)).toEqual([]);
  await context.close();
});
