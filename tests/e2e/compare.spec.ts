// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import type { NnCompare } from '../../web/src/elements/nn-compare';
import { BASE_URL, ELEMENT_URL } from './addresses';
import { seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';
import { savedFile } from './saved-file';

const FIGURE = 'preset=units-3&vary=units&values=3/6/20';

async function openComparison(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./compare.html#${hash}`);
  await ready(page);
}

function ready(page: Page): Promise<void> {
  return page.locator('nn-compare').evaluate(async (element) => {
    await customElements.whenDefined('nn-compare');
    await (element as NnCompare).ready;
  });
}

/** The steps that the panels have come to; one number while they are in step. */
function steps(page: Page): Promise<number[]> {
  return page
    .locator('nn-compare')
    .evaluate((element) => [
      ...new Set((element as NnCompare).metrics.map((metrics) => metrics.step)),
    ]);
}

test('three panels train in step', { tag: ['@main', '@webkit'] }, async ({ page }) => {
  await openComparison(page, FIGURE);
  await test.step('the buttons drive all of them', async () => {
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await expect.poll(() => steps(page)).toEqual([1]);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => (await steps(page))[0]).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    expect(await steps(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => steps(page)).toEqual([0]);
  });
  await test.step('pictures have an equal in text', async () => {
    await page.locator('nn-compare').evaluate((element) => (element as NnCompare).step(600));
    const table = page.getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(4);
    await expect(table.getByRole('row', { name: /^20 / })).toContainText('600');
    // By now every net separates something: there are regions of both classes.
    const columns = await table.getByRole('columnheader').allInnerTexts();
    for (const [column, pattern] of [
      ['Regions', /^[2-9]$/],
      ['Boundary length', /^\d+(\.\d+)?$/],
    ] as const) {
      const cells = table
        .locator('tbody tr')
        .locator(`:scope > :nth-child(${columns.indexOf(column) + 1})`);
      await expect(cells).toHaveText([pattern, pattern, pattern]);
    }
    const picture = page.getByRole('img', { name: /^Units per hidden layer 20\. .*right/ });
    await expect(picture).toBeVisible();
  });
});

test('the results of a comparison are saved as a table and as a picture', { tag: '@main' }, async ({
  page,
}) => {
  await openComparison(page, FIGURE);
  await page.locator('nn-compare').evaluate((element) => (element as NnCompare).step(600));
  expect(await seriousViolations(page)).toEqual([]);
  const csv = await savedFile(page, () => page.getByRole('button', { name: 'CSV' }).click());
  const lines = csv.content.toString().trim().split('\n');
  expect(lines[0]).toBe('units,step,epoch,train_loss,test_loss,train_accuracy,test_accuracy');
  expect(lines.filter((line) => /^(3|6|20),600,/.test(line))).toHaveLength(3);
  const png = await savedFile(page, () => page.getByRole('button', { name: 'PNG' }).click());
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.length).toBeGreaterThan(20_000);
});

test('what is compared is chosen by keyboard, and the address brings it back', async ({ page }) => {
  await openComparison(page, 'data=moons&layers=8');
  const values = page.getByLabel('Values');
  await page.getByLabel('Varied setting').selectOption({ label: 'L2 strength λ' });
  await expect(values).toHaveValue('0.001/0.01/0.1');
  await values.fill('0/0.3');
  await values.press('Enter');
  await expect(page.getByRole('group', { name: 'L2 strength λ: 0.3' })).toBeVisible();
  await expect.poll(() => page.url()).toMatch(/#data=moons&.*layers=8&vary=l2&values=0\/0\.3$/);
  await page.reload();
  await ready(page);
  await expect(values).toHaveValue('0/0.3');
  // A link that is trained arrives there.
  const address = await page.locator('nn-compare').evaluate(async (element) => {
    await (element as NnCompare).step(75);
    return (element as NnCompare).shareURL();
  });
  expect(address).toContain('steps=75');
  await openComparison(page, address.split('#')[1] ?? '');
  await expect.poll(() => steps(page)).toEqual([75]);
});

test('bad comparisons say what, where and what is allowed, and lose nothing', async ({ page }) => {
  await openComparison(page, 'vary=colour&values=1/2');
  const alert = page.getByRole('alert').filter({ hasText: 'colour' });
  await expect(alert).toContainText(
    'no setting “colour” that could be varied. Allowed: units, layers',
  );
  const panels = page.getByRole('group', { name: /^Units per hidden layer: / });
  await expect(panels).toHaveCount(3);
  await page.locator('nn-compare').evaluate((element) => (element as NnCompare).step(10));
  const values = page.getByLabel('Values');
  for (const [typed, sentence] of [
    ['3', 'A comparison takes 2 to 6 values, with “/” between them; these are 1.'],
    ['1/2/3/4/5/6/7', 'these are 7.'],
    ['3/1000', '“Units in hidden layer 1” cannot be 1000. Allowed: whole numbers from 1 to 512.'],
    ['3/many', 'must be a whole number from 1 to 512. “many” is not one.'],
  ] as const) {
    await values.fill(typed);
    await values.press('Enter');
    await expect(page.getByText(sentence)).toContainText('The comparison stays as it was.');
    await expect(values).toHaveValue(typed);
  }
  // Nothing was lost: the same panels, as far as they were.
  await expect(panels).toHaveCount(3);
  expect(await steps(page)).toEqual([10]);
  await openComparison(page, 'lang=zh-CN&vary=l2&values=0/50/0.1');
  await expect(page.getByRole('alert').first()).toContainText('不能是 50，允许范围：0 到 10');
  await expect(page.getByRole('group', { name: /^L2 正则化强度 λ：/ })).toHaveCount(2);
});

test('the playground offers a comparison of what it shows', async ({ page }) => {
  await openPlayground(page, '#data=spiral&layers=4');
  await page
    .getByRole('group', { name: 'Instruments' })
    .getByRole('button', { name: 'Compare' })
    .click();
  const panel = page.getByRole('region', { name: 'Compare settings' });
  await expect(panel.getByRole('group', { name: 'Units per hidden layer: 20' })).toBeVisible();
  await panel.getByLabel('Varied setting').selectOption({ label: 'Activation' });
  await expect(panel.getByRole('group', { name: 'Activation: ReLU' })).toBeVisible();
  await panel.getByText('Share').click();
  await expect(panel.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /<nn-compare data="spiral" .*vary="activation" values="sigmoid\/tanh\/relu"><\/nn-compare>$/,
  );
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    panel.getByRole('link', { name: 'Open', exact: true }).first().click(),
  ]);
  await ready(opened);
  const config = await opened
    .locator('nn-compare')
    .evaluate((element) => (element as NnCompare).comparison.variants[2]?.config);
  expect(config).toMatchObject({
    data: { kind: 'spiral' },
    network: { layers: [{ units: 4, activation: 'relu' }] },
  });
  await opened.close();
  await panel.getByRole('button', { name: 'λ of 0.001, 0.01 and 0.1' }).click();
  await expect(panel.getByRole('group', { name: 'L2 strength λ: 0.1', exact: true })).toBeVisible();
});

test('a pinned run stays beside the next ones', async ({ page }) => {
  await openPlayground(page);
  await playground(page).evaluate((element) => element.step(400));
  await page.getByRole('button', { name: 'Pin', exact: true }).press('Enter');
  const pinned = page.getByRole('region', { name: 'Pinned run' });
  await expect(pinned).toContainText('Circle, 2-4-2-2 tanh, SGD, Learning rate 0.03, Seed 42');
  await expect(pinned).toContainText('Epoch 16');
  const figures = await pinned.innerText();
  await playground(page).evaluate(async (element) => {
    await element.reset();
    element.config = { training: { learningRate: 0.3 }, network: { layers: [] } };
    await element.step(50);
  });
  expect(await pinned.innerText()).toBe(figures);
  await expect(
    pinned.getByRole('img', { name: /^Picture of the pinned run: Circle/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Pin this' }).click();
  await expect(pinned).toContainText('Circle, 2-2, SGD, Learning rate 0.3, Seed 42');
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Unpin' }).press('Enter');
  await expect(pinned).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Pin', exact: true })).toBeFocused();
});

test('a comparison stands in a page of another origin, in its language @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${ELEMENT_URL}short.html`);
  await page.evaluate((script) => {
    document.documentElement.lang = 'zh-CN';
    document.body.innerHTML = `<nn-compare preset="lambda-001" vary="l2" values="0.001/0.01/0.1" ui="compact"></nn-compare>`;
    const tag = document.createElement('script');
    tag.type = 'module';
    tag.src = script;
    document.head.append(tag);
  }, `${BASE_URL}nn-compare.js`);
  await ready(page);
  await expect(
    page.getByRole('group', { name: 'L2 正则化强度 λ：0.1', exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: '单步', exact: true }).click();
  await expect.poll(() => steps(page)).toEqual([1]);
  // Attributes that change together are one new comparison.
  await page.locator('nn-compare').evaluate((element) => {
    element.setAttribute('vary', 'seed');
    element.setAttribute('values', '1/2');
  });
  await expect(page.getByRole('group', { name: /^随机种子：/ })).toHaveCount(2);
  await expect.poll(() => steps(page)).toEqual([0]);
  expect(await seriousViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
