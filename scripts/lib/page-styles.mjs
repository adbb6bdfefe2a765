// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const MARK = '<!-- page styles -->';
/** Without scripts the element never starts, so that what stands inside need not wait for it. */
const WITHOUT_SCRIPTS = 'main > :not(:defined) > p { animation: none; }';

/** Vite plugin: puts web/src/page/page.css into every page, inline, so that nothing is fetched before it is seen. */
export function pageStyles() {
  return {
    name: 'page-styles',
    transformIndexHtml: {
      order: 'pre',
      /** @param {string} html */
      handler: (html) => {
        const styles = readFileSync(join(ROOT, 'web/src/page/page.css'), 'utf8');
        const always = `<style>\n${styles}</style>`;
        return html.replace(
          MARK,
          `${always}\n<noscript><style>${WITHOUT_SCRIPTS}</style></noscript>`,
        );
      },
    },
  };
}
