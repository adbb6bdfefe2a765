// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { expectNothingMoves } from './places';
import { openPlayground, playground } from './playground';

/** Texts that are cut off by the box they stand in, in every open shadow tree. */
function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const hasText = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        );
        const { overflowX, clipPath } = getComputedStyle(element);
        // What is only spoken is one pixel wide.
        if (!hasText || clipPath !== 'none' || overflowX === 'visible') continue;
        if (element.scrollWidth > element.clientWidth + 1) found.push(element.textContent.trim());
      }
    };
    visit(document);
    return found;
  });
}

/** How far the page, and every text in it, sticks out to the right of the window, px. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

for (const lang of ['en', 'zh-CN']) {
  test(`everything fits one screen, and no label is cut off, ${lang}`, async ({ page }) => {
    for (const query of [
      '',
      'data=spiral&layers=8,6&lr=0.0001',
      'data=sine',
      'data=bumps&loss=squared',
      'preset=xor-hidden',
    ]) {
      await openPlayground(page, `?lang=${lang}#${query}`);
      expect(await overhang(page), query).toBeLessThanOrEqual(0);
      expect(await clippedTexts(page), query).toEqual([]);
      const { body, root } = await page.evaluate(() => ({
        body: document.documentElement.scrollHeight,
        root: innerHeight,
      }));
      expect(body, query).toBeLessThanOrEqual(root);
    }
  });
}

/** How far the page is higher than the window, px. */
function excess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

test('one screen holds a preset’s explanation, the edited points and the chart', async ({
  page,
}) => {
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1280, height: 800 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    await openPlayground(page, '#preset=xor-hidden');
    await page.getByRole('button', { name: 'Edit points' }).click();
    expect(await excess(page), `${size.width}×${size.height}`).toBeLessThanOrEqual(0);
    await expect(page.getByRole('button', { name: 'Done' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('img', { name: /no training yet/ })).toBeInViewport({ ratio: 1 });
    expect(await clippedTexts(page)).toEqual([]);
  }
  const band = page.getByRole('complementary', { name: 'XOR needs a hidden layer' });
  const before = await band.boundingBox();
  await band.getByRole('button', { name: 'More' }).click();
  await expect(band.getByRole('button', { name: 'Less' })).toBeFocused();
  expect((await band.boundingBox())?.height).toBeGreaterThan((before?.height ?? 0) + 10);
  expect(await excess(page)).toBeLessThanOrEqual(0);
});

test('five hundred steps of a timeline, and a pinned run, have room', async ({ page }) => {
  await openPlayground(page, '#view=timeline');
  await playground(page).evaluate((element) => element.step(600));
  await page.getByRole('button', { name: 'Pin', exact: true }).click();
  const slider = await page.getByRole('slider', { name: 'Step of the run' }).boundingBox();
  expect(slider?.width).toBeGreaterThan(600);
  const title = page.getByRole('region', { name: 'Pinned run' }).getByText('Pinned run');
  const unpin = await page.getByRole('button', { name: 'Unpin' }).boundingBox();
  const middle = (await title.boundingBox())?.y ?? 0;
  // Beside the title, not under it.
  expect(Math.abs((unpin?.y ?? 0) - middle)).toBeLessThan(12);
  expect(await clippedTexts(page)).toEqual([]);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('open instruments leave the page one screen, and the findings in sight', async ({ page }) => {
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1280, height: 800 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    for (const view of ['paths', 'timeline,curves']) {
      await openPlayground(page, `#preset=dying-relu&view=${view}`);
      const what = `${size.width}×${size.height}, ${view}`;
      await expect(page.locator('nn-panel').first()).toBeVisible();
      expect(await excess(page), what).toBeLessThanOrEqual(0);
      await expect(page.getByText(/^Press Play/)).toBeInViewport({ ratio: 1 });
      const start = await lineAndDrawing(page);
      await playground(page).evaluate((element) => element.step(500));
      await expect(page.getByText(/units in hidden layer 2 are dead/)).toBeInViewport({ ratio: 1 });
      // The finding neither covers the drawing nor takes of its height.
      expect(await lineAndDrawing(page), what).toEqual(start);
      expect(start.foot, what).toBeLessThanOrEqual(start.top);
    }
  }
});

/** Where the drawing of the network ends and the line of plain words begins, px from the top. */
async function lineAndDrawing(page: Page): Promise<{ foot: number; top: number }> {
  const drawing = await page.locator('nn-network-view').boundingBox();
  const line = await page.locator('nn-status-line').boundingBox();
  return { foot: (drawing?.y ?? 0) + (drawing?.height ?? 0), top: line?.y ?? 0 };
}

for (const view of ['', '&view=timeline,curves']) {
  test(`nothing moves while a network trains${view}`, async ({ page }) => {
    await openPlayground(page, `#data=spiral&layers=8,8,8,8&optimizer=adam&lr=0.01${view}`);
    await expectNothingMoves(page);
  });
}

test('the legend of the output says what its colours mean', async ({ page }) => {
  for (const [lang, query, name] of [
    ['en', '', 'P(class 1)'],
    ['en', '&train=1', 'P(class 1)'],
    ['en', '&data=blobs&classes=3', 'certainty'],
    ['zh-CN', '', 'P(类别 1)'],
  ] as const) {
    await openPlayground(page, `?lang=${lang}#noise=0${query}`);
    await expect(page.getByText(name, { exact: true })).toBeInViewport({ ratio: 1 });
  }
});

test('the hidden space and all settings have room for their labels', async ({ page }) => {
  await openPlayground(page, '#data=blobs&classes=10&optimizer=adam&schedule=cosine');
  await page.getByRole('button', { name: 'All settings' }).click();
  const chart = await page.getByRole('tab', { name: 'Loss' }).boundingBox();
  const choices = await page.getByRole('combobox', { name: 'Contours' }).boundingBox();
  const foot = (choices?.y ?? 0) + (choices?.height ?? 0);
  expect(chart?.y).toBeGreaterThanOrEqual(foot);
  await page.getByRole('tab', { name: 'Hidden space' }).click();
  expect(await clippedTexts(page)).toEqual([]);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('a tablet held upright has the line of plain words over the output', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openPlayground(page);
  const line = page.locator('nn-status-line');
  await expect(line).toContainText('Press Play');
  await expect(line).toBeInViewport({ ratio: 1 });
  const output = page.getByRole('region', { name: 'Output' });
  const place = async () => (await output.boundingBox())?.y ?? 0;
  const before = await place();
  const box = await line.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(before);
  await playground(page).evaluate((element) => element.epoch(3));
  await expect(line).toContainText('After');
  expect(await place()).toBe(before);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
  expect(await clippedTexts(page)).toEqual([]);
});
