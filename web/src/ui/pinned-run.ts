// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Config } from '../shared/config';
import type { LossHistory } from '../shared/loss-history';
import type { Metrics } from '../shared/metrics';
import type { Configured } from '../shared/protocol';
import type { SnapshotView } from '../shared/snapshot';
import type { PlaygroundStore } from '../store/playground-store';

/** A run as it was when it was pinned; nothing that happens to the present one changes it. */
export interface PinnedRun {
  readonly config: Config;
  readonly configured: Configured;
  readonly metrics: Metrics;
  readonly history: LossHistory;
  readonly view: SnapshotView;
}

/** The present run, to be kept; null while there is no picture of it. */
export function pinnedRun(store: PlaygroundStore): PinnedRun | null {
  const { view, history } = store;
  const configured = store.configured.peek();
  const metrics = store.metrics.peek();
  if (view === null || configured === null || metrics === null) return null;
  const { step, epoch, trainLoss, testLoss, trainAccuracy, testAccuracy } = metrics;
  const kept = history.copy();
  // The curve ends where the run was pinned, not at the last point before.
  if (step > (kept.steps.at(-1) ?? -1)) {
    const orNaN = (value: number | null): number => value ?? Number.NaN;
    const rest = [testLoss, trainAccuracy, testAccuracy].map(orNaN);
    kept.add([step, epoch, trainLoss, ...rest]);
  }
  return { config: store.config.peek(), configured, metrics, history: kept, view: view.copy() };
}

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
