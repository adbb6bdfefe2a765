// SPDX-License-Identifier: MIT
import './elements/nn-compare';
import type { NnCompare } from './elements/nn-compare';
import type { PlaygroundEventMap } from './elements/playground-events';
import { compareTexts } from './i18n/compare';
import { i18nFor, languageFor } from './i18n/index';
import { applyView, linkOf } from './page/address';
import { forgetOwnLanguage, showAppearance } from './page/appearance';
import { postHeight } from './page/frame-height';
import { comparisonToQuery, isComparisonKey } from './shared/comparison-link';
import { joinLink, splitLink, type ViewKey } from './shared/link';

/*
 * The page of a comparison, alone or in a frame. Everything comes from its address, which follows
 * what is compared; nothing is kept.
 */

const compared = document.querySelector('nn-compare');
if (compared !== null) startPage(compared);

function startPage(element: NnCompare): void {
  let view: Map<ViewKey, string> = new Map();
  const show = (): void => {
    showAppearance(element);
    document.title = `nn-playground: ${compareTexts(i18nFor(languageFor(element)).language).name}`;
  };
  const openAddress = (): void => {
    const link = linkOf(location, isComparisonKey);
    view = applyView(element, link, view);
    show();
    // What went wrong is shown by the element.
    element.openLink(splitLink(link).config).catch(() => undefined);
  };
  forgetOwnLanguage();
  openAddress();
  addEventListener('hashchange', openAddress);
  element.addEventListener('nn-compare', () => {
    history.replaceState(null, '', `#${joinLink(comparisonToQuery(element.comparison), view)}`);
  });
  element.addEventListener('nn-change', (event) => {
    const { path, value } = (event as CustomEvent<PlaygroundEventMap['nn-change']>).detail;
    if (path === 'lang' || path === 'theme') view.set(path, String(value));
    show();
  });
  postHeight(element);
}
