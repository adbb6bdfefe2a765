// SPDX-License-Identifier: MIT
import { PANELS } from '../../web/src/shared/panels';
import { LANGUAGES_AND_THEMES, seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { epochOf, openPlayground, playground } from './playground';

for (const language of ['en', 'zh-CN']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious in ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openPlayground(page, '', `./?lang=${language}`);
      await playground(page).evaluate((element) => element.step(100));
      await page.getByRole('button', { name: /All settings|全部设置|所有设置/ }).click();
      expect(await seriousViolations(page)).toEqual([]);
    });
  }
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

const NAMES = {
  en: ['Presets', 'What is this? Activation'],
  'zh-CN': ['预设', '这是什么？激活函数'],
} as const;

for (const { language, colorScheme } of LANGUAGES_AND_THEMES) {
  test(`axe: presets and explanations in ${language}, ${colorScheme}`, async ({ page }) => {
    // Six times axe.
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openPlayground(page, '#preset=xor-hidden', `./?lang=${language}`);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const name of NAMES[language]) {
        await page.getByRole('button', { name, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await seriousViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(size.width);
    }
  });
}

const DRAWER = ['nn-playground', 'nn-drawer'] as const;

for (const { language, colorScheme } of LANGUAGES_AND_THEMES) {
  test(`axe: every instrument in ${language}, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openPlayground(page, `#data=spiral&layers=4&view=${PANELS}`, `./?lang=${language}`);
    await playground(page).evaluate((element) => element.step(200));
    const panels = page.locator('nn-panel');
    await expect(panels).toHaveCount(PANELS.length);
    for (const panel of await panels.all()) {
      // What cannot be seen draws nothing.
      await panel.scrollIntoViewIfNeeded();
      const controls = panel.locator('.body').locator('button, input, select, table');
      await expect(controls.filter({ visible: true }).first()).toBeVisible();
    }
    expect(await seriousViolations(page, [...DRAWER])).toEqual([]);
  });
}

test('training works from the keyboard alone', async ({ page }) => {
  await openPlayground(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => playground(page).evaluate((element) => element.metrics.step)).toBe(1);
  await page.keyboard.press('Space');
  await expect.poll(() => epochOf(page)).toBeGreaterThan(1);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.keyboard.press('r');
  await expect.poll(() => epochOf(page)).toBe(0);
});
