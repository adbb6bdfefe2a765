// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { millisecondsOf } from '../round-robin.mjs';

/** Eigen's own matrix product in WebAssembly, at the shapes of case E and with nothing around it. */
export function sgemmContestant(module) {
  return {
    name: 'eigen-sgemm',
    takes: (one) => one.name === 'E',
    isBound: true,
    open: () => ({
      time: (count) => millisecondsOf(() => module._nnMultiplyBatches(count)),
      close() {},
    }),
  };
}
