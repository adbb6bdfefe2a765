// SPDX-License-Identifier: MIT
import type { Page } from '@playwright/test';
import { playground } from './playground';

/** A number that tells pictures of a canvas apart. */
export function pictureOf(page: Page, part: 'output' | 'loss' | 'network'): Promise<number> {
  return playground(page).evaluate((element, name) => {
    const view = element.shadowRoot?.querySelector(`nn-${name}-view`);
    const canvas = view?.shadowRoot?.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('no canvas');
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 7);
  }, part);
}
