// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import { LitElement } from 'lit';

/** An element that renders again when a signal read while rendering changes. */
export abstract class SignalElement extends LitElement {
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
      if (first) {
        first = false;
        super.performUpdate();
      } else {
        this.requestUpdate();
      }
    });
  }
}
