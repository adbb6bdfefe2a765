// SPDX-License-Identifier: MIT
import type { EngineClient } from '../client/engine-client';
import type { DataConfig } from '../shared/config';
import type { Inspection } from '../shared/inspection';
import type { ActivationQuery } from '../shared/protocol';
import type { Examples } from '../shared/snapshot';
import type { Trace, TraceQuery } from '../shared/trace';

/** What can be asked of the engine without changing anything. */
export class EngineQuestions {
  readonly #client: EngineClient;

  constructor(client: EngineClient) {
    this.#client = client;
  }

  /** Raw scores of points; see `predict` of the protocol. */
  predict(points: Float32Array): Promise<Float32Array> {
    return this.#client.request('predict', { points });
  }

  activations(query: ActivationQuery): Promise<Float32Array> {
    return this.#client.request('activations', query);
  }

  /** What the inspection asks for, as of the engine's present step. */
  inspect(inspection: Inspection): Promise<Float32Array> {
    return this.#client.request('inspect', { inspection });
  }

  trace(query: TraceQuery): Promise<Trace> {
    return this.#client.request('trace', query);
  }

  /** The examples that a data set would have. */
  preview(data: DataConfig, seed: number): Promise<Examples> {
    return this.#client.request('preview', { data, seed });
  }
}
