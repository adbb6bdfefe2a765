// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { pictureOf } from './pictures';
import { openPlayground, playground } from './playground';

const output = (page: Page) => page.getByRole('region', { name: 'Output' });
const loss = (page: Page) => page.getByRole('region', { name: 'Loss', exact: true });

/** How far the winner's score leads at each pixel that `change` changes. */
async function leadsOfLines(page: Page, change: () => Promise<unknown>): Promise<number[]> {
  const pixels = () =>
    playground(page).evaluate((element) => {
      const view = element.shadowRoot?.querySelector('nn-output-view');
      const canvas = view?.shadowRoot?.querySelector('canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('no canvas');
      const { width, data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return { width, red: Array.from({ length: data.length / 4 }, (_, i) => data[4 * i] ?? 0) };
    });
  const before = await pixels();
  await change();
  await expect.poll(async () => (await pixels()).red).not.toEqual(before.red);
  const { red, width } = await pixels();
  const domain = 6;
  const at = (cell: number) => ((cell + 0.5) / width) * 2 * domain - domain;
  const points = red.flatMap((value, i) =>
    value === before.red[i] ? [] : [[at(i % width), -at(Math.floor(i / width))]],
  );
  const scores = await playground(page).evaluate((element, list) => element.predict(list), points);
  return scores.map((row) => {
    const [best = 0, second = 0] = [...row].sort((a, b) => b - a);
    return best - second;
  });
}

test('the hidden space opens by keyboard, bends by a slider, and lets choose its plane', {
  tag: ['@main', '@webkit'],
}, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlayground(page, '#layers=4,3');
  await playground(page).evaluate((element) => element.step(50));
  await page.getByRole('tab', { name: 'Regions' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Hidden space' })).toBeFocused();
  await expect(page.getByRole('tab', { selected: true }).first()).toHaveText('Hidden space');
  const warp = page.getByRole('slider', { name: 'From input space to hidden space' });
  await expect(warp).toHaveValue('1');
  const label = output(page).getByRole('img');
  await expect(label).toHaveAttribute('aria-label', /100%.*Hidden 2, unit 1.*Hidden 2, unit 2/);
  const bent = await pictureOf(page, 'output');
  await warp.fill('0.5');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(bent);
  await page
    .getByRole('combobox', { name: 'Layer', exact: true })
    .selectOption({ label: 'Hidden 1' });
  await page.getByRole('combobox', { name: 'Upwards' }).selectOption({ label: 'unit 4' });
  await expect(label).toHaveAttribute('aria-label', /50%.*Hidden 1, unit 1.*Hidden 1, unit 4/);
});

test('the hidden space moves when asked, and follows the training', { tag: '@tablet' }, async ({
  page,
}) => {
  await openPlayground(page);
  await page.getByRole('tab', { name: 'Hidden space' }).click();
  const warp = page.getByRole('slider', { name: 'From input space to hidden space' });
  await expect(warp).toHaveValue('1');
  await page.getByRole('button', { name: /Unbend the hidden space/ }).click();
  await expect(warp).toHaveValue('0');
  await page.getByRole('button', { name: /Bend the input space/ }).click();
  await expect(warp).toHaveValue('1');
  const before = await pictureOf(page, 'output');
  await playground(page).evaluate((element) => element.step(300));
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(before);
});

test('any unit is shown large, and the way back is there', async ({ page }) => {
  await openPlayground(page);
  await playground(page).evaluate((element) => element.step(20));
  const regions = await pictureOf(page, 'output');
  await page.getByRole('combobox', { name: 'Large view of' }).selectOption('Hidden 1, unit 3');
  await expect(page.getByRole('heading', { name: 'Hidden 1, unit 3' })).toBeVisible();
  await expect(output(page).getByText('−1', { exact: true })).toBeVisible();
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(regions);
  await page.getByRole('button', { name: 'Back to output' }).click();
  await expect.poll(() => pictureOf(page, 'output')).toBe(regions);
});

test('a unit that is removed gives the output back', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('combobox', { name: 'Large view of' }).selectOption('Hidden 1, unit 4');
  await page.getByRole('button', { name: 'One unit fewer in hidden layer 1' }).click();
  await expect(page.getByRole('heading', { name: 'Hidden 1, unit 4' })).toBeHidden();
  await expect(output(page).getByText('P(class 1)', { exact: true })).toBeVisible();
});

test('a neuron is shown large from its card, by keyboard, and given back', {
  tag: '@tablet',
}, async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('tab', { name: 'Hidden space' }).click();
  const unit = page.getByRole('button', { name: /Hidden 1, unit 3/ });
  await unit.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show large' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Hidden 1, unit 3' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Regions' })).toHaveAttribute('aria-selected', 'true');
  await expect(unit).toBeFocused();
  await page.getByRole('button', { name: 'Back to output' }).click();
  await expect(page.getByRole('heading', { name: 'Hidden 1, unit 3' })).toHaveCount(0);
});

test('under a curve over x1 stands what each unit makes of it, and adds to it', async ({
  page,
}) => {
  await openPlayground(page, '#data=sine&layers=3,2');
  await playground(page).evaluate((element) => element.step(200));
  const label = output(page).getByRole('img');
  const plain = await pictureOf(page, 'output');
  const layer = page.getByRole('combobox', { name: 'Curves of units' });
  await layer.selectOption('Hidden 1');
  await expect(label).toHaveAttribute('aria-label', /Hidden 1: outputs: unit 1 from −?[\d.]+ to/);
  await expect(page.getByRole('checkbox', { name: 'Times weight' })).toBeDisabled();
  await layer.selectOption('Hidden 2');
  await page.getByRole('checkbox', { name: 'Times weight' }).check();
  await expect(label).toHaveAttribute('aria-label', /Hidden 2: weight × output: .*unit 2 from/);
  await layer.selectOption('None');
  await expect.poll(() => pictureOf(page, 'output')).toBe(plain);
  await page.getByRole('button', { name: /Hidden 1, unit 2/ }).click();
  await page.getByRole('button', { name: 'Show large' }).click();
  await expect(layer).toHaveValue('1');
  await expect(page.getByRole('heading', { name: 'Hidden 1, unit 2' })).toBeVisible();
});

test('contours appear, and of themselves the margins of a support vector machine', async ({
  page,
}) => {
  await openPlayground(page, '#loss=hinge');
  const contours = page.getByRole('combobox', { name: 'Contours' });
  const chosen = contours.locator('option:checked');
  await expect(chosen).toHaveText('Margins');
  await playground(page).evaluate((element) => element.step(500));
  const margins = await pictureOf(page, 'output');
  await contours.selectOption('None');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(margins);
  const plain = await pictureOf(page, 'output');
  await contours.selectOption('Boundary');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(plain);
  const boundary = await pictureOf(page, 'output');
  await contours.selectOption('Margins');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(boundary);
  await contours.selectOption('None');
  await expect.poll(() => pictureOf(page, 'output')).toBe(plain);
  await openPlayground(page, '#loss=logistic');
  await expect(chosen).toHaveText('None');
});

test('of more classes too, the margin is drawn where the winner leads by one', async ({ page }) => {
  await openPlayground(page, '#data=blobs&loss=hinge&layers=');
  await playground(page).evaluate((element) => element.step(500));
  const contours = page.getByRole('combobox', { name: 'Contours' });
  await contours.selectOption('None');
  const plain = await pictureOf(page, 'output');
  await contours.selectOption('Margins');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(plain);
  const leads = await leadsOfLines(page, () => contours.selectOption('None'));
  const near = (value: number) => leads.filter((lead) => Math.abs(lead - value) < 0.3).length;
  expect(near(1) / leads.length).toBeGreaterThan(0.3);
  expect((near(0) + near(1)) / leads.length).toBeGreaterThan(0.95);
});

test('the probe lists every class, and their probabilities sum to one', async ({ page }) => {
  await openPlayground(page, '#data=cs231n-spiral');
  await playground(page).evaluate((element) => element.step(200));
  await output(page).getByRole('img').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await expect(output(page).getByText(/P\(class \d\) [\d.]+ at \(/)).toBeVisible();
  const numbers = await page.locator('.card .number').allTextContents();
  expect(numbers).toHaveLength(3);
  const sum = numbers.reduce((total, number) => total + Number(number), 0);
  expect(Math.abs(sum - 1)).toBeLessThan(0.016);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
});

test('the chart shows accuracy, logarithms, values at an epoch and the table', async ({ page }) => {
  await openPlayground(page);
  await playground(page).evaluate((element) => element.epoch(30));
  const linear = await pictureOf(page, 'loss');
  await loss(page).getByRole('checkbox', { name: 'Log' }).check();
  await expect.poll(() => pictureOf(page, 'loss')).not.toBe(linear);
  const chart = loss(page).getByRole('img');
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(loss(page).getByText(/epoch 0: train 0\.\d+, test 0\.\d+/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(loss(page).getByText(/epoch 1: train/)).toBeVisible();
  await loss(page).getByRole('tab', { name: 'Accuracy' }).click();
  await expect(loss(page).getByRole('checkbox', { name: 'Log' })).toBeDisabled();
  await chart.focus();
  await page.keyboard.press('End');
  await expect(loss(page).getByText(/epoch 30: train \d+\.\d%/)).toBeVisible();
  await loss(page).getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('dialog', { name: 'Loss and accuracy by epoch' });
  await expect(table.getByRole('row')).toHaveCount(32);
  const loss30 = await playground(page).evaluate((element) => element.metrics.trainLoss);
  await expect(table.getByRole('row').last()).toContainText(String(Number(loss30.toPrecision(6))));
  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
});

test('a long table is there to its end', async ({ page }) => {
  await openPlayground(page);
  const last = await playground(page).evaluate(async (element) => {
    for (let epoch = 0; epoch < 100; epoch += 1) await element.epoch();
    return element.metrics.trainLoss;
  });
  await loss(page).getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('dialog', { name: 'Loss and accuracy by epoch' });
  await expect(table.getByRole('row')).toHaveCount(102);
  await expect(table.getByRole('row').last()).toContainText(String(Number(last.toPrecision(6))));
  // It shows the moment of its opening.
  await playground(page).evaluate((element) => element.epoch(3));
  await expect(table.getByRole('row')).toHaveCount(102);
});

test('the colours of sign and class are chosen for all drawings, and remembered', async ({
  page,
}) => {
  await openPlayground(page);
  const before = [await pictureOf(page, 'output'), await pictureOf(page, 'network')];
  await page.getByRole('button', { name: 'Colours' }).click();
  await page.getByRole('radio', { name: 'Purple – green' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(before[0]);
  await expect.poll(() => pictureOf(page, 'network')).not.toBe(before[1]);
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect(playground(page) as ReturnType<Page['locator']>).toHaveAttribute(
    'colors',
    'purple-green',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the output's other states, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPlayground(page);
    await page.getByRole('tab', { name: 'Hidden space' }).click();
    await page.getByRole('button', { name: 'Colours' }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Regions' }).click();
    await page.getByRole('combobox', { name: 'Large view of' }).selectOption('x₁');
    expect(await seriousViolations(page)).toEqual([]);
    await loss(page).getByRole('button', { name: 'Table' }).click();
    expect(await seriousViolations(page)).toEqual([]);
  });
}

test('the picture of a resting run becomes sharper, in the same colours', async ({ browser }) => {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  // A wide net has a field of 128² samples while it trains.
  await openPlayground(page, '#data=spiral&layers=200,200&init-scale=8');
  const trained = await playground(page).evaluate(async (element) => {
    const canvas = element.shadowRoot
      ?.querySelector('nn-output-view')
      ?.shadowRoot?.querySelector('canvas');
    const red = (): number[] => {
      // A strip, so that looking at every frame leaves time for the work.
      const { width = 0, height = 0 } = canvas ?? {};
      const rows = 40;
      const context = canvas?.getContext('2d');
      const { data } = context?.getImageData(0, height / 2, width, rows) ?? {};
      return Array.from({ length: width * rows }, (_, i) => data?.[4 * i] ?? 0);
    };
    const differences = (a: number[], b: number[]): number[] =>
      a.map((value, i) => Math.abs(value - (b[i] ?? 0)));
    // What is drawn from the step on: its picture, then the sharper one.
    const pictures = [red()];
    void element.step(1);
    while (pictures.length < 3) {
      await new Promise(requestAnimationFrame);
      const now = red();
      if (differences(now, pictures.at(-1) ?? []).some(Boolean)) pictures.push(now);
    }
    const changes = differences(pictures[1] ?? [], pictures[2] ?? []);
    const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
    return { pixels: canvas?.width ?? 0, mean, changed: changes.filter(Boolean).length };
  });
  expect(trained.pixels).toBeGreaterThan(512);
  expect(trained.changed).toBeGreaterThan(200);
  expect(trained.mean).toBeLessThan(5);
  await page.close();
});
