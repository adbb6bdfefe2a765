// SPDX-License-Identifier: MIT
import type { Activation, Config, LayerConfig, PartialConfig } from '../shared/config';
import { LIMITS } from '../shared/limits';

/* Changes to the hidden layers, each as the partial config that makes it. Layers count from 0. */

const FIRST_LAYER: LayerConfig = { units: 4, activation: 'tanh', dropout: 0 };

function withLayers(layers: readonly LayerConfig[]): PartialConfig {
  return { network: { layers } };
}

/** Adds a layer before the scores, like the one that was last. */
export function addLayer(config: Config): PartialConfig {
  const { layers } = config.network;
  if (layers.length >= LIMITS['network.layers'].max) return {};
  return withLayers([...layers, layers.at(-1) ?? FIRST_LAYER]);
}

export function removeLayer(config: Config, layer: number): PartialConfig {
  return withLayers(config.network.layers.filter((_, index) => index !== layer));
}

/** Adds `delta` units, staying within what a layer may have. */
export function addUnits(config: Config, layer: number, delta: number): PartialConfig {
  const { min, max } = LIMITS['network.layers[].units'];
  const units = (config.network.layers[layer]?.units ?? min) + delta;
  return setUnits(config, layer, Math.min(max, Math.max(min, units)));
}

export function setUnits(config: Config, layer: number, units: number): PartialConfig {
  return changeLayer(config, layer, { units });
}

/** @param layer which one; null for all hidden layers */
export function setActivation(
  config: Config,
  layer: number | null,
  activation: Activation,
): PartialConfig {
  if (layer !== null) return changeLayer(config, layer, { activation });
  return withLayers(config.network.layers.map((one) => ({ ...one, activation })));
}

/** The activation that all hidden layers share; null when they differ or there are none. */
export function sharedActivation(config: Config): Activation | null {
  const [first, ...others] = config.network.layers;
  if (first === undefined) return null;
  return others.every((one) => one.activation === first.activation) ? first.activation : null;
}

function changeLayer(config: Config, layer: number, change: Partial<LayerConfig>): PartialConfig {
  return withLayers(
    config.network.layers.map((one, index) => (index === layer ? { ...one, ...change } : one)),
  );
}

/** @param layer which one; null for all hidden layers */
export function setDropout(config: Config, layer: number | null, dropout: number): PartialConfig {
  if (layer !== null) return changeLayer(config, layer, { dropout });
  return withLayers(config.network.layers.map((one) => ({ ...one, dropout })));
}

/** The dropout that all hidden layers share; null when they differ. */
export function sharedDropout({ network: { layers } }: Config): number | null {
  const rates = new Set(layers.map(({ dropout }) => dropout));
  return rates.size > 1 ? null : (layers[0]?.dropout ?? 0);
}
