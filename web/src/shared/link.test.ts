// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from './config';
import { hasConfig, joinLink, readLink, splitLink } from './link';

describe('a link', () => {
  it('says what is shown and how', () => {
    const { config, view, problems } = splitLink(
      '#data=xor&ui=compact&lock&hide=lr%2Cbatch&layers=3&until=epochs:5',
    );
    expect(problems).toEqual([]);
    expect(config).toBe('data=xor&layers=3');
    expect([...view]).toEqual([
      ['ui', 'compact'],
      ['lock', ''],
      ['hide', 'lr,batch'],
      ['until', 'epochs:5'],
    ]);
    expect(joinLink(config, view)).toBe(
      'data=xor&layers=3&ui=compact&lock&hide=lr,batch&until=epochs:5',
    );
  });

  it('reports a view key that cannot be read', () => {
    expect(splitLink('ui=%E0%A4%A').problems).toMatchObject([{ code: 'malformedLink' }]);
    expect(splitLink('theme').problems).toMatchObject([{ code: 'malformedLink' }]);
  });

  it('leaves the noise of its own links alone', () => {
    expect(readLink('#noise=0.25&seed=7').config).toMatchObject({ seed: 7, data: { noise: 0.25 } });
  });

  it('may ask for a way to show things only', () => {
    expect(hasConfig('#ui=bare&theme=dark')).toBe(false);
    expect(hasConfig('#seed=3')).toBe(true);
    expect(readLink('#ui=bare').config).toEqual(DEFAULT_CONFIG);
  });
});
