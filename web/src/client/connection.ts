// SPDX-License-Identifier: MIT
import { PlaygroundError } from '../shared/problem';
import type { FromWorker } from '../shared/protocol';
import workerUrl from '../worker/engine.worker?worker&url';
import { offeredParts, type PageParts } from '../worker/page-parts';
import { type Connection, type Connector, inProcess, loaded, type Receive } from './connector';

/**
 * Starts an engine in a worker, or, where a content security policy forbids workers made from
 * blobs, on this thread in the same short slices. Resolves once the engine is loaded.
 */
export async function connect(
  module: WebAssembly.Module,
  receive: Receive,
  records?: boolean,
): Promise<Connection> {
  try {
    return await loaded(connectWorker, module, receive, records);
  } catch (error) {
    if (error instanceof PlaygroundError) throw error;
    return loaded(await mainThreadConnector(), module, receive, records);
  }
}

const connectWorker: Connector = (receive, onError) => {
  const worker = startWorker();
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

/** Pages of another origin may only start a worker from a blob; it fetches the script from ours. */
function startWorker(): Worker {
  if (import.meta.env.DEV) return new Worker(workerUrl, { type: 'module' });
  const script = `importScripts(${JSON.stringify(new URL(workerUrl, import.meta.url).href)})`;
  const blobUrl = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(blobUrl);
  URL.revokeObjectURL(blobUrl);
  return worker;
}

async function pageParts(): Promise<PageParts> {
  try {
    await import(/* @vite-ignore */ new URL(workerUrl, import.meta.url).href);
    return offeredParts();
  } catch (error) {
    throw new PlaygroundError({ code: 'noEngine', path: workerUrl, value: String(error) });
  }
}

async function mainThreadConnector(): Promise<Connector> {
  const { createDispatch, loadEngine, systemClock } = await pageParts();
  return inProcess((post, isOpen) => {
    const clock = systemClock();
    return createDispatch(loadEngine, post, {
      now: clock.now,
      later: (task, delayMs) => clock.later(() => isOpen() && task(), delayMs),
    });
  });
}
