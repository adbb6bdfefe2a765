// SPDX-License-Identifier: MIT
import { type ReadNames, readNames } from '../shared/class-names';
import { type Config, DEFAULT_CONFIG } from '../shared/config';
import type { CheckedLink } from '../shared/config-link';
import { readLink } from '../shared/link';
import type { Problem } from '../shared/problem';
import { type CheckedConfig, checkConfig } from '../shared/validate-config';
import { readConfigAttributes, readOneAttribute } from './playground-attributes';

/** Collects what a playground is to start with while it does not run. */
export class StartSettings {
  readonly #element: Element;
  /** Settings of the last run; they win over the attributes, which only say how it began. */
  #last: Config | null = null;
  /** What was wrong with attributes that changed since. */
  #problems: readonly Problem[] = [];
  #names: readonly string[] = [];
  #link: string | null = null;
  #partials: unknown[] = [];

  constructor(element: Element) {
    this.#element = element;
  }

  /** A partial config set on the property. */
  add(partial: unknown): void {
    this.#partials.push(partial);
  }

  setLink(query: string): void {
    this.#link = query;
  }

  /** An attribute changed while there is no run. Before the first one, attributes are read when it begins. */
  changeByAttribute(name: string, value: string): void {
    if (this.#last === null) return;
    if (name === 'names') {
      const { names, problems } = readNames(value, this.#last);
      this.#names = names;
      this.#problems = [...this.#problems, ...problems];
      return;
    }
    const { config, problems } = readOneAttribute(name, value, this.#last);
    this.#last = config;
    this.#problems = [...this.#problems, ...problems];
  }

  /** The run ended; the next one starts from its settings, and with the names of its classes. */
  keep(config: Config, names: readonly string[] = []): void {
    this.#last = config;
    this.#names = names;
    this.#problems = [];
    this.#link = null;
    this.#partials = [];
  }

  /** The config before links and properties. */
  base(): CheckedConfig {
    return this.#last === null
      ? readConfigAttributes(this.#element, DEFAULT_CONFIG)
      : { config: this.#last, problems: this.#problems };
  }

  /** What the classes of `config` are called where no link says it. */
  #called(config: Config): ReadNames {
    if (this.#last !== null) return { names: this.#names, problems: [] };
    return readNames(this.#element.getAttribute('names') ?? '', config);
  }

  /** Attributes, over them the link, over it what was set on the property. */
  read(): CheckedLink {
    let { config, problems } = this.base();
    let steps = 0;
    let linked: readonly string[] | null = null;
    const asked = this.#last === null ? this.#element.getAttribute('steps') : null;
    if (asked !== null) {
      const run = readLink(`steps=${encodeURIComponent(asked)}`, config);
      steps = run.steps;
      problems = [...problems, ...run.problems];
    }
    if (this.#link !== null) {
      const link = readLink(this.#link, config);
      ({ config, steps, names: linked } = link);
      problems = [...problems, ...link.problems];
    }
    for (const partial of this.#partials) {
      const checked = checkConfig(partial, config);
      config = checked.config;
      problems = [...problems, ...checked.problems];
    }
    // Those of an attribute are not meant for the points of a link.
    if (linked !== null) return { config, problems, steps, names: linked };
    const { names, problems: ofNames } = this.#called(config);
    return { config, problems: [...problems, ...ofNames], steps, names };
  }
}
