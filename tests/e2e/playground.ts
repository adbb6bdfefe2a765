// SPDX-License-Identifier: MIT
import type { Locator, Page } from '@playwright/test';
import type { NnPlayground } from '../../web/src/elements/nn-playground';

/** The first playground of a page, or the one that `selector` names. */
export function playground(page: Page, selector = 'nn-playground'): TypedLocator {
  return page.locator(selector).first() as TypedLocator;
}

type TypedLocator = Omit<Locator, 'evaluate'> & {
  evaluate<R, A>(run: (element: NnPlayground, argument: A) => R, argument: A): Promise<Awaited<R>>;
  evaluate<R>(run: (element: NnPlayground) => R): Promise<Awaited<R>>;
};

/** Opens the page at a fragment and waits until the engine answers. */
export async function openPlayground(page: Page, hash = '', path = './'): Promise<void> {
  // Going from one fragment of a page to another would not load anything.
  await page.goto('about:blank');
  await page.goto(`${path}${hash}`);
  await playground(page).evaluate(async (element) => {
    await customElements.whenDefined('nn-playground');
    await element.ready;
  });
}

/** Whole epochs trained so far. */
export function epochOf(page: Page): Promise<number> {
  return playground(page).evaluate((element) => Math.floor(element.metrics.epoch));
}
