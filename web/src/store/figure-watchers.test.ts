// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { NO_FIGURES, type WatchedFigures } from '../shared/run-figures';
import { FigureWatchers } from './figure-watchers';

function setUp(): { sent: WatchedFigures[]; watchers: FigureWatchers } {
  const sent: WatchedFigures[] = [];
  return { sent, watchers: new FigureWatchers((watched) => sent.push(watched)) };
}

describe('FigureWatchers', () => {
  it('asks for whatever anybody wants', () => {
    const { sent, watchers } = setUp();
    const [first, second] = [{}, {}];
    watchers.watch(first, { activity: true });
    watchers.watch(second, { diagnostics: true });
    expect(sent.at(-1)).toEqual({ gradient: false, activity: true, diagnostics: true });
    watchers.watch(first, { gradient: true });
    expect(sent.at(-1)).toEqual({ gradient: true, activity: false, diagnostics: true });
  });

  it('goes on while one of two still looks, and ends with the last one', () => {
    const { sent, watchers } = setUp();
    const [first, second] = [{}, {}];
    watchers.watch(first, { diagnostics: true });
    watchers.watch(second, { diagnostics: true });
    watchers.watch(first);
    expect(sent).toHaveLength(1);
    watchers.watch(second, { diagnostics: false });
    expect(sent.at(-1)).toEqual(NO_FIGURES);
  });
});
