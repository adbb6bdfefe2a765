// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import { LitElement } from 'lit';

/** An element outside of a playground that renders again when a signal read in `render` changes. */
export abstract class TrackedElement extends LitElement {
  #stopTracking: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopTracking?.();
    this.#stopTracking = null;
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.#stopTracking?.();
    let first = true;
    this.#stopTracking = effect(() => {
      if (!first) return this.requestUpdate();
      first = false;
      super.performUpdate();
    });
  }
}
