// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectNothingMoves } from './places';
import { epochOf, openPlayground, playground } from './playground';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The shorter side of what a thumb hits: the button, or the larger field that it lays over itself. */
function targetSize(button: Element): number {
  const { width, height } = button.getBoundingClientRect();
  const field = getComputedStyle(button, '::after');
  const reaches = field.content !== 'none' && field.position === 'absolute';
  const [over = 0, up = 0] = reaches ? [field.width, field.height].map(Number.parseFloat) : [];
  return Math.min(Math.max(width, over), Math.max(height, up));
}

/** A finger put down, drawn along and lifted, as the browser itself hears of it. */
async function stroke(page: Page, from: Place, to: Place): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
    const along = (a: number, b: number): number => a + share * (b - a);
    await touch('touchMove', [{ x: along(from.x, to.x), y: along(from.y, to.y) }]);
  }
  await touch('touchEnd', []);
}

/** How far the page reaches beyond the screen. `innerWidth` of a phone grows with what overhangs. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

test('a thumb can train a network without scrolling sideways', async ({ page }) => {
  await openPlayground(page);
  expect(await overhang(page)).toBeLessThanOrEqual(0);

  await page.getByRole('button', { name: 'Play' }).tap();
  await expect.poll(() => epochOf(page)).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Pause' }).tap();

  const buttons = await page.getByRole('button').or(page.getByRole('tab')).all();
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

test('nothing moves while a network trains', async ({ page }) => {
  // The narrowest phone whose Play has a word beside its sign.
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayground(page, '#data=spiral&layers=8,8,8,8&optimizer=adam&lr=0.01');
  const play = page.locator('[data-part="play"]');
  const before = await play.boundingBox();
  await expectNothingMoves(page);
  await expect(play).toHaveText('Pause');
  expect(await play.boundingBox()).toEqual(before);
});

test('a comparison that begins out of sight has all its pictures when it is seen', async ({
  page,
}) => {
  await openPlayground(page, '#preset=xor-hidden&view=compare');
  const pictures = page.locator('nn-compare-panel canvas');
  await expect(pictures).toHaveCount(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate(opacityInTheMiddle)).toBe(255);
  }
});

function opacityInTheMiddle(canvas: Element): number | undefined {
  const { width, height } = canvas as HTMLCanvasElement;
  const context = (canvas as HTMLCanvasElement).getContext('2d');
  return context?.getImageData(width / 2, height / 2, 1, 1).data[3];
}

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

test('points are drawn and erased with a finger', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Edit points' }).tap();
  const canvas = page.getByRole('application', { name: 'Points, to be edited' });
  await expect(canvas).toBeInViewport({ ratio: 0.9 });
  const count = () => playground(page).evaluate(({ config }) => config.data.points.length);
  const box = await canvas.boundingBox();
  const corner = { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 12 };
  await page.touchscreen.tap(corner.x, corner.y);
  await expect.poll(count).toBe(501);
  const tools = page.getByRole('group', { name: 'Tools for points' });
  await tools.getByText('Erase', { exact: true }).tap();
  await page.touchscreen.tap(corner.x + 8, corner.y + 8);
  await expect.poll(count).toBe(500);
  // A stroke draws, and does not scroll the page; one step takes it back.
  await tools.getByText('Add', { exact: true }).tap();
  const scrolled = await page.evaluate(() => scrollY);
  await stroke(page, corner, { x: corner.x, y: corner.y + 200 });
  await expect.poll(count).toBeGreaterThan(505);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await tools.getByRole('button', { name: 'Undo' }).tap();
  await expect.poll(count).toBe(500);
  for (const button of await tools.getByRole('button').all()) {
    const size = await button.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(43);
  }
});

test('a neuron and a link are tapped, and what opens is worked with a thumb', async ({ page }) => {
  await openPlayground(page);
  const card = page.getByRole('group', { name: 'Numbers', exact: true });
  const from = page.getByRole('button', { name: /^Hidden 1, unit 4/ });
  const to = page.getByRole('button', { name: /^Hidden 2, unit 2/ });
  await from.tap();
  await expect(card).toContainText('Hidden 1, unit 4');
  const lock = page.getByRole('button', { name: 'Lock: Bias of Hidden 1, unit 4' });
  await lock.tap();
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  for (const name of await card.locator('.label').all()) {
    expect(await name.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  }
  await card.getByRole('button', { name: 'Close' }).tap();
  const [a, b] = [await from.boundingBox(), await to.boundingBox()];
  if (a === null || b === null) throw new Error('a neuron is not shown');
  const y = (a.y + a.height / 2 + b.y + b.height / 2) / 2;
  await page.touchscreen.tap((a.x + a.width + b.x) / 2, y);
  await expect(card).toContainText('Hidden 1, unit 4 → Hidden 2, unit 2');
});

test('import and table fit a phone', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Import data' }).tap();
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .fill('width,height,kind\n1,2,a\n3,4,b\n5,x,b');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  const overflow = () =>
    page.getByRole('dialog').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Table of the points' }).tap();
  await expect(page.getByRole('textbox', { name: 'x₂, row 1', exact: true })).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('what a tap on a picture reads stays to be looked at, until the next', async ({ page }) => {
  await openPlayground(page, '#data=cs231n-spiral');
  await playground(page).evaluate((element) => element.epoch(3));
  const output = page.getByRole('region', { name: 'Output' });
  const picture = output.getByRole('img');
  await picture.tap({ position: { x: 30, y: 40 } });
  await expect(output.getByText(/P\(class \d\) [\d.]+ at \(-/)).toBeVisible();
  await expect(output.locator('.card .number')).toHaveCount(3);
  await picture.tap({ position: { x: 300, y: 40 } });
  await expect(output.getByText(/P\(class \d\) [\d.]+ at \(\d/)).toBeVisible();
  const chart = page.getByRole('region', { name: 'Loss', exact: true });
  await chart.getByRole('img').tap();
  await expect(chart.getByText(/epoch \d: train/)).toBeVisible();
  await expect(output.getByText('Tap for values')).toBeVisible();
});

test('a thumb scrubs the timeline', async ({ page }) => {
  await openPlayground(page, '#view=timeline');
  await playground(page).evaluate((element) => element.step(200));
  const slider = page.getByRole('slider', { name: 'Step of the run' });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('there is no slider');
  expect(box.height).toBeGreaterThanOrEqual(44);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(slider).toHaveAttribute('aria-valuetext', /^Step 1?\d\d · epoch/);
  const back = page.getByRole('button', { name: 'Back to the newest' });
  expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await back.tap();
  await expect(slider).toHaveAttribute('aria-valuetext', 'Step 200 · epoch 8');
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('what the figures show stands over the output, and moves nothing', async ({ page }) => {
  await openPlayground(page, '#init=zeros&speed=max');
  const line = page.locator('nn-status-line');
  const output = page.getByRole('region', { name: 'Output' });
  const place = () => output.evaluate((section) => section.getBoundingClientRect().top);
  await expect(line).toContainText('Press Play');
  await expect(line).toBeInViewport({ ratio: 1 });
  const box = await line.boundingBox();
  const before = await place();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(before, 0);
  await expect(output.getByRole('img')).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Play' }).tap();
  await expect(line).toContainText('After');
  expect(await place()).toBe(before);
  const see = line.getByRole('button', { name: /^See / });
  await expect(see).toBeInViewport({ ratio: 1 });
  expect(await place()).toBe(before);
  await page.getByRole('button', { name: 'Pause' }).tap();
  // It belongs to the network for those who listen, and comes right before the output.
  await expect(page.getByRole('region', { name: 'Network' }).locator('nn-status-line')).toHaveCount(
    1,
  );
  await see.tap();
  const panel = page.locator('nn-panel');
  await expect(panel.getByRole('heading').first()).toBeInViewport({ ratio: 1 });
  await expect(panel.locator('canvas').first()).toBeInViewport();
});

test('a divergence says what helps, and nobody is invited to play on', async ({ page }) => {
  await openPlayground(page, '#data=sine&activation=relu&lr=10&speed=max');
  await page.getByRole('button', { name: 'Play' }).tap();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Training diverged');
  await expect(notice.getByRole('button', { name: /^Set learning rate/ })).toBeInViewport();
  await expect(page.locator('nn-status-line')).toHaveText('Back at the start weights.');
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('all presets are reached by scrolling down', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Presets' }).tap();
  const list = page.getByRole('dialog', { name: 'Presets' });
  await expect(list).toBeVisible();
  expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  await list.getByRole('button').last().tap();
  await expect(list).toHaveCount(0);
  await expect(page).toHaveURL(/#.+/);
});

for (const lang of ['en', 'zh-CN']) {
  test(`the bar fits the narrowest phone, and its buttons stay in place (${lang})`, async ({
    page,
  }) => {
    const options = page.locator('nn-run-options');
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await openPlayground(page, `#lang=${lang}&layers=2`);
      expect(await overhang(page), `${width} px`).toBeLessThanOrEqual(0);
      const rest = await options.boundingBox();
      await playground(page).evaluate((element) => element.play());
      await expect(page.getByRole('button', { name: /^(Pause|暂停)$/ })).toBeVisible();
      expect(await options.boundingBox()).toEqual(rest);
    }
  });
}
