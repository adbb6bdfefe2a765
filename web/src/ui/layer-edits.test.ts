// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG, type LayerConfig } from '../shared/config';
import { checkConfig } from '../shared/validate-config';
import {
  addLayer,
  addUnits,
  removeLayer,
  setActivation,
  setUnits,
  sharedActivation,
} from './layer-edits';

function layersAfter(partial: unknown, config: Config = DEFAULT_CONFIG): readonly LayerConfig[] {
  const checked = checkConfig(partial, config);
  expect(checked.problems).toEqual([]);
  return checked.config.network.layers;
}

function withUnits(...units: number[]): Config {
  const layers = units.map((count) => ({ units: count, activation: 'relu' as const, dropout: 0 }));
  return { ...DEFAULT_CONFIG, network: { ...DEFAULT_CONFIG.network, layers } };
}

describe('editing layers', () => {
  it('adds a layer like the last one', () => {
    expect(layersAfter(addLayer(DEFAULT_CONFIG)).map((layer) => layer.units)).toEqual([4, 2, 2]);
  });

  it('adds a first layer', () => {
    const config = withUnits();
    expect(layersAfter(addLayer(config), config)).toEqual([
      { units: 4, activation: 'tanh', dropout: 0 },
    ]);
  });

  it('adds no ninth layer', () => {
    const config = withUnits(1, 1, 1, 1, 1, 1, 1, 1);
    expect(layersAfter(addLayer(config), config)).toHaveLength(8);
  });

  it('removes the layer that is meant', () => {
    expect(layersAfter(removeLayer(DEFAULT_CONFIG, 0)).map((layer) => layer.units)).toEqual([2]);
  });

  it('stays within the allowed units', () => {
    const config = withUnits(1, 512);
    expect(layersAfter(addUnits(config, 0, -1), config)[0]?.units).toBe(1);
    expect(layersAfter(addUnits(config, 1, 1), config)[1]?.units).toBe(512);
    expect(layersAfter(setUnits(config, 0, 100), config)[0]?.units).toBe(100);
  });

  it('sets the activation of one layer or of all', () => {
    const one = layersAfter(setActivation(DEFAULT_CONFIG, 1, 'relu'));
    expect(one.map((layer) => layer.activation)).toEqual(['tanh', 'relu']);
    const all = layersAfter(setActivation(DEFAULT_CONFIG, null, 'sigmoid'));
    expect(all.map((layer) => layer.activation)).toEqual(['sigmoid', 'sigmoid']);
  });

  it('knows when layers do not agree', () => {
    expect(sharedActivation(DEFAULT_CONFIG)).toBe('tanh');
    expect(sharedActivation(withUnits())).toBeNull();
    const layers = layersAfter(setActivation(DEFAULT_CONFIG, 1, 'relu'));
    const mixed = { ...DEFAULT_CONFIG, network: { ...DEFAULT_CONFIG.network, layers } };
    expect(sharedActivation(mixed)).toBeNull();
  });
});
