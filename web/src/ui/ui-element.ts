// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import { LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { UiContext } from './ui-context';

/** A part of the playground. It renders again when its context or a signal read in `view` changes. */
export abstract class UiElement extends LitElement {
  static override properties: PropertyDeclarations = { ui: { attribute: false } };

  declare ui: UiContext | undefined;
  #stopTracking: (() => void) | null = null;
  #stopWatching: (() => void) | null = null;

  /** What is shown; only called with a context. */
  protected abstract view(ui: UiContext): TemplateResult | typeof nothing;

  /** Runs whenever a signal read in it changes, without rendering; for drawing and announcing. */
  protected watch?(ui: UiContext): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.#startWatching();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTracking?.();
    this.#stopTracking = null;
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.#stopTracking?.();
    let first = true;
    this.#stopTracking = effect(() => {
      if (first) {
        first = false;
        super.performUpdate();
      } else {
        this.requestUpdate();
      }
    });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('ui')) this.#startWatching();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.ui === undefined ? nothing : this.view(this.ui);
  }

  #startWatching(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    const { ui } = this;
    if (ui === undefined || this.watch === undefined || !this.isConnected) return;
    this.#stopWatching = effect(() => this.watch?.(ui));
  }
}
