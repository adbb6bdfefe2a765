// SPDX-License-Identifier: MIT
import { expect, test } from './fixtures';

// Chromium offers no SIMD on a processor that lacks these instructions, so it is told so.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--js-flags=--no-enable-ssse3,--no-enable-sse4-1'];
    await use({ ...launchOptions, args });
  },
});

test('a browser without SIMD is told what it lacks and which browsers have it', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(/WebAssembly SIMD.*Chrome.*Firefox.*Safari/);
});
