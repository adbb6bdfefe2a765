// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { LANGUAGES_AND_THEMES, seriousViolations } from './axe';
import { expect, test } from './fixtures';
import { pictureOf } from './pictures';
import { openPlayground, playground } from './playground';

test('the dialog gives link, frame and element for what is chosen, with a preview', {
  tag: '@main',
}, async ({ page }) => {
  await openPlayground(page, '#data=xor');
  await playground(page).evaluate((element) => element.step(30));
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this network' });
  const link = dialog.getByRole('textbox', { name: 'Link' });
  const frame = dialog.getByRole('textbox', { name: 'Frame' });
  const element = dialog.getByRole('textbox', { name: 'Element' });
  await expect(link).toHaveValue(/#data=xor&steps=30$/);
  await dialog.getByRole('checkbox', { name: 'As trained now' }).uncheck();
  await expect(link).toHaveValue(/#data=xor$/);
  await dialog.getByRole('radio', { name: 'output and Play' }).check();
  await dialog.getByRole('checkbox', { name: 'Lock the settings' }).check();
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption({ label: '中文' });
  await expect(frame).toHaveValue(/embed\.html#data=xor&amp;ui=bare&amp;lock&amp;lang=zh-CN"/);
  await expect(element).toHaveValue(/<nn-playground data="xor" ui="bare" lock lang="zh-CN">/);
  const preview = page.frameLocator('nn-share-dialog iframe');
  await expect(preview.getByRole('button', { name: '训练' })).toBeVisible();
  await expect(preview.getByRole('button')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('what the output shows goes along, for the reader to begin with', async ({ page }) => {
  const test = page.getByRole('checkbox', { name: 'Test points' });
  const edges = page.getByRole('checkbox', { name: 'Hard edges' });
  const contours = page.getByRole('combobox', { name: 'Contours' });
  await openPlayground(page, '#data=xor&edges=hard&contours=boundary&test-points=maybe');
  await expect(page.getByRole('alert')).toHaveText(
    /“test-points” does not know “maybe”.*on or off/,
  );
  await expect(edges).toBeChecked();
  await expect(contours.locator('option:checked')).toHaveText('Boundary');
  const hard = await pictureOf(page, 'output');
  await edges.uncheck();
  await expect.poll(() => pictureOf(page, 'output')).not.toBe(hard);
  // The person's choice is newer than that of the link.
  await expect(page).toHaveURL(/#data=xor&contours=boundary/);
  await test.uncheck();
  await contours.selectOption('¼, ½, ¾');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this network' });
  const written = /data=xor&test-points=off&contours=sides$/;
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(written);
  await expect(dialog.getByRole('textbox', { name: 'Frame' })).toHaveValue(
    /embed\.html#data=xor&amp;test-points=off&amp;contours=sides"/,
  );
  await expect(dialog.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /<nn-playground data="xor" test-points="off" contours="sides">/,
  );
  const preview = page.frameLocator('nn-share-dialog iframe');
  await expect(preview.getByRole('checkbox', { name: 'Test points' })).not.toBeChecked();
  await expect(preview.getByRole('checkbox', { name: 'Hard edges' })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await contours.selectOption('None');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(
    /data=xor&test-points=off$/,
  );
});

test('the names of classes go along with own points', async ({ page }) => {
  const legend = page.getByRole('list', { name: 'Classes' });
  const points = '#data=custom&points=1,1,0;-1,-1,1';
  const named = 'names=red%2C%20ripe,%E7%8E%AB%E7%91%B0';
  await openPlayground(page, `${points}&${named}`);
  await expect(legend).toHaveText(/0 · red, ripe\s*1 · 玫瑰/);
  await playground(page).evaluate((element) => {
    element.config = { seed: 7 };
  });
  await expect(page).toHaveURL(new RegExp(`seed=7&${named}$`));
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this network' });
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(
    new RegExp(`seed=7&${named}$`),
  );
  await expect(dialog.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /seed="7" names="red%2C ripe,玫瑰">/,
  );
  const preview = page.frameLocator('nn-share-dialog iframe');
  await expect(preview.getByRole('list', { name: 'Classes' })).toHaveText(/0 · red, ripe/);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(legend).toHaveText(/0 · red, ripe\s*1 · 玫瑰/);
  // Other points have other names, or none.
  await page.evaluate((link) => location.assign(link), `${points.replace('1,1,0', '2,2,0')}`);
  await expect(legend).toHaveText(/class 0\s*class 1/);
  await page.evaluate((link) => location.assign(link), `${points}&names=cat,dog`);
  await expect(legend).toHaveText(/0 · cat\s*1 · dog/);
  await page.getByTitle(/^XOR:/).click();
  await expect(page).toHaveURL(/#data=xor$/);
  await openPlayground(page, `${points}&names=a,b,c&seed=3`);
  await expect(page.getByRole('alert')).toHaveText(/There are 3 names for 2 classes\./);
  expect(await playground(page).evaluate(({ config }) => config.seed)).toBe(3);
});

test('a text is copied, or selected where copying is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    // The empty page before has none.
    if (navigator.clipboard === undefined) return;
    navigator.clipboard.writeText = async (text) => {
      if (document.body.dataset.forbidden) throw new Error('denied');
      document.body.dataset.copied = text;
    };
  });
  await openPlayground(page, '#seed=9');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy: Element' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-copied', /<nn-playground seed="9">/);
  await page.evaluate(() => {
    document.body.dataset.forbidden = 'yes';
  });
  await page.getByRole('button', { name: 'Copy: Link' }).click();
  await expect(page.getByText('did not allow copying')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link' })).toBeFocused();
});

/** Each opens something on the page. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the share dialog': (page) => page.keyboard.press('s'),
  'the list of keys': (page) => page.keyboard.press('?'),
  'the run options': (page) => page.locator('nn-run-options').getByRole('button').first().click(),
  'locked settings': (page) => playground(page).evaluate((e) => e.setAttribute('lock', '')),
};

/** What a button opens in the part of the page that it stands in. */
const OPENED_IN: readonly (readonly [part: string, button: string])[] = [
  ['nn-appearance-switches', '.square'],
  ['nn-network-head', '.count'],
  ['nn-network-head', '.legend-button'],
  ['nn-network-head', '.legend-button ~ button'],
  ['nn-loss-view', '.link:last-child'],
];

for (const { language, colorScheme } of LANGUAGES_AND_THEMES) {
  test(`axe finds nothing serious in dialogs and popups, ${language}, ${colorScheme}`, async ({
    page,
  }) => {
    // Nine times axe.
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openPlayground(page, `#lang=${language}`);
    for (const [part, button] of OPENED_IN) {
      await test.step(`${part} ${button}`, async () => {
        await page.locator(`${part} ${button}`).first().click();
        await expect(page.getByRole('dialog').or(page.locator(':popover-open'))).toBeVisible();
        expect(await seriousViolations(page, ['nn-playground', part])).toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
    for (const [state, open] of Object.entries(STATES)) {
      await test.step(state, async () => {
        await open(page);
        expect(await seriousViolations(page)).toEqual([]);
        await page.keyboard.press('Escape');
      });
    }
  });
}
