// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { inProcess, loaded } from '../client/connector';
import type { Connect } from '../client/engine-client';
import { SharedPool } from '../client/shared-pool';
import { systemClock } from '../worker/clock';
import { createDispatch } from '../worker/dispatch';
import { loadEngine } from '../worker/engine-module';

const compiled = WebAssembly.compile(
  readFileSync(new URL('../../../build/wasm/nn-engine.wasm', import.meta.url)),
);

/** The engine of the page, on this thread, behind the protocol. */
export const connectRealEngine: Connect = async (receive) =>
  loaded(
    inProcess((post) => createDispatch(loadEngine, post, systemClock())),
    await compiled,
    receive,
  );

/** A pool of such engines; a fixed size, since old Nodes do not tell the number of processors. */
export function realPool(size = 2): SharedPool {
  return new SharedPool(connectRealEngine, size);
}
