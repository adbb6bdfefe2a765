// SPDX-License-Identifier: MIT
import { inProcess, loaded } from '../client/connector';
import { EngineClient } from '../client/engine-client';
import type { Config } from '../shared/config';
import type { Metrics } from '../shared/metrics';
import type { Configured, SnapshotMessage } from '../shared/protocol';
import type { SnapshotLayout } from '../shared/snapshot';
import type { Clock } from '../worker/clock';
import { createDispatch } from '../worker/dispatch';
import { loadEngine } from '../worker/engine-module';

/** What a picture of the run is drawn from. */
export type RunPicture = Configured & Pick<SnapshotMessage, 'buffer'>;

/** A run without a page: the page's client, dispatch and session host on one thread, with one engine. */
export class HeadlessRun {
  readonly #client: EngineClient;
  readonly #onProgress: (metrics: Metrics) => void;
  #configured: Configured | null = null;
  #takePicture: ((buffer: ArrayBuffer) => void) | null = null;

  /** Starts the engine. `onProgress` hears of the run a few times a second while it trains. */
  static async start(
    module: WebAssembly.Module,
    clock: Clock,
    onProgress: (metrics: Metrics) => void,
  ): Promise<HeadlessRun> {
    const run = new HeadlessRun(module, clock, onProgress);
    await run.#client.start();
    return run;
  }

  private constructor(
    module: WebAssembly.Module,
    clock: Clock,
    onProgress: (metrics: Metrics) => void,
  ) {
    this.#onProgress = onProgress;
    const connector = inProcess((post) => createDispatch(loadEngine, post, clock));
    this.#client = new EngineClient((receive) => loaded(connector, module, receive), {
      configured: (configured) => {
        this.#configured = configured;
      },
      restarted: () => {},
      snapshot: ({ buffer }) => this.#takePicture?.(buffer),
      progress: ({ metrics }) => this.#onProgress(metrics),
      goal: () => {},
      timeline: () => {},
      sought: () => {},
      crashed: () => {},
    });
    // Nobody looks until a picture is asked for.
    this.#client.setVisible(false);
  }

  /** Rejects with a `PlaygroundError` when the engine refuses the config. */
  async configure(config: Config): Promise<SnapshotLayout> {
    await this.#client.request('configure', { config });
    return this.#current.layout;
  }

  /** Trains on; ends early when the run diverges. */
  train(count: number, unit: 'batch' | 'epoch'): Promise<Metrics> {
    return this.#client.request('step', { count, unit });
  }

  metrics(): Promise<Metrics> {
    return this.#client.request('pause', {});
  }

  /** All parameters in the engine's order. */
  weights(): Promise<Float32Array> {
    return this.#client.request('getWeights', {});
  }

  /** The run as it is now. */
  async picture(): Promise<RunPicture> {
    const configured = this.#current;
    const buffer = await new Promise<ArrayBuffer>((resolve) => {
      this.#takePicture = resolve;
      this.#client.setVisible(true);
    });
    this.#takePicture = null;
    this.#client.setVisible(false);
    this.#client.credit(buffer.slice(0));
    return { ...configured, buffer };
  }

  get #current(): Configured {
    if (this.#configured === null) throw new Error('the run is not configured');
    return this.#configured;
  }

  dispose(): void {
    this.#client.dispose();
  }
}
