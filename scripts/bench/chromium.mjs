// SPDX-License-Identifier: MIT
import { provisionBrowsers } from '../provision-browsers.mjs';
import { serveSite } from '../serve-site.mjs';

/**
 * Runs `action` with a Chromium and a folder on a free port of this machine.
 * @template T
 * @param {string} folder
 * @param {(browser: import('@playwright/test').Browser, address: string) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withChromium(folder, action) {
  await provisionBrowsers();
  const { chromium } = await import('@playwright/test');
  const { server, address } = await serveSite(folder, 0);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    return await action(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
}
