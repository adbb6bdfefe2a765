// SPDX-License-Identifier: MIT
import type { UiContext } from '../ui/ui-context';
import { spokenUnit } from './network-names';

const INTERVAL_MS = 1000;

/** Keeps the names of the units' buttons true, at most once a second: nobody can listen faster. */
export class NetworkSpeech {
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Of the last call: language and names may change while a timer runs. */
  #ui: UiContext | null = null;

  /** Soon, unless it is to come anyway. */
  later(root: ParentNode, ui: UiContext): void {
    this.#ui = ui;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.#ui !== null) this.now(root, this.#ui);
    }, INTERVAL_MS);
  }

  now(root: ParentNode, ui: UiContext): void {
    const { store, i18n } = ui;
    const { view } = store;
    if (view === null) return;
    const config = store.config.peek();
    const locked = store.parameters.locked.peek();
    const isLocked = (parameter: number): boolean => locked.has(parameter);
    for (const button of root.querySelectorAll<HTMLElement>('.unit')) {
      const [column = 0, unit = 0] = (button.dataset.unit ?? '').split('.').map(Number);
      const name = spokenUnit(config, i18n, view, store.figures, isLocked, { column, unit });
      if (button.ariaLabel !== name) button.ariaLabel = name;
    }
  }

  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#ui = null;
  }
}
