// SPDX-License-Identifier: MIT
import { engineUrl } from '../client/compile-engine';

/**
 * Where the whole playground and `embed.html` are served: beside `nn-playground.js`, also when
 * another page uses that. Its code may lie in any chunk, but the engine always lies one folder
 * below the site.
 */
export function siteUrl(): string {
  return new URL(import.meta.env.DEV ? '/' : '../', engineUrl()).href;
}
