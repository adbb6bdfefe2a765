// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { ViewKey } from './link';
import { elementSnippet, frameSnippet, pageAddress, type Shared } from './snippets';

const shared = (query: string, view: [ViewKey, string][] = []): Shared => ({
  site: 'https://example.org/nn/',
  query,
  view: new Map(view),
});

describe('what is passed on', () => {
  it('is an address', () => {
    expect(pageAddress(shared(''))).toBe('https://example.org/nn/');
    expect(pageAddress(shared('data=xor', [['lang', 'en']]))).toBe(
      'https://example.org/nn/#data=xor&lang=en',
    );
  });

  it('is a frame whose address is written as HTML wants it', () => {
    const html = frameSnippet(shared('data=xor&lr=0.1', [['lock', '']]), 'A "net"', 480);
    expect(html).toContain('src="https://example.org/nn/embed.html#data=xor&amp;lr=0.1&amp;lock"');
    expect(html).toContain('title="A &quot;net&quot;"');
    expect(html).toContain('height="480"');
  });

  it('keeps commas in the names of classes apart from those between them', () => {
    const html = elementSnippet(shared('data=custom&names=red%2C%20ripe,%E7%8E%AB'));
    expect(html).toContain('<nn-playground data="custom" names="red%2C ripe,玫">');
  });

  it('is an element with the keys of the link as attributes', () => {
    const weights = encodeURIComponent('[{"W":[[1]],"b":[0]}]');
    const html = elementSnippet(shared(`features=x1,x1^2&weights=${weights}`, [['lock', '']]));
    expect(html).toContain('<script type="module" src="https://example.org/nn/nn-playground.js">');
    expect(html).toContain(
      '<nn-playground features="x1,x1^2" weights="[{&quot;W&quot;:[[1]],&quot;b&quot;:[0]}]" lock>',
    );
  });
});
