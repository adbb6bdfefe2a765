// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { epochOf } from './playground';

/** Places and sizes of all that can be seen, in every open shadow tree, but for the line of plain words. */
function places(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const found: Record<string, string> = {};
    const visit = (root: Document | ShadowRoot, path: string): void => {
      [...root.querySelectorAll('*')].forEach((element, index) => {
        const name = `${path} ${element.localName}.${element.getAttribute('class') ?? ''} ${index}`;
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width > 0 && element.checkVisibility({ visibilityProperty: true }))
          found[name] = [left + scrollX, top + scrollY, width, height].map(Math.round).join(' ');
        const isText = element.localName === 'nn-status-line';
        if (element.shadowRoot !== null && !isText) visit(element.shadowRoot, element.localName);
      });
    };
    visit(document, '');
    return found;
  });
}

/** Trains for a while and expects nothing to move, appear or go. */
export async function expectNothingMoves(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play', exact: true }).first().click();
  await expect.poll(() => epochOf(page)).toBeGreaterThan(0);
  const first = await places(page);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  for (let looks = 0; looks < 4; looks += 1) {
    const epoch = await epochOf(page);
    await expect.poll(() => epochOf(page)).toBeGreaterThan(epoch + 4);
    expect(await places(page)).toEqual(first);
  }
}
