// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { shownFields } from './fields';
import { expect, test } from './fixtures';
import { pictureOf } from './pictures';
import { openPlayground, playground } from './playground';

test.use({ storageState: { cookies: [], origins: [] } });

interface Words {
  readonly lang: string;
  readonly dataSet: string;
  readonly addLayer: string;
  /** Part of a name that tells layers apart. */
  readonly layer: RegExp;
  /** What a beginner can set, the layers aside. */
  readonly settings: readonly string[];
}

const EN: Words = {
  lang: 'en',
  dataSet: 'Data set',
  addLayer: 'Add a hidden layer',
  layer: /hidden layer \d+/,
  settings: [
    'Data set',
    'Noise',
    'Used for training',
    'Learning rate',
    'Activation',
    'L2 strength λ',
    'Speed',
    'Units in …',
    'Test points',
  ],
};

const ZH: Words = {
  lang: 'zh-CN',
  dataSet: '数据集',
  addLayer: '增加一个隐层',
  layer: /隐层 \d+/,
  settings: [
    '数据集',
    '噪声',
    '用于训练',
    '学习率',
    '激活函数',
    'L2 正则化强度 λ',
    '速度',
    '… 的神经元数',
    '测试点',
  ],
};

/** What can be set on the page; the same for several layers and the sets of data count once. */
async function settingsShown(page: Page, words = EN): Promise<string[]> {
  const names = (await shownFields(page)).map(({ role, name }) =>
    role === 'radio' ? words.dataSet : name.replace(words.layer, '…'),
  );
  const addLayer = page.getByRole('button', { name: words.addLayer });
  if (await addLayer.isVisible()) names.push(words.addLayer);
  return [...new Set(names)].sort();
}

for (const words of [EN, ZH]) {
  test(`who comes for the first time sees ten settings (${words.lang})`, async ({ page }) => {
    await openPlayground(page, `#lang=${words.lang}`);
    const ten = [...words.settings, words.addLayer].sort();
    expect(ten).toHaveLength(10);
    expect(await settingsShown(page, words)).toEqual(ten);
  });
}

test('more settings come at one press, stay after a reload, and go again', async ({ page }) => {
  await openPlayground(page);
  await page.getByRole('button', { name: 'More settings' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Optimizer' })).toBeVisible();
  const all = page.getByRole('button', { name: 'All settings' });
  await expect(all).toBeFocused();
  expect((await settingsShown(page)).length).toBeGreaterThan(15);
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await all.click();
  await page.getByRole('button', { name: 'Fewer settings' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Optimizer' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Schedule' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More settings' })).toBeFocused();
  await page.reload();
  await playground(page).evaluate((element) => element.ready);
  await expect(page.getByRole('button', { name: 'More settings' })).toBeVisible();
});

test('a support vector machine shows its margin, here as there', async ({ page }) => {
  await openPlayground(page, '#data=gauss&loss=hinge&layers=');
  await playground(page).evaluate((element) => element.step(300));
  const simple = await pictureOf(page, 'output');
  await page.getByRole('button', { name: 'More settings' }).click();
  const contours = page.getByRole('combobox', { name: 'Contours' });
  await expect(contours.locator('option:checked')).toHaveText('Margins');
  await expect.poll(() => pictureOf(page, 'output')).toBe(simple);
  await contours.selectOption('None');
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(simple);
});

test('the simple view shows what a link says of the output', async ({ page }) => {
  await openPlayground(page, '#data=gauss&layers=&edges=hard');
  const simple = await pictureOf(page, 'output');
  await page.getByRole('button', { name: 'More settings' }).click();
  const edges = page.getByRole('checkbox', { name: 'Hard edges' });
  await expect(edges).toBeChecked();
  await expect.poll(() => pictureOf(page, 'output')).toBe(simple);
  await page.getByRole('button', { name: 'All settings' }).click();
  await page.getByRole('button', { name: 'Fewer settings' }).click();
  await expect(edges).toHaveCount(0);
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(simple);
});

test('whether few settings are shown is in no link and no config', async ({ page }) => {
  await openPlayground(page);
  const before = await playground(page).evaluate((element) => element.shareURL());
  await page.getByRole('button', { name: 'More settings' }).click();
  const after = await playground(page).evaluate((element) => element.shareURL());
  expect(after).toBe(before);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['nn-playground:simple']);
});

test('a frame and an element show all settings that are not hidden', async ({ page }) => {
  await openPlayground(page, '', './embed.html');
  await expect(page.getByRole('combobox', { name: 'Optimizer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'More settings' })).toHaveCount(0);
  await page.getByRole('button', { name: 'All settings' }).click();
  await expect(page.getByRole('button', { name: 'Fewer settings' })).toHaveCount(0);
});
