// SPDX-License-Identifier: MIT
import './elements/nn-playground';
import type { NnPlayground } from './elements/nn-playground';
import type { PlaygroundEventMap } from './elements/playground-events';
import { applyView, linkOf } from './page/address';
import { forgetOwnLanguage, showAppearance } from './page/appearance';
import { forwardInput } from './page/forward-input';
import { postHeight } from './page/frame-height';
import type { ViewKey } from './shared/link';

/*
 * The page for frames: everything comes from its address and nothing is kept, since it stands in
 * somebody else's page.
 */

const playground = document.querySelector('nn-playground');
if (playground !== null) startFrame(playground);

function startFrame(element: NnPlayground): void {
  let view: Map<ViewKey, string> = new Map();
  const openAddress = (): void => {
    const link = linkOf(location);
    view = applyView(element, link, view);
    showAppearance(element);
    // What went wrong is shown by the element.
    element.openLink(link).catch(() => undefined);
  };
  forgetOwnLanguage();
  openAddress();
  addEventListener('hashchange', openAddress);
  element.addEventListener('nn-change', (event) => {
    const { path } = (event as CustomEvent<PlaygroundEventMap['nn-change']>).detail;
    if (path === 'lang' || path === 'theme') showAppearance(element);
  });
  forwardInput(element);
  postHeight(element);
}
