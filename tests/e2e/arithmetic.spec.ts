// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const arithmetic = (page: Page) => playground(page).evaluate((element) => element.arithmetic);
const step = (page: Page) => playground(page).evaluate((element) => element.metrics.step);

/** Names of the engine's modules that the page fetches from now on. */
function fetchedModules(page: Page): string[] {
  const modules: string[] = [];
  page.on('request', (request) => {
    const name = /nn-engine(-turbo)?\b[^/]*\.wasm/.exec(request.url());
    if (name) modules.push(name[1] ? 'turbo' : 'exact');
  });
  return modules;
}

/** The weights after a few steps, in one list. */
const trained = (page: Page) =>
  playground(page).evaluate(async (element) => {
    await element.reset();
    await element.step(50);
    const layers = await element.getWeights();
    return layers.flatMap(({ W, b }) => [...W.flat(), ...b]);
  });

function largestDifference(one: readonly number[], other: readonly number[]): number {
  expect(other).toHaveLength(one.length);
  return Math.max(...one.map((value, at) => Math.abs(value - (other[at] ?? Number.NaN))));
}

test('a page computes exactly unless told otherwise, and fetches no other module', async ({
  page,
}) => {
  const modules = fetchedModules(page);
  await openPlayground(page);
  expect(await arithmetic(page)).toBe('exact');
  expect(modules).not.toContain('turbo');
  await expect(page.getByTitle('Arithmetic: exact')).toBeVisible();
});

test('arithmetic=turbo in a link or an attribute runs the turbo module, to nearly the same weights', async ({
  page,
}) => {
  await openPlayground(page, '#layers=16,16');
  const exact = await trained(page);
  const modules = fetchedModules(page);
  await openPlayground(page, '#layers=16,16&arithmetic=turbo');
  expect(await arithmetic(page)).toBe('turbo');
  expect(modules).toContain('turbo');
  expect(largestDifference(exact, await trained(page))).toBeLessThan(1e-4);
  await expect(page.getByTitle('Arithmetic: turbo')).toBeVisible();

  await playground(page).evaluate((element) => element.removeAttribute('arithmetic'));
  await expect.poll(() => arithmetic(page)).toBe('exact');
  expect(await step(page)).toBe(0);
  expect(largestDifference(exact, await trained(page))).toBe(0);
});

test('embed.html takes it from its address', async ({ page }) => {
  await openPlayground(page, '?arithmetic=turbo', './embed.html');
  expect(await arithmetic(page)).toBe('turbo');
});

test('a word that is no arithmetic is reported and computes exactly', async ({ page }) => {
  await openPlayground(page, '#arithmetic=fast');
  await expect(page.getByRole('alert')).toContainText(/Arithmetic.*“fast”.*exact or turbo/);
  expect(await arithmetic(page)).toBe('exact');
});

test('the run options switch it, which resets the run, and the page remembers it', async ({
  page,
}) => {
  await openPlayground(page, '#seed=7');
  await playground(page).evaluate((element) => element.play());
  await expect.poll(() => step(page)).toBeGreaterThan(10);
  await page.getByRole('button', { name: 'Run options' }).click();
  const group = page.getByRole('group', { name: 'Arithmetic' });
  await expect(group).toHaveAccessibleDescription('A change resets the run.');
  await expect(group.getByRole('radio', { name: 'exact' })).toBeChecked();
  await group.getByRole('radio', { name: 'exact' }).press('ArrowDown');
  await expect.poll(() => arithmetic(page)).toBe('turbo');
  await expect(group.getByRole('radio', { name: 'turbo' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const { config, metrics } = await playground(page).evaluate((element) => ({
    config: element.config,
    metrics: element.metrics,
  }));
  expect(config.seed).toBe(7);
  expect(metrics.step).toBe(0);
  await expect(page.getByRole('alert')).toHaveText('');

  await openPlayground(page);
  expect(await arithmetic(page)).toBe('turbo');
  await openPlayground(page, '#arithmetic=exact');
  expect(await arithmetic(page)).toBe('exact');
});

test('a link to a turbo run carries its weights, since its steps lead elsewhere', async ({
  page,
}) => {
  await openPlayground(page, '#arithmetic=turbo');
  const link = await playground(page).evaluate(async (element) => {
    await element.step(20);
    return element.shareURL();
  });
  expect(link).toContain('weights=');
  expect(link).not.toContain('steps=');
  const { arithmetic: exported } = await playground(page).evaluate(async (element) =>
    JSON.parse(await (await element.exportAs('json')).text()),
  );
  expect(exported).toBe('turbo');
});

test('steps that are being trained when the arithmetic changes end without an error', async ({
  page,
}) => {
  await openPlayground(page);
  await playground(page).evaluate((element) => void element.step(1e7));
  await expect.poll(() => step(page)).toBeGreaterThan(0);
  await playground(page).evaluate((element) => {
    element.setAttribute('arithmetic', 'turbo');
    element.setAttribute('arithmetic', 'exact');
    element.setAttribute('arithmetic', 'turbo');
  });
  await expect.poll(() => arithmetic(page)).toBe('turbo');
  await expect.poll(() => step(page)).toBe(0);
  await expect(page.getByRole('alert')).toHaveText('');
});

test('where the turbo module cannot be had, exact arithmetic is a way out', async ({ page }) => {
  await page.route(/nn-engine-turbo/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./#arithmetic=turbo');
  await expect(page.getByRole('alert')).toContainText('nn-engine-turbo');
  await page.getByRole('button', { name: 'Run options' }).click();
  await page.getByRole('radio', { name: 'exact' }).check();
  await expect.poll(() => arithmetic(page)).toBe('exact');
  await expect(page.getByRole('alert')).toHaveText('');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Step' }).click();
  await expect.poll(() => step(page)).toBe(1);
});
