// SPDX-License-Identifier: MIT
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';

/** Where Firefox saves files; each worker of the test runner has a browser and a folder of its own. */
export const FIREFOX_DOWNLOADS = resolve(
  'test-results',
  `downloads-${process.env.TEST_WORKER_INDEX ?? 'none'}`,
);

export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** The one file that the browser saves when `act` is done. */
export async function savedFile(page: Page, act: () => Promise<unknown>): Promise<SavedFile> {
  const browser = page.context().browser()?.browserType().name();
  // Firefox gives a download of a made file no id over WebDriver BiDi, and Playwright drops it.
  if (browser === 'firefox') return savedByFirefox(act);
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

async function savedByFirefox(act: () => Promise<unknown>): Promise<SavedFile> {
  await rm(FIREFOX_DOWNLOADS, { recursive: true, force: true });
  await act();
  let saved: SavedFile = { name: '', content: Buffer.of() };
  // While it is written, it is empty and another one beside it ends in “.part”.
  const isWhole = async (): Promise<boolean> => {
    const [name, ...others] = await readdir(FIREFOX_DOWNLOADS).catch(() => []);
    if (name === undefined || others.length > 0) return false;
    saved = { name, content: await readFile(join(FIREFOX_DOWNLOADS, name)) };
    return saved.content.length > 0;
  };
  await expect.poll(isWhole).toBe(true);
  return saved;
}
