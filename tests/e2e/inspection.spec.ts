// SPDX-License-Identifier: MIT
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const open = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Instruments' }).getByRole('button', { name, exact: true });

/** The first number of a read-out. */
const figure = (text: string | null): number => {
  const plain = (text ?? '').replaceAll('−', '-').replaceAll(',', '');
  return Number(/-?[\d.]+(?:e-?\d+)?/.exec(plain)?.[0] ?? Number.NaN);
};

const weightsOf = (page: Page) => playground(page).evaluate((element) => element.getWeights());

test('weights are walked cell by cell, and follow the training', async ({ page }) => {
  await openPlayground(page);
  await open(page, 'Weights').press('Enter');
  const weights = panel(page, 'Weights and biases');
  const matrix = weights.getByRole('img', { name: /^Hidden 1 as a matrix: 4 rows/ });
  const reading = weights.locator('output');
  await matrix.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const [first] = await weightsOf(page);
  await expect(reading).toContainText('x₂ → Hidden 1, unit 2: ');
  const shown = async () => figure((await reading.textContent())?.split(': ')[1] ?? null);
  expect(await shown()).toBeCloseTo(first?.W[1]?.[1] ?? Number.NaN, 6);

  await playground(page).evaluate((element) => element.epoch(2));
  const [trained] = await weightsOf(page);
  expect(trained?.W[1]?.[1]).not.toBe(first?.W[1]?.[1]);
  await expect.poll(shown).toBeCloseTo(trained?.W[1]?.[1] ?? Number.NaN, 6);

  await page.keyboard.press('End');
  await expect(reading).toContainText('Bias of Hidden 1, unit 2: ');
  expect(await shown()).toBeCloseTo(trained?.b[1] ?? Number.NaN, 6);

  await test.step('PReLU has its slopes, maxout its pieces, in the picture and in the table', async () => {
    await playground(page).evaluate((element) => {
      element.config = { network: { layers: [{ units: 3, activation: 'prelu', dropout: 0 }] } };
    });
    await expect(matrix).toHaveCount(0);
    const prelu = weights.getByRole('img', { name: /^Hidden 1 as a matrix: 3 rows.* 4 columns/ });
    await prelu.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(reading).toHaveText('Hidden 1, unit 3, Slope: 0.25');
    await weights.getByRole('button', { name: 'Table' }).press('Enter');
    const table = page.getByRole('dialog', { name: 'Weights as a table' });
    await expect(table.getByRole('row').nth(2).getByRole('cell').last()).toHaveText('0.25');
    await page.keyboard.press('Escape');
    await playground(page).evaluate((element) => {
      element.config = { network: { layers: [{ units: 3, activation: 'maxout', dropout: 0 }] } };
    });
    await weights.getByRole('img', { name: /: 6 rows.* 3 columns/ }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+End');
    await expect(reading).toContainText('Bias of Hidden 1, unit 3, piece 2: ');
  });
});

test('examples are sorted by any column, and a row is chosen', { tag: '@tablet' }, async ({
  page,
}) => {
  await openPlayground(page, '#data=xor&noise=0.3');
  await playground(page).evaluate((element) => element.epoch(3));
  await open(page, 'Examples').click();
  const examples = panel(page, 'Every example');
  const grid = examples.getByRole('grid', { name: 'Examples' });
  await expect(grid).toHaveAttribute('aria-rowcount', '501');
  const rows = grid.locator('[role=row][aria-selected]');
  const cells = async (column: number) =>
    (await rows.getByRole('gridcell').allTextContents())
      .filter((_, at) => at % 9 === column)
      .map(figure);
  const losses = await cells(1);
  expect(losses.length).toBeGreaterThan(5);
  // Only what is seen exists.
  expect(losses.length).toBeLessThan(60);
  expect(losses).toEqual([...losses].sort((a, b) => b - a));

  await test.step('the loss is that of the scores that predict gives', async () => {
    const [score0 = 0, score1 = 0, x1 = 0, x2 = 0] = (
      await rows.first().getByRole('gridcell').allTextContents()
    )
      .slice(5)
      .map(figure);
    const [scores] = await playground(page).evaluate(
      (element, point) => element.predict([point]),
      [x1, x2],
    );
    expect(scores?.[0]).toBeCloseTo(score0, 4);
    expect(scores?.[1]).toBeCloseTo(score1, 4);
  });

  await test.step('another column sorts, and keys choose', async () => {
    const byNumber = examples.getByRole('button', { name: 'Sort by No.' });
    await byNumber.press('Enter');
    expect((await cells(0)).slice(0, 3)).toEqual([1, 2, 3]);
    await expect(grid.getByRole('columnheader').first()).toHaveAttribute('aria-sort', 'ascending');
    await grid.focus();
    await page.keyboard.press('End');
    const chosen = grid.locator('[aria-selected=true]');
    await expect(chosen).toHaveAttribute('aria-rowindex', '501');
    await expect(grid).toHaveAttribute('aria-activedescendant', 'example-499');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveAttribute('aria-rowindex', '3');
    await page.keyboard.press('Escape');
    await expect(chosen).toHaveCount(0);
    await rows.nth(1).click();
    await expect(chosen).toHaveAttribute('aria-rowindex', '3');
  });

  await test.step('a point of the output chooses its row, and brings it in sight', async () => {
    await grid.focus();
    await page.keyboard.press('End');
    const chosen = grid.locator('[aria-selected=true]');
    await expect(chosen).toHaveAttribute('aria-rowindex', '501');
    const inputs = async () =>
      (await chosen.getByRole('gridcell').allTextContents()).slice(7).map(figure);
    const [x1 = 0, x2 = 0] = await inputs();
    await page.keyboard.press('Home');
    await expect(chosen).toHaveAttribute('aria-rowindex', '2');
    const canvas = page.getByRole('region', { name: 'Output' }).locator('canvas').first();
    await canvas.scrollIntoViewIfNeeded();
    const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
    const domain = 6;
    const x = ((x1 + domain) / (2 * domain)) * width;
    const y = ((domain - x2) / (2 * domain)) * height;
    await canvas.click({ position: { x, y } });
    // Another one may lie over it.
    await expect.poll(async () => Math.abs(((await inputs())[0] ?? 9) - x1)).toBeLessThan(0.2);
    await expect.poll(async () => Math.abs(((await inputs())[1] ?? 9) - x2)).toBeLessThan(0.2);
    await expect(chosen).toBeInViewport();
  });
});

test('the confusion matrix counts every example, and a regression has none', async ({ page }) => {
  await openPlayground(page, '#view=confusion&data=cs231n-spiral&train=0.7');
  await playground(page).evaluate((element) => element.epoch(10));
  const confusion = panel(page, 'Confusion matrix');
  const { trainAccuracy, testAccuracy } = await playground(page).evaluate(
    (element) => element.metrics,
  );
  for (const [name, accuracy, total] of [
    ['Training', trainAccuracy, 210],
    ['Test', testAccuracy, 90],
  ] as const) {
    const table = confusion.getByRole('table', { name: new RegExp(`^${name} examples`) });
    const counts = async () =>
      (await table.locator('td.count').allTextContents()).map((text) => Number(text));
    await expect.poll(async () => (await counts()).reduce((a, b) => a + b, 0)).toBe(total);
    const right = async () => {
      const all = await counts();
      return ((all[0] ?? 0) + (all[4] ?? 0) + (all[8] ?? 0)) / total;
    };
    await expect.poll(right).toBeCloseTo(accuracy ?? Number.NaN, 6);
    const caption = await table.locator('caption').textContent();
    expect(figure(caption)).toBeCloseTo(100 * (accuracy ?? Number.NaN), 0);
  }
  await playground(page).evaluate((element) => {
    element.config = { data: { kind: 'sine' } };
  });
  await expect(confusion).toContainText('predicts numbers, not classes');
  await expect(confusion.getByRole('table')).toHaveCount(0);
  await test.step('opened on a regression it says so, too, and a click closes it', async () => {
    await open(page, 'Confusion').click();
    await expect(confusion).toHaveCount(0);
    await expect(open(page, 'Confusion')).toHaveAccessibleDescription(/numbers, not classes/);
    await open(page, 'Confusion').click();
    await expect(confusion).toContainText('predicts numbers, not classes');
  });
  await test.step('its examples and weights are those of one input and one output', async () => {
    await playground(page).evaluate((element) => element.setAttribute('view', 'examples,paths'));
    const heads = panel(page, 'Every example').getByRole('columnheader');
    await expect(heads).toHaveText(['No.', 'Loss ↓', 'Value', 'Output', 'Set', 'x₁']);
    const drawing = panel(page, 'Paths of two weights').getByRole('img');
    await expect(drawing).toHaveAccessibleName(/Across: Hidden 2, unit 1 → Output/);
  });
});

test('regions are counted while the run goes on, and anew after a reset', async ({ page }) => {
  await openPlayground(page, '#preset=units-20&view=regions');
  const regions = panel(page, 'Decision regions');
  const drawing = regions.getByRole('img', { name: /Number of regions/ });
  await expect(drawing).toBeVisible();
  for (let round = 0; round < 3; round++) {
    await playground(page).evaluate((element) => element.epoch(50));
    await expect(regions.locator('dd').first()).not.toHaveText('–');
  }
  const table = page.getByRole('dialog', { name: /Decision regions, as/ });
  const rows = async () => {
    await regions.getByRole('button', { name: 'Table' }).press('Enter');
    const found = await table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
      );
    await page.keyboard.press('Escape');
    return found.map((row) => row.map(figure));
  };
  await expect.poll(async () => (await rows()).at(-1)?.[1]).toBe(150);
  for (const [, , total = 0, class0 = 0, class1 = 0, length = 0] of await rows()) {
    expect(class0 + class1).toBe(total);
    expect(length).toBeGreaterThanOrEqual(0);
  }
  await test.step('an older picture has its own count, and a run that goes on from it others', async () => {
    const [now, older] = [(await rows()).at(-1), (await rows()).find(([, step]) => step === 50)];
    const shown = async () => figure(await regions.locator('dd').last().textContent());
    await playground(page).evaluate((element) => element.seek(50));
    await expect.poll(shown).toBeCloseTo(older?.at(-1) ?? Number.NaN, 1);
    expect((await rows()).at(-1)).toEqual(now);
    await playground(page).evaluate((element) => element.step(10));
    await expect.poll(async () => (await rows()).at(-1)?.[1]).toBe(60);
  });
  await playground(page).evaluate((element) => element.reset());
  await expect.poll(async () => (await rows()).map((row) => row[1])).toEqual([0]);
});

test('two weights behind positive inputs share their sign at every single example', async ({
  page,
}) => {
  await openPlayground(page, '#view=paths&preset=zig-zag');
  const paths = panel(page, 'Paths of two weights');
  const named = (name: string) => paths.locator('dl > div').filter({ hasText: name }).locator('dd');
  await expect(paths).toContainText('The path begins here');
  await playground(page).evaluate((element) => element.step(200));
  await expect(named('Same sign')).toHaveText('100.0%');
  const detour = figure(await named('Length / distance').textContent());
  expect(detour).toBeGreaterThan(1.2);

  await test.step('its points are read by keys and stand in a table', async () => {
    await paths.getByRole('img').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(paths.locator('output')).toContainText(/^\s*Step 1: /);
    await paths.getByRole('button', { name: 'Table' }).press('Enter');
    await expect(page.getByRole('dialog').locator('tbody tr')).toHaveCount(201);
    await page.keyboard.press('Escape');
  });

  await test.step('a batch mixes the signs', async () => {
    await playground(page).evaluate((element) => {
      element.config = { training: { batchSize: 50 } };
    });
    await playground(page).evaluate((element) => element.reset());
    await playground(page).evaluate((element) => element.step(200));
    await expect.poll(async () => figure(await named('Same sign').textContent())).toBeLessThan(90);
  });

  await test.step('other weights begin a path of their own', async () => {
    await paths.getByRole('combobox', { name: 'Upwards: Weight from' }).selectOption('Bias');
    await expect(paths).toContainText('The path begins here');
  });
});

test('instruments cost nothing while closed or out of sight, and are accessible on a phone', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(globalThis, { drawn });
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      const root = this.canvas instanceof HTMLCanvasElement ? this.canvas.getRootNode() : null;
      if (root instanceof ShadowRoot) drawn.push(root.host.localName);
      return clearRect.apply(this, box);
    };
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, transfer) {
      if (message.kind === 'inspect') asked.push(message.inspection.what);
      return post.call(this, message, transfer as StructuredSerializeOptions);
    };
  });
  const asked = () =>
    page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.splice(0));
  await openPlayground(page, '#view=weights,examples,confusion,regions,paths');
  const weights = await panel(page, 'Weights and biases').getByRole('img').last().elementHandle();
  const label = () => weights?.evaluate((canvas) => canvas.getAttribute('aria-label'));
  const first = await label();
  await playground(page).evaluate((element) => element.epoch(1));
  await expect.poll(label).not.toBe(first);
  // The next label waits, and its panel is gone before it is due.
  const told = await label();
  await playground(page).evaluate(async (element) => {
    await element.epoch(1);
    element.setAttribute('view', 'examples,confusion,regions,paths');
    await element.epoch(5);
  });
  await expect(panel(page, 'Weights and biases')).toHaveCount(0);
  await expect.poll(async () => new Set(await asked()).size).toBeGreaterThan(0);
  for (const name of [
    'Every example',
    'Confusion matrix',
    'Decision regions',
    'Paths of two weights',
  ]) {
    await page.getByRole('button', { name: `Close ${name}` }).press('Enter');
  }
  await asked();
  await playground(page).evaluate((element) => element.epoch(5));
  expect(await asked()).toEqual([]);
  // What was still to be told of a closed one is told of the net as it is now.
  await expect.poll(label).not.toBe(told);
  expect(errors).toEqual([]);

  await page.setViewportSize({ width: 390, height: 844 });
  await openPlayground(
    page,
    '#view=weights,examples,confusion,regions,paths&data=convnet-simple&lang=zh-CN',
  );
  const drawnWhileTraining = async () => {
    await page.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn.splice(0));
    await playground(page).evaluate((element) => element.epoch(1));
    const names = await page.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn);
    return [...new Set(names)].filter((name) => /panel|output/.test(name));
  };
  await expect.poll(drawnWhileTraining).toEqual(['nn-output-view']);
  const panels = page.locator('nn-panel');
  for (const each of await panels.all()) await each.scrollIntoViewIfNeeded();
  await expect(panels.last().getByRole('img')).toHaveAttribute('aria-label', /轨迹/);
  const { violations } = await new AxeBuilder({ page })
    .include({ fromShadowDom: ['nn-playground', 'nn-drawer'] })
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
