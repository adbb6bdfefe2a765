// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { epochOf, openPlayground } from './playground';

/** The shorter side of what a thumb hits: the button, or the larger field that it lays over itself. */
function targetSize(button: Element): number {
  const { width, height } = button.getBoundingClientRect();
  const field = getComputedStyle(button, '::after');
  const reaches = field.content !== 'none' && field.position === 'absolute';
  const [over = 0, up = 0] = reaches ? [field.width, field.height].map(Number.parseFloat) : [];
  return Math.min(Math.max(width, over), Math.max(height, up));
}

test('a thumb can train a network without scrolling sideways', async ({ page }) => {
  await openPlayground(page);
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);

  await page.getByRole('button', { name: 'Play' }).tap();
  await expect.poll(() => epochOf(page)).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Pause' }).tap();

  const buttons = await page.getByRole('button').all();
  for (const button of buttons) {
    if (!(await button.isVisible())) continue;
    const size = await button.evaluate(targetSize);
    const name = await button.evaluate((element) => element.ariaLabel ?? element.textContent);
    expect(size, `size of ${name?.trim()}`).toBeGreaterThanOrEqual(43);
  }
});

test('the transport stays in reach when the page scrolls', async ({ page }) => {
  await openPlayground(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport();
});

test('sharing fits a phone, and its buttons a thumb', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Share' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Share this network' });
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toBeVisible();
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  for (const button of await dialog.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43);
  }
});
