// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../shared/config';
import { StartSettings } from './start-settings';

function settingsOf(attributes: Readonly<Record<string, string>>): StartSettings {
  const getAttribute = (name: string) => attributes[name] ?? null;
  return new StartSettings({ getAttribute } as unknown as Element);
}

describe('the settings of a start', () => {
  it('are attributes, over them the link, over it what was set by script', () => {
    const settings = settingsOf({ seed: '1', lr: '0.1', noise: '0.2' });
    settings.setLink('#seed=2&lr=0.2&steps=30');
    settings.add({ seed: 3 });
    const { config, steps } = settings.read();
    expect([config.seed, config.training.learningRate, config.data.noise]).toEqual([3, 0.2, 0.2]);
    expect(steps).toBe(30);
  });

  it('say how far to train, where no link says it', () => {
    const settings = settingsOf({ steps: '40' });
    expect(settings.read().steps).toBe(40);
    settings.setLink('#seed=2');
    expect(settings.read().steps).toBe(0);
    expect(settingsOf({ steps: 'all' }).read().problems).toMatchObject([
      { code: 'notANumber', path: 'steps' },
    ]);
  });

  it('name the classes of custom points', () => {
    const points = { data: 'custom', points: '1,1,0;-1,-1,1' };
    const settings = settingsOf({ ...points, names: 'rose,red%2C ripe' });
    expect(settings.read()).toMatchObject({ names: ['rose', 'red, ripe'], problems: [] });
    settings.setLink('#data=custom&points=2,2,0;-1,-1,1&names=cat');
    expect(settings.read().names).toEqual(['cat']);
    settings.keep(settings.read().config, ['dog']);
    expect(settings.read().names).toEqual(['dog']);
    settings.changeByAttribute('names', 'a,b,c');
    expect(settings.read()).toMatchObject({ names: [], problems: [{ code: 'tooManyNames' }] });
    expect(settingsOf({ names: 'a,b' }).read()).toMatchObject({
      names: [],
      problems: [{ code: 'namesOfOthers', path: 'names' }],
    });
  });

  it('are those of the last run, with the attributes that changed since', () => {
    const settings = settingsOf({ seed: '1' });
    settings.keep({ ...DEFAULT_CONFIG, seed: 5 });
    settings.changeByAttribute('lr', '0.3');
    settings.changeByAttribute('noise', 'loud');
    const { config, problems } = settings.read();
    expect([config.seed, config.training.learningRate, config.data.noise]).toEqual([5, 0.3, 0]);
    expect(problems).toMatchObject([{ code: 'notANumber', path: 'data.noise' }]);
  });
});
