// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { NO_FIGURES } from '../shared/run-figures';
import { FakeEngine } from '../testing/fake-engine';
import { ManualClock } from '../testing/manual-clock';
import { FigureWatch } from './figure-watch';

function setUp(): { clock: ManualClock; engine: FakeEngine; figures: FigureWatch } {
  const clock = new ManualClock();
  const engine = new FakeEngine({ clock });
  return { clock, engine, figures: new FigureWatch(engine, clock) };
}

describe('FigureWatch', () => {
  it('asks the engine for nothing that nobody watches', () => {
    const { engine, figures } = setUp();
    expect(figures.take(false, 0)).toEqual({ gradient: null, activity: null, diagnostics: null });
    figures.watch({ ...NO_FIGURES, activity: true });
    figures.take(false, 0);
    expect(engine.calls).toEqual(['activity']);
  });

  it('makes them for every picture of a run at rest, now and then while it plays', () => {
    const { clock, engine, figures } = setUp();
    figures.watch({ ...NO_FIGURES, activity: true });
    figures.take(false, 0);
    figures.take(false, 0);
    expect(engine.calls).toHaveLength(2);
    expect(figures.take(true, 0).activity).toBeNull();
    clock.advance(251);
    expect(figures.take(true, 0).activity).not.toBeNull();
    expect(figures.take(true, 0).activity).toBeNull();
  });

  it('takes a tenth of the time at most, however long one takes', () => {
    const { clock, engine, figures } = setUp();
    engine.gradient = () => {
      clock.advance(100);
      return new Float32Array(1);
    };
    figures.watch({ ...NO_FIGURES, gradient: true });
    expect(figures.take(true, 0).gradient).not.toBeNull();
    clock.advance(890);
    expect(figures.take(true, 0).gradient).toBeNull();
    clock.advance(20);
    expect(figures.take(true, 0).gradient).not.toBeNull();
  });

  it('tells at which step a layer was looked at', () => {
    const { figures } = setUp();
    figures.watch({ ...NO_FIGURES, diagnostics: true });
    expect(figures.take(false, 12).diagnostics).toEqual({ step: 12, layers: [] });
  });
});
