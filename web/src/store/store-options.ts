// SPDX-License-Identifier: MIT
import type { Connect } from '../client/engine-client';
import type { Arithmetic } from '../shared/arithmetic';
import type { Config, PartialConfig } from '../shared/config';
import type { Metrics } from '../shared/metrics';

export type Status = 'idle' | 'loading' | 'ready' | 'running' | 'paused' | 'error';

/** Part of a config, or what makes one of the config that is wanted so far. */
export type Change = PartialConfig | ((config: Config) => PartialConfig);

export interface StoreOptions {
  readonly config?: Config;
  /** Opens an engine; the page's own by default. */
  readonly connect?: Connect;
  /** The build of the engine that is wanted; exact by default. */
  readonly arithmetic?: Arithmetic;
  /** Whether the run can be gone back on; so by default, for up to 32 MB. */
  readonly records?: boolean;
  /** Whether there is a turbo build to be had; found out by default. */
  readonly hasTurbo?: boolean;
}

/** What a run that has an engine is doing. */
export function statusOf(playing: boolean, metrics: Metrics | null): Status {
  if (playing) return 'running';
  return (metrics?.step ?? 0) > 0 ? 'paused' : 'ready';
}
