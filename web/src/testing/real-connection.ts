// SPDX-License-Identifier: MIT
import { inProcess, loaded } from '../client/connector';
import type { Connect } from '../client/engine-client';
import { systemClock } from '../worker/clock';
import { createDispatch } from '../worker/dispatch';
import { loadEngine } from '../worker/engine-module';
import { compiledEngine } from './real-engine';

/** Connects stores with real engines on this thread, each with one of its own. */
export const connectRealEngine: Connect = async (receive) =>
  loaded(
    inProcess((post) => createDispatch(loadEngine, post, systemClock())),
    await compiledEngine,
    receive,
  );
