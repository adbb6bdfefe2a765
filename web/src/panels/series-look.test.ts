// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { SeriesChart } from '../render/series-chart';
import { SeriesLook } from './series-look';

const CHART: SeriesChart = {
  x: Array.from({ length: 101 }, (_, epoch) => epoch),
  tail: null,
  lines: [],
  axis: { isLog: false, top: null },
  band: null,
  names: { x: '', value: '' },
  formatX: String,
  formatTick: String,
  formatValue: String,
};

function pressed(...keys: string[]): SeriesLook {
  const look = new SeriesLook();
  for (const key of keys) look.press(key, false, CHART);
  return look;
}

describe('SeriesLook by keyboard', () => {
  it('begins at the newest point and moves from there', () => {
    expect(pressed('ArrowLeft').marked).toBe(100);
    expect(pressed('ArrowLeft', 'ArrowLeft', 'ArrowLeft').marked).toBe(98);
    expect(pressed('Home', 'ArrowRight').marked).toBe(1);
    const look = pressed('End');
    look.press('ArrowLeft', true, CHART);
    expect(look.marked).toBe(90);
  });

  it('zooms around the mark, and 0 shows all', () => {
    const look = pressed('Home', '+');
    expect(look.look(null).span).toEqual({ first: 0, last: 50 });
    look.press('+', false, CHART);
    expect(look.look(null).span).toEqual({ first: 0, last: 25 });
    look.press('-', false, CHART);
    expect(look.look(null).span).toEqual({ first: 0, last: 50 });
    look.press('0', false, CHART);
    expect(look.look(null).span).toBeNull();
  });

  it('keeps the mark in sight', () => {
    const look = pressed('Home', '+', '+', 'End');
    expect(look.look(null).span).toEqual({ first: 75, last: 100 });
  });

  it('takes one thing back with each Escape, and then leaves the key to others', () => {
    const look = pressed('Home', '+');
    expect(look.press('Escape', false, CHART)).toBe(true);
    expect(look.marked).toBeNull();
    expect(look.isClose).toBe(true);
    expect(look.press('Escape', false, CHART)).toBe(true);
    expect(look.isClose).toBe(false);
    expect(look.press('Escape', false, CHART)).toBe(false);
    expect(look.press('x', false, CHART)).toBe(false);
  });

  it('has nothing to mark on an empty chart', () => {
    const look = new SeriesLook();
    expect(look.press('ArrowLeft', false, { ...CHART, x: [] })).toBe(false);
    expect(look.marked).toBeNull();
  });
});

describe('SeriesLook by pointer', () => {
  it('marks under the pointer, and shows closely what was dragged over', () => {
    const look = new SeriesLook();
    look.moved(40, 20.2, CHART);
    expect(look.marked).toBe(20);
    look.down(40, 20);
    look.moved(80, 60, CHART);
    expect(look.look(null).selection).toEqual({ first: 20, last: 60 });
    expect(look.isClose).toBe(false);
    look.up();
    expect(look.look(null)).toMatchObject({ selection: null, span: { first: 20, last: 60 } });
  });

  it('takes a press that hardly moves for no drag', () => {
    const look = new SeriesLook();
    look.down(40, 20);
    look.moved(43, 23, CHART);
    look.up();
    expect(look.isClose).toBe(false);
  });

  it('moves a mark that is beyond a shorter run onto it', () => {
    const look = pressed('End');
    look.keepWithin({ ...CHART, x: [0, 1, 2] });
    expect(look.marked).toBe(2);
    look.keepWithin({ ...CHART, x: [] });
    expect(look.marked).toBeNull();
  });
});
