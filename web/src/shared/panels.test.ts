// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from './config';
import { PANELS, panelObstacle, readPanels } from './panels';
import { checkConfig } from './validate-config';

describe('the word view', () => {
  it('names panels in the order in which they stand, each once', () => {
    expect(readPanels(' weights,Curves , weights').panels).toEqual(['weights', 'curves']);
    expect(readPanels('')).toEqual({ panels: [], problems: [] });
  });

  it('says which there are when it does not know one', () => {
    const { panels, problems } = readPanels('curves,speedometer');
    expect(panels).toEqual(['curves']);
    expect(problems).toEqual([
      { code: 'unknownValue', path: 'view', value: 'speedometer', allowed: PANELS },
    ]);
  });
});

describe('a panel with nothing to show', () => {
  const configOf = (partial: object) => checkConfig(partial, DEFAULT_CONFIG).config;

  it('says why', () => {
    const regression = configOf({ data: { kind: 'sine' } });
    expect(panelObstacle('confusion', regression)).toBe('regression');
    expect(panelObstacle('regions', regression)).toBe('notInThePlane');
    const plane = configOf({ data: { kind: 'plane' } });
    expect(panelObstacle('regions', plane)).toBe('noRegions');
    expect(panelObstacle('units', configOf({ network: { layers: [] } }))).toBe('noHiddenLayer');
  });

  it('is none of those of the start', () => {
    expect(PANELS.filter((panel) => panelObstacle(panel, DEFAULT_CONFIG) !== null)).toEqual([]);
  });
});
