// SPDX-License-Identifier: MIT
import { isLinkKey, joinLink, splitLink, type ViewKey } from '../shared/link';

/** The parts of an address that matter here, as `location` has them. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/**
 * The link that an address carries: before `#` and after it, where the latter wins. Before it,
 * unknown keys are left alone, since course systems and senders add their own.
 */
export function linkOf({ search, hash }: Address, isKnown = isLinkKey): string {
  const known = partsOf(search).filter((part) => isKnown(nameOf(part)));
  return [...known, ...partsOf(hash)].join('&');
}

/** The address for a config and a view: keys of others stay, all of ours stand after `#`. */
export function addressFor(
  query: string,
  view: ReadonlyMap<ViewKey, string>,
  { search }: Address,
): string {
  const others = partsOf(search).filter((part) => !isLinkKey(nameOf(part)));
  const link = joinLink(query, view);
  const before = others.length > 0 ? `?${others.join('&')}` : '';
  return link === '' ? before : `${before}#${link}`;
}

/** Gives an element the attributes that a link's view asks for, and takes those of the link before. */
export function applyView(
  element: Element,
  link: string,
  before: ReadonlyMap<ViewKey, string> = new Map(),
): Map<ViewKey, string> {
  const { view } = splitLink(link);
  for (const key of before.keys()) if (!view.has(key)) element.removeAttribute(key);
  for (const [key, value] of view) element.setAttribute(key, value);
  return new Map(view);
}

function partsOf(text: string): string[] {
  return text
    .replace(/^[#?]/, '')
    .split('&')
    .filter((part) => part !== '');
}

function nameOf(part: string): string {
  return part.split('=', 1)[0] ?? '';
}
