// SPDX-License-Identifier: MIT

/**
 * Keeps the focus among the layers' controls when the one that had it goes with its layer: on the
 * removing button of the layer that is last now, or where a layer can be added.
 */
export class NetworkFocus {
  #last: HTMLElement | null = null;

  readonly noteFocus = (event: FocusEvent): void => {
    this.#last = event.target as HTMLElement;
  };

  readonly noteBlur = (event: FocusEvent): void => {
    const left = event.target as HTMLElement;
    // What was removed also loses the focus; that it is gone shows after the event.
    queueMicrotask(() => {
      if (left === this.#last && left.isConnected) this.#last = null;
    });
  };

  /** To be called after every update. */
  restore(root: ParentNode & { readonly activeElement?: Element | null }): void {
    if (this.#last === null || this.#last.isConnected) return;
    const removers = root.querySelectorAll<HTMLElement>('.remove-layer');
    const next = removers[removers.length - 1] ?? root.querySelector<HTMLElement>('.add-layer');
    // While the drawing waits for the new net there are no controls at all.
    if (next === null) return;
    this.#last = null;
    if (root.activeElement == null) next.focus();
  }
}
