// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';
import { savedFile } from './saved-file';

const canvas = (page: Page) => page.getByRole('application', { name: 'Points, to be edited' });
const tools = (page: Page) => page.getByRole('group', { name: 'Tools for points' });
const data = (page: Page) => playground(page).evaluate((element) => element.config.data);
const points = async (page: Page) => (await data(page)).points;
const count = async (page: Page) => (await points(page)).length;

/** Where given coordinates of a domain lie on the page. */
async function placeOf(page: Page, x1: number, x2: number, domain = 6) {
  const box = await canvas(page).boundingBox();
  if (box === null) throw new Error('no canvas');
  return {
    x: box.x + ((x1 + domain) / (2 * domain)) * box.width,
    y: box.y + ((domain - x2) / (2 * domain)) * box.height,
  };
}

async function clickAt(page: Page, x1: number, x2: number): Promise<void> {
  const { x, y } = await placeOf(page, x1, x2);
  await page.mouse.click(x, y);
}

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit points' }).click();
  await expect(canvas(page)).toBeFocused();
}

/** Two points of two classes, beside the points (1, 1) and (−1, −1). */
const TWO = '#data=custom&points=1,1,0;-1,-1,1&train=1';

test('a click makes the points of a set one’s own, without losing what was learned', async ({
  page,
}) => {
  await openPlayground(page);
  await playground(page).evaluate((element) => element.step(300));
  const weights = await playground(page).evaluate((element) => element.getWeights());
  await edit(page);
  await expect(
    tools(page).getByText(/makes the 500 points of “Circle” your own; 50%/),
  ).toBeVisible();
  expect((await data(page)).kind).toBe('circle');
  await tools(page).getByRole('radio', { name: 'class 1' }).check();
  await clickAt(page, 3, -5.4);
  await expect.poll(() => count(page)).toBe(501);
  expect(await data(page)).toMatchObject({ kind: 'custom', trainShare: 0.5 });
  const [x1 = 0, x2 = 0, label] = (await points(page)).at(-1) ?? [];
  expect(Math.hypot(x1 - 3, x2 + 5.4)).toBeLessThan(0.1);
  expect(label).toBe(1);
  expect(await playground(page).evaluate((element) => element.getWeights())).toEqual(weights);
  expect(await playground(page).evaluate((element) => element.metrics.step)).toBe(300);
});

test('training goes on while points are drawn', { tag: ['@main', '@webkit'] }, async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await edit(page);
  const from = await placeOf(page, -5, 5.5);
  const to = await placeOf(page, 5, 5.5);
  const before = await playground(page).evaluate((element) => element.metrics.step);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 30 });
  await page.mouse.up();
  await expect.poll(() => count(page)).toBeGreaterThan(510);
  const step = () => playground(page).evaluate((element) => element.metrics.step);
  await expect.poll(step).toBeGreaterThan(before + 20);
  expect(await playground(page).evaluate((element) => element.status)).toBe('running');
  // One stroke, one step back.
  await tools(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => count(page)).toBe(500);
  await tools(page).getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => count(page)).toBeGreaterThan(510);
});

test('points are moved and erased with the mouse', { tag: ['@main', '@webkit'] }, async ({
  page,
}) => {
  await openPlayground(page, TWO);
  await edit(page);
  await tools(page).getByRole('radio', { name: 'Move' }).check();
  const from = await placeOf(page, 1, 1, 1);
  const to = await placeOf(page, 0.5, -0.5, 1);
  // In the round corner of the picture.
  await page.mouse.move(from.x - 1, from.y + 1);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  const moved = async (): Promise<readonly number[]> => (await points(page))[0] ?? [];
  // It is handed over on the way, too.
  await expect
    .poll(async () => {
      const [x1 = 0, x2 = 0] = await moved();
      return Math.hypot(x1 - 0.5, x2 + 0.5);
    })
    .toBeLessThan(0.03);
  expect((await moved())[2]).toBe(0);
  await tools(page).getByRole('radio', { name: 'Erase' }).check();
  await page.mouse.click(to.x, to.y);
  await expect(
    tools(page).getByText('Place points of two classes', { exact: false }),
  ).toBeVisible();
  // What cannot be trained on is drafted only.
  expect(await count(page)).toBe(2);
});

test('everything works from the keyboard, and is said', async ({ page }) => {
  await openPlayground(page, TWO);
  await page.getByRole('button', { name: 'Edit points' }).focus();
  await page.keyboard.press('Enter');
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press('1');
  await expect(tools(page).getByRole('radio', { name: 'class 1' })).toBeChecked();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => points(page))
    .toEqual([
      [1, 1, 0],
      [-1, -1, 1],
      [0.6, 0, 1],
    ]);
  const said = tools(page).getByText(/\(0\.60, 0\.00\) · 3 points · nearest: class 1/);
  await expect(said).toHaveAttribute('aria-live', 'polite');
  // Space places, too, and does not start the training.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect.poll(() => count(page)).toBe(4);
  expect(await playground(page).evaluate((element) => element.status)).toBe('ready');
  await page.keyboard.press('Delete');
  await expect.poll(() => count(page)).toBe(3);
  await page.keyboard.press('Control+z');
  await expect.poll(() => count(page)).toBe(4);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => count(page)).toBe(3);
  await page.keyboard.press('Escape');
  await expect(canvas(page)).toBeHidden();
});

test('a point is taken up, carried and put down by the keyboard', async ({ page }) => {
  await openPlayground(page, TWO);
  await edit(page);
  await tools(page).getByRole('radio', { name: 'Move' }).check();
  await canvas(page).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight');
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await points(page))[0]).toEqual([0.8, 1, 0]);
});

test('a third class is added, and clearing can be taken back', async ({ page }) => {
  await openPlayground(page, TWO);
  await edit(page);
  await tools(page).getByRole('button', { name: 'One class more' }).click();
  await clickAt(page, 0, 3);
  await expect.poll(() => data(page)).toMatchObject({ classes: 3 });
  await expect.poll(async () => (await points(page)).at(-1)?.[2]).toBe(2);
  await tools(page).getByRole('button', { name: 'Clear' }).click();
  await expect(tools(page).getByText(/^Place points of two classes/)).toBeVisible();
  await tools(page).getByRole('button', { name: 'Undo' }).click();
  await expect(tools(page).getByText(/^Place points/)).toBeHidden();
  expect(await count(page)).toBe(3);
});

test('values are drawn over the plane and over x₁ alone', async ({ page }) => {
  await openPlayground(page, '#data=plane&samples=10');
  await edit(page);
  await tools(page).getByLabel('Value of new points').fill('0.75');
  await page.keyboard.press('Enter');
  await clickAt(page, 0, 0);
  await expect.poll(async () => (await points(page)).at(-1)).toEqual([0, 0, 0.75]);
  await openPlayground(page, '#data=x-sin-x');
  await edit(page);
  const box = await canvas(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 60);
  await expect.poll(() => count(page)).toBe(21);
  const [x1 = 9, x2, value = 0] = (await points(page)).at(-1) ?? [];
  expect(Math.abs(x1)).toBeLessThan(1);
  expect(x2).toBe(0);
  expect(value).toBeGreaterThan(0.5);
});

test('own points stay beside another set, a preset and a reload', async ({ page }) => {
  await openPlayground(page);
  await edit(page);
  await clickAt(page, 5, 5);
  await expect.poll(() => count(page)).toBe(501);
  await tools(page).getByRole('button', { name: 'Done' }).click();
  await page.getByTitle(/^Spiral:/).click();
  await expect.poll(async () => (await data(page)).kind).toBe('spiral');
  await page.getByRole('button', { name: 'Presets' }).click();
  await page.getByRole('button', { name: /^XOR needs/ }).click();
  await expect.poll(async () => (await data(page)).kind).toBe('xor');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('nn-playground:config:/') ?? ''))
    .toContain('"xor"');
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await page.getByRole('radio', { name: /^My points/ }).check({ force: true });
  await expect.poll(async () => (await data(page)).kind).toBe('custom');
  expect(await count(page)).toBe(501);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('nn-playground:config:/') ?? ''))
    .toContain('"kind":"custom"');
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  expect(await data(page)).toMatchObject({ kind: 'custom' });
  expect(await count(page)).toBe(501);
});

test('a link carries few points, and of many the dialog offers a file', async ({ page }) => {
  await openPlayground(page, TWO);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = page.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/data=custom&points=1,1,0;-1,-1,1/);
  await openPlayground(page);
  await edit(page);
  await clickAt(page, 5, 5);
  await expect.poll(() => count(page)).toBe(501);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText(/A link carries up to 500 points/)).toBeVisible();
  await expect(link).not.toHaveValue(/custom/);
  const { content } = await savedFile(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Export CSV' }).click(),
  );
  const csv = content.toString().split('\n');
  expect(csv[0]).toBe('x1,x2,class,split');
  expect(csv).toHaveLength(503);
});

test('generated data are exported with their split', async ({ page }) => {
  await openPlayground(page, '#data=sine&samples=40&train=0.75');
  const { name, content } = await savedFile(page, () =>
    page.getByRole('button', { name: 'Export CSV' }).click(),
  );
  expect(name).toBe('sine.csv');
  const rows = content.toString().trim().split('\n');
  expect(rows[0]).toBe('x1,value,split');
  expect(rows.filter((row) => row.endsWith(',test'))).toHaveLength(10);
  expect(rows).toHaveLength(41);
});

test('a locked playground has no tools for its points', async ({ page }) => {
  await openPlayground(page, '#lock');
  await expect(page.getByRole('button', { name: 'Edit points' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Import data' })).toBeDisabled();
});

test('an import is taken back like any step, and the focus comes back after editing', async ({
  page,
}) => {
  await openPlayground(page, TWO);
  await page.getByRole('button', { name: 'Import data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import data' });
  await dialog.getByRole('textbox').fill('1,0.5\n2,0.25\n3,0.75');
  await dialog.getByRole('button', { name: 'Import 3 points' }).click();
  await expect
    .poll(() => playground(page).evaluate(({ config }) => [config.task, config.features]))
    .toEqual(['regression', ['x1']]);
  await edit(page);
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => playground(page).evaluate(({ config }) => [config.task, config.features]))
    .toEqual(['classification', ['x1', 'x2']]);
  expect(await points(page)).toEqual([
    [1, 1, 0],
    [-1, -1, 1],
  ]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit points' })).toBeFocused();
});

test('another data set ends editing, and the brush scatters several points', async ({ page }) => {
  await openPlayground(page, TWO);
  await edit(page);
  await tools(page).getByRole('slider', { name: 'At once' }).fill('10');
  await clickAt(page, 0, 0);
  await expect.poll(() => count(page)).toBe(12);
  const placed = (await points(page)).slice(2);
  expect(new Set(placed.map(String)).size).toBeGreaterThan(5);
  await page.getByTitle(/^Spiral:/).click();
  await expect(canvas(page)).toBeHidden();
  await expect(page.getByRole('checkbox', { name: 'Test points' })).toBeVisible();
});

test('keys of editing are taken before its tools have come', async ({ page }) => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/assets\/nn-point-/, (route) => held.then(() => route.continue()));
  await openPlayground(page, TWO);
  await playground(page).evaluate((element) => {
    element.config = { data: { points: [[0, 0, 0]] } };
  });
  const edit = page.getByRole('button', { name: 'Edit points' });
  await edit.press('Enter');
  await expect(edit).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(edit).toHaveAttribute('aria-pressed', 'false');
  await edit.press('Enter');
  await page.keyboard.press('1');
  letGo();
  const tools = page.getByRole('group', { name: 'Tools for points' });
  await expect(tools.getByRole('radio', { name: 'class 1' })).toBeChecked();
});
