// SPDX-License-Identifier: MIT
import type { Config, LayerWeights } from '../shared/config';
import { configToQuery, maxLinkSteps } from '../shared/config-link';
import { networkShape } from '../shared/network-shape';
import { shortestFloat32 } from '../shared/weights';

/** Most parameters that a link carries one by one; beyond it the address grows too long to paste. */
const MAX_LINK_PARAMETERS = 500;

/**
 * The query that brings back a run: replayed by its step count, or by its weights if it cannot be.
 * Of a net too large for that, it brings back the start.
 */
export async function linkToRun(
  config: Config,
  step: number,
  replayable: boolean,
  weights: () => Promise<readonly LayerWeights[]>,
): Promise<string> {
  if (step === 0 && replayable) return configToQuery(config);
  if (replayable && step <= maxLinkSteps(config))
    return [configToQuery(config), `steps=${step}`].filter(Boolean).join('&');
  if (networkShape(config).parameters > MAX_LINK_PARAMETERS) return configToQuery(config);
  const current = await weights();
  return configToQuery({ ...config, weights: current.map(shortened) });
}

function shortened({ W, b }: LayerWeights): LayerWeights {
  return { W: W.map((row) => row.map(shortestFloat32)), b: b.map(shortestFloat32) };
}
