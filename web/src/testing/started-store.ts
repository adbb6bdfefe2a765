// SPDX-License-Identifier: MIT
import { PlaygroundStore } from '../store/playground-store';
import type { FakeEngineOptions } from './fake-engine';
import { InProcessEngines } from './in-process-engine';

const stores: PlaygroundStore[] = [];

/** `store`, which `disposeStores` will end. */
export function endedLater(store: PlaygroundStore): PlaygroundStore {
  stores.push(store);
  return store;
}

/** A started store whose pictures are "drawn" at once. */
export async function startStore(options: FakeEngineOptions = {}) {
  const engines = new InProcessEngines(options);
  const store = endedLater(new PlaygroundStore({ connect: engines.connect }));
  store.frame.subscribe(() => queueMicrotask(() => store.drawn()));
  await store.start();
  return { store, engines };
}

/** Ends all stores of the test; for `afterEach`. */
export function disposeStores(): void {
  for (const store of stores.splice(0)) store.dispose();
}
