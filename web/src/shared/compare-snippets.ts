// SPDX-License-Identifier: MIT
import { attributesOf, escaped } from './snippets';

/** Height that shows three panels and their curves in a column of notes, about 700 px wide. */
export const COMPARE_FRAME_HEIGHT = 1000;

/** The page of a comparison; `site` ends with a slash. */
export function comparisonAddress(site: string, query: string): string {
  return `${site}compare.html#${query}`;
}

/** The HTML of a frame that works wherever frames do. */
export function comparisonFrame(site: string, query: string, title: string): string {
  const address = escaped(comparisonAddress(site, query));
  return `<iframe src="${address}" title="${escaped(title)}" width="100%" height="${COMPARE_FRAME_HEIGHT}" style="border: 0" loading="lazy"></iframe>`;
}

/** The HTML of the element with its script. */
export function comparisonElement(site: string, query: string): string {
  return `<script type="module" src="${escaped(site)}nn-compare.js"></script>
<nn-compare${attributesOf(query)}></nn-compare>`;
}
