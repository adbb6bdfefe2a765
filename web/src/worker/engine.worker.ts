// SPDX-License-Identifier: MIT
import type { FromWorker, ToWorker } from '../shared/protocol';
import { systemClock } from './clock';
import { createDispatch } from './dispatch';
import { loadEngine } from './engine-module';
import { offerOnPage } from './page-parts';

/*
 * One file for both places, so that a page fetches the engine's glue once: in a worker it answers
 * messages; on a page, whose policy forbids that worker, it hands its parts over.
 */

const scope = self as unknown as {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

if (typeof document === 'undefined') {
  const dispatch = createDispatch(
    loadEngine,
    (message, transfer = []) => scope.postMessage(message, transfer),
    systemClock(),
  );
  scope.onmessage = (event) => dispatch(event.data);
} else offerOnPage({ createDispatch, loadEngine, systemClock });
