// SPDX-License-Identifier: MIT
import { PlaygroundError } from '../shared/problem';
import type { FromWorker, ToWorker } from '../shared/protocol';
import EngineWorker from '../worker/engine.worker?worker&inline';

/** The other side of the protocol, wherever it runs. */
export interface Connection {
  post(message: ToWorker, transfer?: Transferable[]): void;
  close(): void;
}

export type Receive = (message: FromWorker) => void;

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

type Connector = (receive: Receive, onError: (reason: string) => void) => Connection;

/** Posts the module and waits for the engine's word; a worker that never starts rejects. */
function loaded(
  connector: Connector,
  module: WebAssembly.Module,
  receive: Receive,
): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let ready = false;
    const connection = connector(
      (message) => {
        if (message.kind === 'loaded') {
          ready = true;
          resolve(connection);
        } else if (message.kind === 'loadFailed') {
          connection.close();
          reject(new PlaygroundError(message.problem));
        } else {
          receive(message);
        }
      },
      (reason) => {
        if (ready) {
          receive({ kind: 'crashed', reason });
          return;
        }
        connection.close();
        reject(new Error(reason));
      },
    );
    connection.post({ kind: 'load', module });
  });
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
  return (receive) => {
    let open = true;
    const clock = systemClock();
    const dispatch = createDispatch(
      loadEngine,
      (message) => queueMicrotask(() => open && receive(message)),
      {
        now: clock.now,
        // Nobody terminates this thread: a closed run must end by itself.
        later: (task, delayMs) => clock.later(() => open && task(), delayMs),
      },
    );
    return {
      post: (message) => queueMicrotask(() => open && dispatch(message)),
      close: () => {
        open = false;
      },
    };
  };
}
