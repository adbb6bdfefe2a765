// SPDX-License-Identifier: MIT
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import { isGiven } from '../shared/data-traits';
import type { Problem } from '../shared/problem';
import { shownValue } from '../shared/problem';
import { sameValue } from '../shared/same-value';
import { checkConfig } from '../shared/validate-config';
import type { PageMemory } from '../ui/page-memory';

export interface KeptState {
  /** What the person had last; null when nothing is kept, or nothing but the usual. */
  readonly config: Config | null;
  /** What they had before they went on from somebody's link. */
  readonly before: Config | null;
  /** Names of the classes of the points in `config` and in `before`; a config has no place for them. */
  readonly names: readonly string[];
  readonly namesBefore: readonly string[];
  /** What of it could not be read. */
  readonly problems: readonly Problem[];
}

/** Beside the keys of the config. */
const NAMES_KEY = 'classNames';

/** The settings that a browser keeps for one page, so that closing it loses nothing. */
export class KeptConfig {
  readonly #memory: PageMemory;
  readonly #key: string;
  readonly #keyBefore: string;

  readonly #report: (problem: Problem) => void;
  /** That there is no room for the points. */
  #hasTold = false;

  /** @param path of the page: other pages of the same server keep their own */
  constructor(memory: PageMemory, path: string, report: (problem: Problem) => void) {
    this.#memory = memory;
    this.#report = report;
    this.#key = `config:${path}`;
    this.#keyBefore = `before:${path}`;
  }

  read(): KeptState {
    const problems: Problem[] = [];
    const { config, names } = this.#readOne(this.#key, problems);
    const before = this.#readOne(this.#keyBefore, problems);
    return { config, names, before: before.config, namesBefore: before.names, problems };
  }

  /**
   * Keeps what the person has made.
   * @param fromLink they went on from a link, so what was kept must not be lost for it
   * @param names of the classes of its points
   */
  save(config: Config, fromLink: boolean, names: readonly string[] = []): void {
    const kept = this.#memory.get(this.#key);
    if (fromLink && kept !== null) this.#memory.set(this.#keyBefore, kept);
    const { points } = config.data;
    const content = names.length > 0 ? { ...config, [NAMES_KEY]: names } : config;
    const isKept = this.#memory.set(this.#key, JSON.stringify(content), points.length > 0);
    if (isKept || points.length === 0) {
      this.#hasTold = false;
      return;
    }
    // All but the points; their data set would be none without them.
    const data = isGiven(config.data.kind) ? DEFAULT_CONFIG.data : { ...config.data, points: [] };
    const rest = checkConfig({ data }, config).config;
    if (!this.#memory.set(this.#key, JSON.stringify(rest)) || this.#hasTold) return;
    this.#hasTold = true;
    this.#report({ code: 'storage', path: 'data.points', value: String(points.length) });
  }

  /** Changes places: what was before is now, and what is now was before. */
  swap(): void {
    const [now, before] = [this.#memory.get(this.#key), this.#memory.get(this.#keyBefore)];
    if (before === null) return;
    this.#memory.set(this.#key, before);
    if (now === null) this.#memory.remove(this.#keyBefore);
    else this.#memory.set(this.#keyBefore, now);
  }

  clear(): void {
    this.#memory.remove(this.#key);
    this.#memory.remove(this.#keyBefore);
  }

  /** What cannot be read stays kept, until the person makes something else. */
  #readOne(key: string, problems: Problem[]): { config: Config | null; names: readonly string[] } {
    const text = this.#memory.get(key);
    const none = { config: null, names: [] };
    if (text === null) return none;
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      problems.push({ code: 'malformedFile', path: '', value: shownValue(text) });
      return none;
    }
    const { [NAMES_KEY]: names, ...rest } = Object(content);
    const areNames = Array.isArray(names);
    const { config, problems: found } = checkConfig(areNames ? rest : content, DEFAULT_CONFIG);
    problems.push(...found);
    return sameValue(config, DEFAULT_CONFIG) ? none : { config, names: areNames ? names : [] };
  }
}
