// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { BASE_URL, ELEMENT_URL } from './addresses';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

interface FrameSpec {
  readonly id: string;
  readonly link: string;
  readonly sandbox?: string;
  readonly top?: number;
}

async function openFrames(
  page: Page,
  frames: readonly FrameSpec[],
  server = ELEMENT_URL,
): Promise<void> {
  const what = encodeURIComponent(JSON.stringify({ site: BASE_URL, frames }));
  await page.goto('about:blank');
  await page.goto(`${server}frames.html#${what}`);
}

const inFrame = (page: Page, id: string): FrameLocator => page.frameLocator(`#${id}`);
const epochIn = (page: Page, id: string) =>
  inFrame(page, id)
    .locator('nn-playground')
    .evaluate((element) => (element as unknown as { metrics: { epoch: number } }).metrics.epoch);

test('frames of another origin show what their addresses say, each its own', async ({ page }) => {
  await openFrames(page, [
    { id: 'one', link: '?data=xor&course=9#ui=compact&layers=3&lang=zh' },
    { id: 'two', link: '#ui=bare&data=spiral&theme=dark' },
  ]);
  const one = inFrame(page, 'one');
  await expect(one.getByRole('button', { name: '训练' })).toBeVisible();
  await expect(one.getByText('2-3-2', { exact: false }).first()).toBeVisible();
  await expect(one.getByText('数据', { exact: true })).toHaveCount(0);
  const two = inFrame(page, 'two');
  await expect(two.getByRole('button')).toHaveCount(1);
  await two.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => epochIn(page, 'two')).toBeGreaterThan(1);
  expect(await epochIn(page, 'one')).toBe(0);
});

test('the page around a frame hears its height, and nothing else', async ({ page }) => {
  await openFrames(page, [{ id: 'one', link: '#ui=compact' }]);
  await expect(inFrame(page, 'one').getByRole('button', { name: 'Play' })).toBeVisible();
  const overhang = () =>
    inFrame(page, 'one')
      .locator('html')
      .evaluate((root) => Math.abs(root.scrollHeight - root.clientHeight));
  await expect.poll(overhang).toBeLessThanOrEqual(2);
  await expect(page.locator('body')).toHaveAttribute('data-keys', 'height,type');
});

test('a frame without an origin of its own trains, and keeps nothing', async ({ page }) => {
  await openFrames(page, [{ id: 'one', link: '#data=xor', sandbox: 'allow-scripts' }]);
  const frame = inFrame(page, 'one');
  await frame.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => epochIn(page, 'one')).toBeGreaterThan(1);
  await frame.getByTitle(/^Spiral:/).click();
  await expect(frame.getByRole('alert')).toHaveText('');
});

test('frames train in a page that isolates itself', async ({ page }) => {
  const content = readFileSync('tests/e2e/pages/frames.html');
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await openFrames(page, [{ id: 'one', link: '#ui=bare' }], `http://127.0.0.1:${port}/`);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await inFrame(page, 'one').getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => epochIn(page, 'one')).toBeGreaterThan(1);
  server.close();
});

test('a frame below the fold loads its engine when it is scrolled into view', async ({ page }) => {
  const engines: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.wasm')) engines.push(request.url());
  });
  await openFrames(page, [{ id: 'one', link: '#layers=5', top: 3000 }]);
  await expect(inFrame(page, 'one').getByText('2-layer network · 2-5-2')).toBeAttached();
  expect(engines).toEqual([]);
  await page.locator('#one').scrollIntoViewIfNeeded();
  await expect(inFrame(page, 'one').getByRole('button', { name: 'Step' })).toBeEnabled();
  expect(engines).toHaveLength(1);
});

test('a lazy element waits with a still picture, and Play starts it', async ({ page }) => {
  await openPlayground(page, '', `${ELEMENT_URL}short.html`);
  const lazy = playground(page, '#lazy');
  await expect(page.locator('#lazy').getByText('2-5-2', { exact: false })).toBeAttached();
  expect(await lazy.evaluate((element) => element.status)).toBe('idle');
  // Not by pointer, which would scroll it into view.
  await page.locator('#lazy').getByRole('button').dispatchEvent('click');
  await expect.poll(() => lazy.evaluate((element) => element.metrics.step)).toBeGreaterThan(0);
});

test('an element of little height scrolls inside, and lies over nothing', async ({ page }) => {
  await openPlayground(page, '', `${ELEMENT_URL}short.html`);
  const box = await page.locator('nn-playground').first().boundingBox();
  const after = await page.locator('#after').boundingBox();
  expect(box?.height).toBe(300);
  const scroller = page.locator('nn-playground').first().locator('div.frame');
  await expect(scroller).toHaveCSS('overflow-y', 'auto');
  expect(after?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + 300);
  const inner = await scroller.evaluate(({ scrollHeight, clientHeight }) => [
    scrollHeight,
    clientHeight,
  ]);
  expect(inner[0]).toBeGreaterThan(400);
  expect(inner[1]).toBe(300);
});

test('locked settings cannot be changed, by pointer or by key, and say why', async ({ page }) => {
  await openPlayground(page, '#lock&seed=7');
  await expect(page.getByText('settings of this network are locked').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Learning rate', exact: true })).toBeDisabled();
  await expect(page.getByRole('combobox', { name: 'Loss', exact: true })).toBeDisabled();
  await expect(page.getByRole('slider', { name: 'Noise' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Add a hidden layer' })).toBeDisabled();
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Step' }).click();
  await expect.poll(() => playground(page).evaluate((e) => e.metrics.step)).toBe(1);
  expect(await playground(page).evaluate((element) => element.config.seed)).toBe(7);
});

test('parts can be left out', async ({ page }) => {
  await openPlayground(page, '#hide=loss,data,lr,step,theme');
  await expect(page.getByRole('region', { name: 'Output' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Loss' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Data' })).toHaveCount(0);
  for (const name of [/Step/, /Colours/]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('combobox', { name: 'Learning rate' })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBe(0);
});

test('a link of TensorFlow Playground opens, and what has no equal is told', async ({ page }) => {
  await openPlayground(
    page,
    '#activation=relu&batchSize=10&dataset=xor&learningRate=0.1&noise=10&networkShape=5&seed=0.5&showTestData=false&discretize=true&cosX=true&percTrainData=70&x=true&y=true&learningRate_hide=true',
  );
  const config = await playground(page).evaluate((element) => element.config);
  expect(config).toMatchObject({
    data: { kind: 'xor', noise: 0.1, trainShare: 0.7 },
    training: { learningRate: 0.1 },
  });
  await expect(page.getByRole('alert')).toContainText(/cosX=true.*no equal/);
  await expect(page.getByRole('alert')).not.toContainText(/discretize|showTestData/);
  await expect(page.getByRole('checkbox', { name: 'Test points' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Hard edges' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Learning rate' })).toHaveCount(0);
});
