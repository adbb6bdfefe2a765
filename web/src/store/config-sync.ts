// SPDX-License-Identifier: MIT
import type { EngineClient } from '../client/engine-client';
import type { Config } from '../shared/config';
import { isGiven } from '../shared/data-traits';
import { keepsWeights } from '../shared/live-settings';
import { sameValue } from '../shared/same-value';

/** How a change reached the engine. */
export type Applied = 'same' | 'tuned' | 'continued' | 'configured';

/** A list that takes the page several milliseconds to check, and as many to post. */
const MANY_POINTS = 10_000;

/**
 * Brings the engine to the wanted config with one request at a time: while one is under way,
 * later wishes replace each other, so that dragging a slider never piles up work.
 */
export class ConfigSync {
  readonly #client: EngineClient;
  #wanted: Config;
  #accepted: Config;
  /** What the request under way asks for; shown as accepted as soon as its picture comes. */
  #asked: Config;
  /** None of the wishes since the last request needs a new run. */
  #mayGoOn = true;
  #running: Promise<Applied> | null = null;
  #next: Promise<Applied> | null = null;

  constructor(client: EngineClient, config: Config) {
    this.#client = client;
    this.#wanted = config;
    this.#accepted = config;
    this.#asked = config;
  }

  /** What the person asked for last; the base of relative changes. */
  get wanted(): Config {
    return this.#wanted;
  }

  /** The config that the engine made its newest configuration from, or has been tuned to. */
  get shown(): Config {
    return this.#asked;
  }

  /**
   * Starts an engine with `start` and configures it with what is wanted by then; wishes that come
   * meanwhile wait for it.
   */
  begin(start: () => Promise<void>): Promise<Applied> {
    return this.#track(
      start().then(async () => {
        const config = this.#wanted;
        this.#asked = config;
        await this.#client.request('configure', { config: forEngine(config) });
        this.#accepted = config;
        return 'configured' as const;
      }),
    );
  }

  /**
   * `goesOn`: the run need not start anew for other data. It does, where any of the wishes that come
   * together asks for that.
   *
   * Resolves when `config`, or a later wish that replaced it, is in force; rejects if the engine
   * refuses.
   */
  apply(config: Config, goesOn = false): Promise<Applied> {
    this.#wanted = config;
    this.#mayGoOn &&= goesOn;
    if (this.#running === null) return this.#run();
    this.#next ??= this.#running.then(
      () => this.#runNext(),
      () => this.#runNext(),
    );
    return this.#next;
  }

  /** Does `request` while no change is under way; wishes that come meanwhile wait for it. */
  async alone<T>(request: () => Promise<T>): Promise<T> {
    while (this.#running !== null) await this.#running.catch(() => undefined);
    const result = request();
    await this.#track(result.then(() => 'same' as const));
    return result;
  }

  /** The engine went to a step at which `settings` were in force. */
  adopt(settings: Partial<Config>): void {
    const before = this.#accepted;
    const config = { ...before, ...settings };
    this.#accepted = this.#asked = config;
    // A wish that came meanwhile is still to be met.
    if (this.#wanted === before) this.#wanted = config;
    this.#client.remember(forEngine(config));
  }

  #runNext(): Promise<Applied> {
    this.#next = null;
    return this.#run();
  }

  #run(): Promise<Applied> {
    return this.#track(this.#send(this.#wanted));
  }

  #track(request: Promise<Applied>): Promise<Applied> {
    const running = request.finally(() => {
      this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #send(config: Config): Promise<Applied> {
    const before = this.#accepted;
    const goesOn = this.#mayGoOn;
    this.#mayGoOn = true;
    if (sameValue(config, before)) return 'same';
    this.#asked = config;
    try {
      const applied = await this.#request(config, before, goesOn);
      this.#accepted = config;
      return applied;
    } catch (error) {
      this.#asked = before;
      if (this.#wanted === config) this.#wanted = before;
      throw error;
    }
  }

  async #request(config: Config, before: Config, goesOn: boolean): Promise<Applied> {
    const { training, regularization } = config;
    // To check many points and to post them are two tasks, so that a frame may come between.
    if (config.data.points.length > MANY_POINTS)
      await new Promise((resolve) => setTimeout(resolve));
    if (sameValue(withOptionsOf(before, config), config)) {
      const dropout = config.network.layers.map((layer) => layer.dropout);
      await this.#client.request('tune', { training, regularization, dropout });
      this.#client.remember(forEngine(config));
      return 'tuned';
    }
    const mayGoOn = goesOn || sameValue(config.data, before.data);
    const isContinued = mayGoOn && keepsWeights(before, config);
    await this.#client.request(isContinued ? 'changeData' : 'configure', {
      config: forEngine(config),
    });
    return isContinued ? 'continued' : 'configured';
  }
}

/**
 * The config as it goes to the engine. Own points beside another data set are nothing to it, and may
 * be a hundred thousand; as many little lists would hold up the page on their way, so all numbers
 * cross as one.
 */
function forEngine(config: Config): Config {
  const { data } = config;
  const points = isGiven(data.kind) ? [data.points.flat()] : [];
  return data.points.length === 0 ? config : { ...config, data: { ...data, points } };
}

/** `config` with everything that `tune` can change from `source`. */
function withOptionsOf(config: Config, source: Config): Config {
  const { training, regularization } = source;
  const layers = config.network.layers.map((layer, index) => ({
    ...layer,
    dropout: source.network.layers[index]?.dropout ?? layer.dropout,
  }));
  return { ...config, training, regularization, network: { ...config.network, layers } };
}
