// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { shownFields } from './fields';
import { expect, test } from './fixtures';
import { openPlayground } from './playground';

/** Fields that are explained together, under the name of their group. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/^(Units|Activation|Dropout) (in|of) hidden layer \d$/, 'Network'],
  [/^Links show$/, 'Network'],
  [/^(Classification|Regression|Given)$/, 'Data set'],
  [/^(x[₁₂]²?|x₁x₂|sin x[₁₂])$/, 'Inputs'],
  [/^(Layer|Across|Upwards|From input space to hidden space)$/, 'Hidden space'],
  [/^Log$/, 'Loss'],
  [/^(Epochs|Train loss, at most|Accuracy in %, at least)$/, 'Play stops at the first of these'],
];

/** Every field that is seen has a question mark of its name or its group's, which opens a text. */
async function expectExplained(page: Page, least: number): Promise<void> {
  const fields = await shownFields(page);
  expect(fields.length).toBeGreaterThanOrEqual(least);
  const names = fields.map(
    ({ name }) => TOGETHER.find(([pattern]) => pattern.test(name))?.[1] ?? name,
  );
  for (const name of new Set(names)) {
    const question = page.getByRole('button', { name: `What is this? ${name}`, exact: true });
    await expect(question.first(), `no explanation of “${name}”`).toBeVisible();
  }
}

test('every field and read-out of the page has an explanation', async ({ page }) => {
  const layers = 'layers=2,2&activation=prelu,maxout';
  await openPlayground(page, `#data=spiral&${layers}&optimizer=adam&schedule=step`);
  await page.getByRole('button', { name: 'All settings' }).click();
  await expect(page.getByRole('combobox', { name: 'Maxout pieces' })).toBeVisible();
  await expectExplained(page, 40);
  for (const name of ['Progress', 'Network', 'Output', 'Loss']) {
    await expect(
      page.getByRole('button', { name: `What is this? ${name}`, exact: true }),
    ).toBeVisible();
  }
  await page.getByRole('tab', { name: 'Hidden space' }).click();
  await expectExplained(page, 40);
});

test('so have those of a curve, of run and colour choices, and of a card', async ({ page }) => {
  await openPlayground(page, '#data=sine&layers=3');
  await expectExplained(page, 15);
  await page.getByRole('button', { name: 'Run options' }).click();
  await expectExplained(page, 20);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Colours' }).click();
  const scale = page.getByRole('button', { name: 'What is this? Scale for sign and class' });
  await scale.click();
  await expect(page.getByRole('dialog', { name: 'Scale for sign and class' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Hidden 1, unit 2/ }).press('Enter');
  await page.getByRole('button', { name: 'What is this? Numbers' }).click();
  await expect(page.getByRole('dialog', { name: 'Numbers' })).toContainText('activation');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Show large' })).toBeVisible();
});

test('each explanation has a text of its own', async ({ page }) => {
  await openPlayground(page);
  const texts = new Set<string>();
  const questions = await page.getByRole('button', { name: /^What is this\?/ }).all();
  expect(questions.length).toBeGreaterThan(15);
  for (const question of questions) {
    await question.click();
    const text = await page.getByRole('dialog').locator('#text').textContent();
    expect(text?.length).toBeGreaterThan(30);
    texts.add(text ?? '');
    await page.keyboard.press('Escape');
  }
  expect(texts.size).toBe(questions.length);
});
