// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import { ACTIVATIONS } from '../shared/config';
import { layerStyle } from './line-style';
import { HEALTHY_RATIO, ratioHealth } from './ratio-health';
import { shareFigure } from './share-figure';

describe('ratioHealth', () => {
  it('calls about a thousandth healthy, and the band says from where to where', () => {
    expect(ratioHealth(0.001)).toBe('healthy');
    expect(ratioHealth(0.0003)).toBe('low');
    expect(ratioHealth(0.0033)).toBe('high');
    expect(ratioHealth(Number.NaN)).toBeNull();
    for (const language of ['en', 'zh-CN'] as const) {
      const { aboutRatio } = diagnosticsTexts(language).gradients;
      for (const end of [HEALTHY_RATIO.low, HEALTHY_RATIO.high]) {
        expect(aboutRatio).toContain(String(Number(end.toPrecision(2))));
      }
    }
  });
});

describe('shareFigure', () => {
  it('knows which layers can die and which can saturate', () => {
    const able = ACTIVATIONS.filter((activation) => shareFigure(activation) !== null);
    expect([...able].sort()).toEqual(['relu', 'sigmoid', 'tanh']);
    expect(shareFigure('relu')).toBe('deadShare');
  });
});

describe('layerStyle', () => {
  it('tells nine layers apart without their colours', () => {
    const looks = Array.from({ length: 9 }, (_, layer) => layerStyle(layer, 9));
    expect(looks.at(-1)?.color).toBe('ink');
    const neighbours = looks.slice(1).map((look, at) => [looks[at]?.dash, look.dash]);
    for (const [one, other] of neighbours.slice(0, 4)) expect(one).not.toEqual(other);
    const all = new Set(looks.map(({ color, dash }) => `${color} ${dash}`));
    expect(all.size).toBe(9);
  });
});
