// SPDX-License-Identifier: MIT
import type { Config, LayerWeights } from '../shared/config';
import { configToQuery, linkNumbers, MAX_LINK_NUMBERS, maxLinkSteps } from '../shared/config-link';
import { networkShape } from '../shared/network-shape';
import { PlaygroundError } from '../shared/problem';
import { shortestFloat32 } from '../shared/weights';

/** Most parameters that a link carries one by one; beyond it the address grows too long to paste. */
const MAX_LINK_PARAMETERS = 500;

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
