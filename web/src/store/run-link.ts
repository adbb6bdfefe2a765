// SPDX-License-Identifier: MIT
import type { Config, LayerWeights } from '../shared/config';
import { configToQuery, linkNumbers, MAX_LINK_NUMBERS, maxLinkSteps } from '../shared/config-link';
import { networkShape } from '../shared/network-shape';
import { PlaygroundError } from '../shared/problem';
import { shortestFloat32, toLayerWeights } from '../shared/weights';
import type { PlaygroundStore } from './playground-store';

/** Most parameters that a link carries one by one; beyond it the address grows too long to paste. */
const MAX_LINK_PARAMETERS = 500;

/** To write more of them down would take longer than a frame. */
const MAX_KEPT_PARAMETERS = 20_000;

/** What brings a run from the start of its config to where it is. */
export interface TrainedRun {
  /** Mini-batches to replay; 0 where it is the weights that bring it back. */
  readonly steps: number;
  readonly weights: readonly LayerWeights[] | null;
}

/** How to get back to the picture that is shown, without a question to the engine; null where there is no way. */
export function trainedRun(store: PlaygroundStore): TrainedRun | null {
  const config = store.config.peek();
  const step = store.metrics.peek()?.step ?? 0;
  if (store.isReplayable && step <= maxLinkSteps(config)) return { steps: step, weights: null };
  const { layerShapes, parameters } = networkShape(config);
  if (store.view === null || parameters > MAX_KEPT_PARAMETERS) return null;
  return { steps: 0, weights: toLayerWeights(store.view.parameters, layerShapes) };
}

/**
 * The query that brings back a run: replayed by its step count, or by its weights if it cannot be.
 * Of a net too large for that, it brings back the start. Rejects with `linkTooLong` when there are
 * more given points than a link carries.
 */
export async function linkToRun(
  config: Config,
  step: number,
  replayable: boolean,
  weights: () => Promise<readonly LayerWeights[]>,
): Promise<string> {
  const numbers = linkNumbers(config);
  if (numbers > MAX_LINK_NUMBERS) {
    const problem = { code: 'linkTooLong', path: 'data.points', value: String(numbers) } as const;
    throw new PlaygroundError({ ...problem, min: 0, max: MAX_LINK_NUMBERS });
  }
  if (step === 0 && replayable) return configToQuery(config);
  if (replayable && step <= maxLinkSteps(config))
    return [configToQuery(config), `steps=${step}`].filter(Boolean).join('&');
  if (networkShape(config).parameters > MAX_LINK_PARAMETERS) return configToQuery(config);
  const current = await weights();
  return configToQuery({ ...config, weights: current.map(shortened) });
}

function shortened({ W, b, slopes }: LayerWeights): LayerWeights {
  return {
    W: W.map((row) => row.map(shortestFloat32)),
    b: b.map(shortestFloat32),
    ...(slopes === undefined ? {} : { slopes: slopes.map(shortestFloat32) }),
  };
}
