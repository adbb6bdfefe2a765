// SPDX-License-Identifier: MIT
import { test as base, expect } from '@playwright/test';
import { webkitTest } from './webkit-driver';

export { expect };

/**
 * What Firefox logs, as if it were an error of the page, about two things that the client provides
 * for: a worker whose script is of another origin, so that its errors are hidden from the page, and a
 * policy that forbids workers made from blobs.
 */
const HARMLESS =
  /^Security Error: Content at \S+ may not load data from \S+\/assets\/engine\.worker|^Content-Security-Policy: .* blocked a worker script/;

/**
 * Every journey also shows that nothing went wrong unseen: an error that no code caught fails it,
 * unless it takes it out of `uncaughtErrors`.
 */
const strictTest = base.extend<{ uncaughtErrors: string[] }>({
  uncaughtErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (caught) => {
        const error = caught.error();
        const told = error.stack || String(error);
        if (!HARMLESS.test(told)) errors.push(told);
      });
      await use(errors);
      expect(errors, 'errors that no code caught').toEqual([]);
    },
    { auto: true },
  ],
});

/** WebKitGTK's driver does not tell of errors. */
const quietTest = webkitTest.extend<{ uncaughtErrors: string[] }>({
  uncaughtErrors: ({ page: _ }, use) => use([]),
});

/** `test` of every journey: the same in all engines. */
export const test = process.env.STOCK_WEBKIT
  ? (quietTest as unknown as typeof strictTest)
  : strictTest;
