// SPDX-License-Identifier: MIT
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds that is serious or worse: the rule, and the first element that breaks it.
 * @param part to look at alone, from host to host
 */
export async function seriousViolations(
  page: Page,
  part?: [string, string, ...string[]],
): Promise<string[]> {
  // A preview is the page itself once more. With frames left out, axe needs no second page to put
  // their results together in, which takes as long again; and what passes is not described.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], iframes: false });
  if (part !== undefined) axe.include({ fromShadowDom: part });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/**
 * Each language and each theme once, for single states: names hang on the language, contrast on
 * the theme, nothing on both. The whole page is checked in all four.
 */
export const LANGUAGES_AND_THEMES = [
  { language: 'en', colorScheme: 'light' },
  { language: 'zh-CN', colorScheme: 'dark' },
] as const;
