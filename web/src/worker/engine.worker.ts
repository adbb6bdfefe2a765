// SPDX-License-Identifier: MIT
import type { FromWorker, ToWorker } from '../shared/protocol';
import { systemClock } from './clock';
import { createDispatch } from './dispatch';
import { loadEngine } from './engine-module';

const scope = self as unknown as {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};

const dispatch = createDispatch(
  loadEngine,
  (message, transfer = []) => scope.postMessage(message, transfer),
  systemClock(),
);
scope.onmessage = (event) => dispatch(event.data);
