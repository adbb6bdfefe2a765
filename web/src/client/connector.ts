// SPDX-License-Identifier: MIT
import { PlaygroundError } from '../shared/problem';
import type { FromWorker, ToWorker } from '../shared/protocol';

/** The other side of the protocol, wherever it runs. */
export interface Connection {
  post(message: ToWorker, transfer?: Transferable[]): void;
  close(): void;
}

export type Receive = (message: FromWorker) => void;

export type Connector = (receive: Receive, onError: (reason: string) => void) => Connection;

/**
 * Posts the module and waits for the engine's word; a worker that never starts rejects.
 * @param records whether the engine keeps a timeline
 */
export function loaded(
  connector: Connector,
  module: WebAssembly.Module,
  receive: Receive,
  records = true,
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
    connection.post({ kind: 'load', module, records });
  });
}

/**
 * A connection without a worker: messages take turns on this thread.
 * @param start makes the worker's side, given where it posts to and whether it is still wanted:
 *   nobody terminates this thread, so a closed run must end by itself
 */
export function inProcess(
  start: (
    post: (message: FromWorker) => void,
    isOpen: () => boolean,
  ) => (message: ToWorker) => void,
): Connector {
  return (receive) => {
    let open = true;
    const dispatch = start(
      (message) => queueMicrotask(() => open && receive(message)),
      () => open,
    );
    return {
      post: (message) => queueMicrotask(() => open && dispatch(message)),
      close: () => {
        open = false;
      },
    };
  };
}
