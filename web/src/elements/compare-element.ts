// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SignalElement } from '../ui/signal-element';
import { Throttle } from '../ui/throttle';
import type { CompareContext } from './compare-context';

/** Figures are read, not watched: often enough is ten times a second. */
const FIGURES_INTERVAL_MS = 100;

/** A part of a comparison whose figures follow its rounds a little later. */
export abstract class CompareElement extends SignalElement {
  static override properties: PropertyDeclarations = { context: { attribute: false } };

  declare context: CompareContext | undefined;
  #stopWatching: (() => void) | null = null;
  readonly #figures = new Throttle(FIGURES_INTERVAL_MS);

  /** What is shown. Figures of the runs are peeked at; it is called again when there are newer ones. */
  protected abstract view(context: CompareContext): TemplateResult | typeof nothing;

  /** A round is done, or there are other panels. */
  protected roundDone(): void {}

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#figures.cancel();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.context === undefined ? nothing : this.view(this.context);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (changed.has('context')) this.#watch();
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    const { context } = this;
    if (context === undefined || !this.isConnected) return;
    this.#stopWatching = effect(() => {
      context.run.conductor.metrics.value;
      context.run.panels.value;
      this.roundDone();
      this.#figures.run(() => this.requestUpdate());
    });
  }
}
