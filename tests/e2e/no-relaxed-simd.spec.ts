// SPDX-License-Identifier: MIT
// WebKitGTK has no relaxed SIMD and Firefox can be started without; Chromium has no switch for it.
import { expect, test } from './fixtures';
import { openPlayground, playground } from './playground';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const firefoxUserPrefs = { 'javascript.options.wasm_relaxed_simd': false };
    await use({ ...launchOptions, firefoxUserPrefs });
  },
});

test('a browser without relaxed SIMD computes exactly and says why', async ({ page }) => {
  await openPlayground(page, '#arithmetic=turbo');
  expect(await playground(page).evaluate((element) => element.arithmetic)).toBe('exact');
  await expect(page.getByText(/lacks WebAssembly relaxed SIMD.*exact arithmetic/)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText('');

  await page.getByRole('button', { name: 'Run options' }).click();
  const turbo = page.getByRole('radio', { name: 'turbo' });
  await expect(turbo).toBeDisabled();
  await expect(turbo).toHaveAccessibleDescription(/Not in this browser.*relaxed SIMD/);
  await expect(page.getByRole('radio', { name: 'exact' })).toBeChecked();
  const { step } = await playground(page).evaluate((element) => element.step(5));
  expect(step).toBe(5);
});
