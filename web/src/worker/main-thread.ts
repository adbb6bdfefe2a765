// SPDX-License-Identifier: MIT

/* Everything that runs the engine without a worker, in one chunk that is fetched only then. */
export { systemClock } from './clock';
export { createDispatch } from './dispatch';
export { loadEngine } from './engine-module';
