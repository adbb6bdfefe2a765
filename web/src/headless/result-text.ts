// SPDX-License-Identifier: MIT
import type { Config, LayerWeights } from '../shared/config';
import type { Metrics } from '../shared/metrics';
import { shortestFloat32 } from '../shared/weights';

/** What a training came to; `config` with `weights` in place of its own begins where it ended. */
export interface TrainingResult {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly weights: readonly LayerWeights[];
}

/** The result as JSON: every weight by the shortest decimal that reads back as the same float32. */
export function resultText(result: TrainingResult): string {
  const weights = result.weights.map((layer) =>
    Object.fromEntries(Object.entries(layer).map(([key, list]) => [key, shortened(list)])),
  );
  const text = JSON.stringify({ ...result, weights }, null, 2);
  // A list of plain values reads best on one line.
  const lines = text.replace(/\[[^[\]{}]*\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
  return `${lines}\n`;
}

function shortened(list: readonly unknown[]): unknown[] {
  return list.map((item) =>
    Array.isArray(item) ? shortened(item) : shortestFloat32(item as number),
  );
}
