// SPDX-License-Identifier: MIT
// The journeys in WebKitGTK, which is driven in its own way: see tests/e2e/webkit-driver.ts.
process.env.STOCK_WEBKIT = '1';

const { default: base } = await import('./playwright.config');

export default {
  ...base,
  // Its windows share one screen, and only one of them has the focus.
  workers: 1,
  projects: [
    {
      name: 'webkit',
      grep: /@webkit|(smoke|element|no-relaxed-simd)\.spec\.ts/,
      use: { browserName: 'webkit' as const },
    },
  ],
};
