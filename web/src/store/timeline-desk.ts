// SPDX-License-Identifier: MIT
import type { ReadonlySignal } from '@preact/signals-core';
import type { EngineClient } from '../client/engine-client';
import { pointSize } from '../shared/check-points';
import type { Config, DataConfig, GivenPoint } from '../shared/config';
import { isGiven } from '../shared/data-traits';
import { PlaygroundError } from '../shared/problem';
import type { SoughtMessage } from '../shared/protocol';
import { stepProblem, type TimelineNews } from '../shared/timeline';
import type { ConfigSync } from './config-sync';
import type { ParameterDesk } from './parameter-desk';

/** The way of the run, and how to go back on it. */
export class TimelineDesk {
  /** What can be gone back to, as of the picture. */
  readonly news: ReadonlySignal<TimelineNews>;
  readonly #client: EngineClient;
  readonly #sync: ConfigSync;
  readonly #parameters: ParameterDesk;

  constructor(
    client: EngineClient,
    sync: ConfigSync,
    parameters: ParameterDesk,
    news: ReadonlySignal<TimelineNews>,
  ) {
    this.#client = client;
    this.#sync = sync;
    this.#parameters = parameters;
    this.news = news;
  }

  /**
   * Pauses, and shows the nearest recorded step at or before `step`; resolves to it. What the run
   * does next begins there. Rejects for what is no step, and where nothing is recorded.
   */
  async seek(step: number): Promise<number> {
    const problem = stepProblem(step, this.news.peek().newest);
    if (problem !== null) throw new PlaygroundError(problem);
    return this.#sync.alone(() => this.#client.request('seek', { step }));
  }

  /**
   * Takes over what is in force at the step of `message`, whose points came as they went to the
   * engine. Returns whether config and step count alone lead there.
   */
  adopt({ settings, hasOtherData }: SoughtMessage, shown: Config): boolean {
    const { training, regularization, network, loss, data } = settings.config;
    const changed = { training, regularization, network, loss };
    const withData = { ...changed, data: fromEngine(data, shown.data) };
    this.#sync.adopt(hasOtherData ? withData : changed);
    this.#parameters.adopt(settings.locked);
    return settings.isReplayable;
  }
}

/** Own points go to the engine as one list, and not at all beside another data set. */
function fromEngine(data: DataConfig, shown: DataConfig): DataConfig {
  if (!isGiven(data.kind)) return { ...data, points: shown.points };
  const [flat = []] = data.points;
  const size = pointSize(data);
  const points: GivenPoint[] = [];
  for (let at = 0; at < flat.length; at += size) points.push(flat.slice(at, at + size));
  return { ...data, points };
}
