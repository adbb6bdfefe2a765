// SPDX-License-Identifier: MIT
import { test as base } from '@playwright/test';
import { webkitTest } from './webkit-driver';

export { expect } from '@playwright/test';

/** `test` of every journey: the same in all engines. */
export const test = process.env.STOCK_WEBKIT ? (webkitTest as unknown as typeof base) : base;
