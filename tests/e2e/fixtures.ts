// SPDX-License-Identifier: MIT
import { test as base, expect } from '@playwright/test';
import { webkitTest } from './webkit-driver';

export { expect };

/**
 * Every journey also shows that nothing went wrong unseen: an error that no code caught fails it,
 * unless it takes it out of `uncaughtErrors`.
 */
const strictTest = base.extend<{ uncaughtErrors: string[] }>({
  uncaughtErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (caught) =>
        errors.push(String(caught.error().stack || caught.error())),
      );
      await use(errors);
      expect(errors, 'errors that no code caught').toEqual([]);
    },
    { auto: true },
  ],
});

/** `test` of every journey: the same in all engines. */
export const test = process.env.STOCK_WEBKIT
  ? (webkitTest as unknown as typeof strictTest)
  : strictTest;
