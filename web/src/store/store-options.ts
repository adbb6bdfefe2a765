// SPDX-License-Identifier: MIT
import type { Connect } from '../client/engine-client';
import type { Config } from '../shared/config';

export type Status = 'idle' | 'loading' | 'ready' | 'running' | 'paused' | 'error';

export interface StoreOptions {
  readonly config?: Config;
  /** Opens an engine; the page's own by default. */
  readonly connect?: Connect;
}
