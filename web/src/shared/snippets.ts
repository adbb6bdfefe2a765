// SPDX-License-Identifier: MIT
import { namesAttribute } from './class-names';
import { joinLink, type ViewKey } from './link';
import type { Layout } from './parts';

/** What is passed on. */
export interface Shared {
  /** Address of the folder that has `embed.html`, with a slash at its end. */
  readonly site: string;
  /** The config in short names, and how far it is trained. */
  readonly query: string;
  /** How it is shown. */
  readonly view: ReadonlyMap<ViewKey, string>;
}

/** Heights that show a whole layout in a column of notes, about 700 px wide. */
export const FRAME_HEIGHTS: Record<Layout, number> = { full: 1500, compact: 660, bare: 760 };

/** The address of the whole playground. */
export function pageAddress({ site, query, view }: Shared): string {
  const link = joinLink(query, view);
  return link === '' ? site : `${site}#${link}`;
}

/** The address for a frame. */
export function frameAddress({ site, query, view }: Shared): string {
  const link = joinLink(query, view);
  return link === '' ? `${site}embed.html` : `${site}embed.html#${link}`;
}

/** The HTML of a frame that works wherever frames do. */
export function frameSnippet(shared: Shared, title: string, height: number): string {
  const address = escaped(frameAddress(shared));
  return `<iframe src="${address}" title="${escaped(title)}" width="100%" height="${height}" style="border: 0" loading="lazy"></iframe>`;
}

/** The HTML of the element with its script. */
export function elementSnippet({ site, query, view }: Shared): string {
  return `<script type="module" src="${escaped(site)}nn-playground.js"></script>
<nn-playground${attributesOf(joinLink(query, view))}></nn-playground>`;
}

/** The parts of a link as attributes, each with a space before it. */
export function attributesOf(link: string): string {
  const attributes = link
    .split('&')
    .filter(Boolean)
    .map((part) => {
      const [name = '', value] = part.split('=');
      if (value === undefined) return ` ${name}`;
      const text = name === 'names' ? namesAttribute(value) : decodeURIComponent(value);
      return ` ${name}="${escaped(text)}"`;
    });
  return attributes.join('');
}

/** As text in HTML, in an attribute or outside. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
