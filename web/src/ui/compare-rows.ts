// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { compareTexts } from '../i18n/compare';
import type { I18n } from '../i18n/index';
import { comparisonAddress, comparisonElement, comparisonFrame } from '../shared/compare-snippets';
import './copy-row';

/** Link, frame and element that show a comparison, to be copied. */
export function compareRows(i18n: I18n, site: string, query: string): TemplateResult {
  const text = compareTexts(i18n.language);
  const { share } = i18n.text;
  const row = (label: string, hint: string, value: string) => html`<nn-copy-row
    .i18n=${i18n}
    .label=${label}
    .hint=${hint}
    .value=${value}
  ></nn-copy-row>`;
  return html`<div class="rows" style="display: grid; gap: 14px">
    ${row(share.link, text.linkHint, comparisonAddress(site, query))}
    ${row(share.frame, share.frameHint, comparisonFrame(site, query, text.label))}
    ${row(share.element, share.elementHint, comparisonElement(site, query))}
  </div>`;
}
