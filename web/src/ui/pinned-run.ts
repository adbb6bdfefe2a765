// SPDX-License-Identifier: MIT
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
