// SPDX-License-Identifier: MIT
import type { Connect } from '../client/engine-client';
import type { Config, PartialConfig } from '../shared/config';

export type Status = 'idle' | 'loading' | 'ready' | 'running' | 'paused' | 'error';

/** Part of a config, or what makes one of the config that is wanted so far. */
export type Change = PartialConfig | ((config: Config) => PartialConfig);

export interface StoreOptions {
  readonly config?: Config;
  /** Opens an engine; the page's own by default. */
  readonly connect?: Connect;
}
