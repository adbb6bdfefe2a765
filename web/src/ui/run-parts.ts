// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { PinnedRun } from './pinned-run';

/** What a run is, in the order in which one would ask: data, network, settings. */
export function runParts({ config, configured }: PinnedRun, { text, format }: I18n) {
  const { data, network, training, regularization, seed } = config;
  const activations = new Set(network.layers.map(({ activation }) => text.activations[activation]));
  const sizes = configured.layout.sizes.join('-');
  const { settings } = text;
  const named = (name: string, value: number) => `${name} ${format.setting(value)}`;
  const settingsOf = [
    text.optimizers[training.optimizer],
    named(settings.learningRate, training.learningRate),
    ...(regularization.l2 > 0 ? [named(settings.l2, regularization.l2)] : []),
    named(settings.seed, seed),
  ];
  return {
    data: text.data.sets[data.kind].short,
    network: [sizes, ...activations].join(' '),
    settings: settingsOf.join(', '),
  };
}
