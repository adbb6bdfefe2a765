// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import type { Config } from '../shared/config';
import type { Engine, EngineMetrics } from '../worker/engine';
import { loadEngine } from '../worker/engine-module';

const bytes = readFileSync(new URL('../../../build/wasm/nn-engine.wasm', import.meta.url));
export const compiledEngine = WebAssembly.compile(bytes);

/** The engine of the page, on this thread. */
export async function realEngine(): Promise<Engine> {
  return loadEngine(await compiledEngine);
}

/** Configures and trains whole epochs. */
export function trainEpochs(engine: Engine, config: Config, epochs: number): EngineMetrics {
  engine.configure(config);
  engine.step(Math.round(epochs * engine.layout().batchesPerEpoch));
  return engine.metrics();
}
