// SPDX-License-Identifier: MIT
import createEngine, { type Regions, type Session } from '@engine/nn-engine.js';
import type { Config } from '../shared/config';
import { type NativeModule, toNativeConfig } from '../worker/native-config';
import { compiledEngine } from './real-engine';

/** What training came to, as the engine's instruments see it. */
export interface SeenRegions extends Omit<Regions, 'perClass'> {
  readonly trainLoss: number;
  readonly trainAccuracy: number;
  /** NaN without held-out points. */
  readonly testLoss: number;
  readonly testAccuracy: number;
}

/** Trains a config for `epochs` and counts the regions of its classes. */
export async function trainedRegions(config: Config, epochs: number): Promise<SeenRegions> {
  const module = await compiledEngine;
  const native: NativeModule = await new Promise((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object => {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
      return {};
    };
    createEngine({ instantiateWasm }).then(resolve, reject);
  });
  const session: Session = new native.Session();
  session.configure(toNativeConfig(native, config));
  session.step(epochs * session.layout().batchesPerEpoch);
  const { total, boundaryLength } = session.instruments().regions();
  const { trainLoss, trainAccuracy, testLoss, testAccuracy } = session.metrics();
  session.delete();
  return { total, boundaryLength, trainLoss, trainAccuracy, testLoss, testAccuracy };
}
