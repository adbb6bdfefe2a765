// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test.describe('presets', () => {
  test('are chosen by keyboard, and say what to watch', async ({ page }) => {
    await openPlayground(page);
    await page.getByRole('button', { name: 'Presets', exact: true }).focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Presets' });
    await expect(menu.getByRole('button', { name: /A neuron as softmax/ })).toBeFocused();
    for (let moves = 0; moves < 4; moves += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(menu).toBeHidden();
    await expect(page.getByRole('button', { name: 'Presets', exact: true })).toBeFocused();
    const band = page.getByRole('complementary', { name: 'XOR needs a hidden layer' });
    await expect(band).toContainText('Watch');
    await expect
      .poll(() => playground(page).evaluate((element) => element.config.data.kind))
      .toBe('xor');
  });

  test('keep their explanation while settings are tried, and lose it with other data', async ({
    page,
  }) => {
    await openPlayground(page, '#preset=xor-linear');
    const band = page.getByRole('complementary', { name: 'XOR without a hidden layer' });
    await expect(band).toBeVisible();
    await page.getByRole('combobox', { name: 'Optimizer', exact: true }).selectOption('SGD');
    await expect
      .poll(() => playground(page).evaluate((e) => e.config.training.optimizer))
      .toBe('sgd');
    await expect(band).toBeVisible();
    await playground(page).evaluate((element) => {
      element.config = { data: { kind: 'gauss' } };
    });
    await expect(band).toBeHidden();
  });

  test('close their explanation on request until another one is chosen', async ({ page }) => {
    await openPlayground(page, '#preset=dying-relu');
    await page.getByRole('button', { name: 'Close this explanation' }).click();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await page.getByRole('button', { name: 'Presets', exact: true }).click();
    await page.getByRole('button', { name: /Maxout/ }).click();
    await expect(page.getByRole('complementary', { name: 'Maxout' })).toBeVisible();
  });

  test('close on Escape and on a second press of their button', async ({ page }) => {
    await openPlayground(page);
    const button = page.getByRole('button', { name: 'Presets', exact: true });
    const menu = page.getByRole('dialog', { name: 'Presets' });
    await button.click();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await expect(menu).toBeVisible();
    await button.click();
    await expect(menu).toBeHidden();
  });

  test('tell which ones there are when a link names none of them', async ({ page }) => {
    await openPlayground(page, '#preset=xor-magic');
    await expect(page.getByText(/xor-magic/)).toContainText('xor-linear');
  });
});

test.describe('explanations', () => {
  test('open and close by keyboard, one at a time', async ({ page }) => {
    await openPlayground(page);
    const ask = page.getByRole('button', { name: 'What is this? Activation' });
    await ask.focus();
    await page.keyboard.press('Enter');
    const popup = page.getByRole('dialog', { name: 'Activation' });
    await expect(popup).toBeFocused();
    await expect(popup.locator('math').first()).toBeVisible();
    await expect(popup.getByRole('img', { name: /^tanh/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popup).toBeHidden();
    await expect(ask).toBeFocused();
    await ask.click();
    await page.getByRole('button', { name: 'What is this? Output' }).click();
    await expect(popup).toBeHidden();
    await expect(page.getByRole('dialog', { name: 'Output' })).toBeVisible();
  });

  test('follow the choice that is in force', async ({ page }) => {
    await openPlayground(page, '#optimizer=adam');
    await page.getByRole('button', { name: 'What is this? Optimizer' }).click();
    await expect(page.getByRole('dialog', { name: 'Optimizer' })).toContainText(
      'RMSprop with momentum',
    );
    await expect(page.getByRole('dialog', { name: 'Optimizer' })).toContainText('the run goes on');
  });

  test('stand beside every setting of the panel', async ({ page }) => {
    await openPlayground(page);
    await page.getByRole('button', { name: 'All settings' }).click();
    const fields = page.locator('nn-settings-panel, nn-settings-row, nn-data-panel');
    const names = await fields
      .locator('nn-number-field label, .field > .name, .slider-label')
      .allInnerTexts();
    expect(names.length).toBeGreaterThan(15);
    for (const name of new Set(names)) {
      await expect(
        page.getByRole('button', { name: `What is this? ${name}`, exact: true }),
        name,
      ).toHaveCount(1);
    }
  });
});
