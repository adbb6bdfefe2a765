// SPDX-License-Identifier: MIT
import { PlaygroundError } from '../shared/problem';
import type { FromWorker } from '../shared/protocol';
import EngineWorker from '../worker/engine.worker?worker&inline';
import { type Connection, type Connector, inProcess, loaded, type Receive } from './connector';

/**
 * Starts an engine in a worker, or, where a content security policy forbids workers made from
 * blobs, on this thread in the same short slices. Resolves once the engine is loaded.
 */
export async function connect(module: WebAssembly.Module, receive: Receive): Promise<Connection> {
  try {
    return await loaded(connectWorker, module, receive);
  } catch (error) {
    if (error instanceof PlaygroundError) throw error;
    return loaded(await mainThreadConnector(), module, receive);
  }
}

const connectWorker: Connector = (receive, onError) => {
  const worker = new EngineWorker();
  worker.onmessage = (event: MessageEvent<FromWorker>) => receive(event.data);
  worker.onerror = (event) => {
    event.preventDefault();
    onError(event.message || 'worker error');
  };
  worker.onmessageerror = () => onError('message could not be read');
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    close: () => worker.terminate(),
  };
};

async function mainThreadConnector(): Promise<Connector> {
  const { createDispatch, loadEngine, systemClock } = await import('../worker/main-thread').catch(
    (error: unknown) => {
      throw new PlaygroundError({ code: 'noEngine', path: 'main-thread', value: String(error) });
    },
  );
  return inProcess((post, isOpen) => {
    const clock = systemClock();
    return createDispatch(loadEngine, post, {
      now: clock.now,
      later: (task, delayMs) => clock.later(() => isOpen() && task(), delayMs),
    });
  });
}
