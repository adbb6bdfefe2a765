// SPDX-License-Identifier: MIT
// The journeys in Chromium (wide, tablet and phone) and Firefox. Run under xvfb-run, as scripts/run-tests.mjs does.
import { defineConfig, devices } from '@playwright/test';
import { BASE_URL, ELEMENT_PORT, ELEMENT_URL, PORT } from './tests/e2e/addresses';
import { FIREFOX_DOWNLOADS } from './tests/e2e/saved-file';

const chromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  },
};
const firefox = {
  browserName: 'firefox' as const,
  // Debian's Firefox speaks WebDriver BiDi, not Playwright's own protocol.
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    downloadsPath: FIREFOX_DOWNLOADS,
  },
};

export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  // A journey waits more than it works, and most of them train on a net that takes no whole core.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: BASE_URL,
    // A trace takes a quarter of the time: `--trace on` for a journey that fails. Each leaves a
    // picture of the screen and what the page held.
    trace: 'off',
    screenshot: 'only-on-failure',
    video: 'off',
    locale: 'en-US',
    timezoneId: 'UTC',
    // Journeys use all settings; simple.spec.ts shows what is there at first.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: new URL(BASE_URL).origin,
          localStorage: [{ name: 'nn-playground:simple', value: 'false' }],
        },
      ],
    },
  },
  webServer: [
    {
      command: 'node scripts/serve-site.mjs dist/site',
      url: BASE_URL,
      env: { PORT: String(PORT) },
      reuseExistingServer: false,
    },
    {
      command: 'node scripts/serve-site.mjs tests/e2e/pages',
      url: ELEMENT_URL,
      env: { PORT: String(ELEMENT_PORT) },
      reuseExistingServer: false,
    },
  ],
  projects: [
    {
      name: 'chromium',
      testIgnore: /(phone|tablet|no-relaxed-simd)\.spec\.ts/,
      use: { ...chromium, viewport: { width: 1280, height: 800 } },
    },
    {
      // The journeys that a tablet's narrower columns could break, and what only it shows.
      name: 'chromium-tablet',
      grep: /@tablet|tablet\.spec\.ts/,
      use: { ...chromium, viewport: { width: 1024, height: 768 }, hasTouch: true },
    },
    {
      name: 'chromium-phone',
      testMatch: /phone\.spec\.ts/,
      use: { ...devices['Pixel 7'], ...chromium },
    },
    {
      name: 'firefox',
      // What an engine could break by itself, and the main journeys.
      grep: /@main|(smoke|element|embed|arithmetic|no-relaxed-simd)\.spec\.ts/,
      use: { ...firefox, viewport: { width: 1280, height: 800 } },
    },
  ],
});
