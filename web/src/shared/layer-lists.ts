// SPDX-License-Identifier: MIT
import { type Config, DEFAULT_CONFIG, type LayerConfig } from './config';
import { asNumber } from './short-names';

/** Short names that describe the hidden layers together, each as one list. */
export const LAYER_NAMES = ['layers', 'activation', 'dropout'] as const;

/** `layers=6,3`, `activation=relu` and `dropout=0.2,0.5`, each where it is not the default. */
export function writtenLayers({ network: { layers } }: Config): string[] {
  const { layers: usual } = DEFAULT_CONFIG.network;
  const parts: string[] = [];
  const sizes = layers.map(({ units }) => units).join(',');
  if (sizes !== usual.map(({ units }) => units).join(',')) parts.push(`layers=${sizes}`);
  const activations = shared(layers.map(({ activation }) => activation)).join(',');
  if (activations !== 'tanh' && layers.length > 0) parts.push(`activation=${activations}`);
  const dropouts = shared(layers.map(({ dropout }) => dropout)).join(',');
  if (dropouts !== '0' && layers.length > 0) parts.push(`dropout=${dropouts}`);
  return parts;
}

/** One entry if all share it, else one per layer. */
function shared<T>(list: readonly T[]): readonly T[] {
  return new Set(list).size === 1 ? list.slice(0, 1) : list;
}

/**
 * The hidden layers of `layers=6,3`, `activation=relu` or `activation=relu,tanh` and `dropout=0.2`;
 * what is not given stays as in `base`, and a short list goes on with its last entry. Null when
 * none is given.
 */
export function readLayers(entries: ReadonlyMap<string, string>, base: Config): unknown[] | null {
  if (!LAYER_NAMES.some((name) => entries.has(name))) return null;
  const old = base.network.layers;
  const counts = entries
    .get('layers')
    ?.split(',')
    .filter((one) => one !== '')
    .map(asNumber);
  const activations = entries.get('activation')?.split(',') ?? [];
  const dropouts = entries.get('dropout')?.split(',').map(asNumber) ?? [];
  return (counts ?? old.map(({ units }) => units)).map((units, index) => {
    const like: Partial<LayerConfig> = old[index] ?? old.at(-1) ?? {};
    return {
      units,
      activation: activations[index] ?? activations.at(-1) ?? like.activation ?? 'tanh',
      dropout: dropouts[index] ?? dropouts.at(-1) ?? like.dropout ?? 0,
    };
  });
}
