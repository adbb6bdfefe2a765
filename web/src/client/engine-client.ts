// SPDX-License-Identifier: MIT
import type { Arithmetic } from '../shared/arithmetic';
import type { Config } from '../shared/config';
import { PlaygroundError, type Problem } from '../shared/problem';
import {
  assertNever,
  type ConfiguredMessage,
  type FromWorker,
  type GoalMessage,
  type ProgressMessage,
  type Request,
  type RequestKind,
  type RequestMap,
  type RestartedMessage,
  type SnapshotMessage,
  type SoughtMessage,
  type TimelineMessage,
} from '../shared/protocol';
import { NO_FIGURES, type WatchedFigures } from '../shared/run-figures';
import type { Connection, Receive } from './connector';

/** What the engine tells on its own. */
export interface EngineListener {
  configured(message: ConfiguredMessage): void;
  restarted(message: RestartedMessage): void;
  snapshot(message: SnapshotMessage): void;
  progress(message: ProgressMessage): void;
  /** A playing run reached its goal and stopped. */
  goal(message: GoalMessage): void;
  timeline(message: TimelineMessage): void;
  sought(message: SoughtMessage): void;
  /** The engine died and was started again with the last accepted config, or could not be. */
  crashed(problem: Problem, recovered: boolean): void;
}

/** What kind of engine is opened. */
export interface EngineKind {
  /** Exact unless said otherwise. */
  readonly arithmetic?: Arithmetic;
  /** Whether it keeps a timeline, which takes up to 32 MB; so unless it is false. */
  readonly records?: boolean;
}

/** Opens a connection to a fresh engine. */
export type Connect = (receive: Receive, kind?: EngineKind) => Promise<Connection>;

const MAX_CRASHES = 3;
const CRASH_WINDOW_MS = 30_000;

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: PlaygroundError) => void;
}

/** The page's side of one engine: requests with answers, and a new engine when one crashes. */
export class EngineClient {
  readonly #connect: Connect;
  readonly #listener: EngineListener;
  #connection: Connection | null = null;
  #nextId = 1;
  readonly #pending = new Map<number, Pending>();
  #lastAccepted: Config | null = null;
  #visible = true;
  #watched = NO_FIGURES;
  #disposed = false;
  #crashTimes: number[] = [];

  constructor(connect: Connect, listener: EngineListener) {
    this.#connect = connect;
    this.#listener = listener;
  }

  /** Starts the engine; rejects with the reason when there is none. */
  async start(): Promise<void> {
    this.#drop('replaced');
    // What a dead engine still had in flight must not be taken for the new one's word.
    let connection: Connection | null = null;
    const receive = (message: FromWorker): void => {
      if (connection === this.#connection) this.#receive(message);
    };
    connection = await this.#connect(receive);
    if (this.#disposed) return connection.close();
    this.#connection = connection;
    this.#connection.post({ kind: 'visible', visible: this.#visible });
    this.#connection.post({ kind: 'watch', watched: this.#watched });
  }

  request<K extends RequestKind>(
    kind: K,
    params: RequestMap[K]['params'],
  ): Promise<RequestMap[K]['result']> {
    const connection = this.#connection;
    if (connection === null) {
      const code = this.#disposed ? 'removed' : 'engineLost';
      return Promise.reject(new PlaygroundError({ code, path: '', value: 'stopped' }));
    }
    const requestId = this.#nextId++;
    return new Promise<RequestMap[K]['result']>((resolve, reject) => {
      connection.post({ kind, requestId, ...params } as Request);
      this.#pending.set(requestId, { resolve, reject });
    }).then((result) => {
      if (kind === 'configure' || kind === 'changeData') {
        this.#lastAccepted = (params as RequestMap['configure']['params']).config;
      }
      return result;
    });
  }

  /** Returns a drawn buffer, which is the credit for the next picture. */
  credit(buffer: ArrayBuffer): void {
    this.#connection?.post({ kind: 'credit', buffer }, [buffer]);
  }

  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#connection?.post({ kind: 'visible', visible });
  }

  /** Which figures come with the pictures from now on. */
  watch(watched: WatchedFigures): void {
    this.#watched = watched;
    this.#connection?.post({ kind: 'watch', watched });
  }

  /** Live settings changed: an engine that is started again is to have them. */
  remember(config: Config): void {
    this.#lastAccepted = config;
  }

  dispose(): void {
    this.#disposed = true;
    this.#drop('stopped');
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'answer':
        return this.#take(message.requestId)?.resolve(message.result as never);
      case 'refused':
        return this.#take(message.requestId)?.reject(new PlaygroundError(message.problem));
      case 'configured':
        return this.#listener.configured(message);
      case 'restarted':
        return this.#listener.restarted(message);
      case 'snapshot':
        return this.#listener.snapshot(message);
      case 'progress':
        return this.#listener.progress(message);
      case 'goal':
        return this.#listener.goal(message);
      case 'timeline':
        return this.#listener.timeline(message);
      case 'sought':
        return this.#listener.sought(message);
      case 'crashed':
        void this.#recover(message.reason);
        return;
      case 'loaded':
      case 'loadFailed':
      case 'jobProgress':
        return;
      default:
        assertNever(message);
    }
  }

  #take(requestId: number): Pending | undefined {
    const pending = this.#pending.get(requestId);
    this.#pending.delete(requestId);
    return pending;
  }

  /** Closes the connection and refuses everything that still waits. */
  #drop(reason: string): void {
    this.#connection?.close();
    this.#connection = null;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of waiting) {
      const code = this.#disposed ? 'removed' : 'crashed';
      pending.reject(new PlaygroundError({ code, path: '', value: reason }));
    }
  }

  async #recover(reason: string): Promise<void> {
    this.#drop(reason);
    const problem: Problem = { code: 'crashed', path: '', value: reason };
    const now = performance.now();
    this.#crashTimes = [...this.#crashTimes.filter((at) => now - at < CRASH_WINDOW_MS), now];
    const config = this.#lastAccepted;
    // Without a config that ever worked, the same would only happen again.
    if (config === null || this.#crashTimes.length > MAX_CRASHES) {
      this.#listener.crashed(problem, false);
      return;
    }
    try {
      await this.start();
      if (this.#disposed) return;
      await this.request('configure', { config });
      this.#listener.crashed(problem, true);
    } catch {
      if (!this.#disposed) this.#listener.crashed(problem, false);
    }
  }
}
