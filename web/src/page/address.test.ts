// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { addressFor, linkOf } from './address';

describe('the address of a page', () => {
  it('carries a link before and after the #, the latter winning', () => {
    const link = linkOf({ search: '?data=xor&utm_source=mail&lr=0.1', hash: '#lr=0.3&ui=bare' });
    expect(link).toBe('data=xor&lr=0.1&lr=0.3&ui=bare');
  });

  it('reports nothing but what stands after the # as unknown', () => {
    expect(linkOf({ search: '?colour=red', hash: '' })).toBe('');
    expect(linkOf({ search: '', hash: '#colour=red' })).toBe('colour=red');
  });

  it('keeps the keys of others, and has each of its own once', () => {
    const here = { search: '?data=xor&course=7', hash: '#lr=1' };
    expect(addressFor('data=spiral', new Map([['lock', '']]), here)).toBe(
      '?course=7#data=spiral&lock',
    );
    expect(addressFor('', new Map(), { search: '?data=xor', hash: '' })).toBe('');
  });
});
