// SPDX-License-Identifier: MIT
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class WhenNear extends Directive {
  #prepare: (() => unknown) | null = null;

  override update({ element }: ElementPart, [prepare]: [() => unknown]): typeof noChange {
    if (this.#prepare === null) {
      for (const type of ['pointerenter', 'focus']) {
        element.addEventListener(type, () => this.#prepare?.());
      }
    }
    this.#prepare = prepare;
    return noChange;
  }

  override render(_prepare: () => unknown): typeof noChange {
    return noChange;
  }
}

/**
 * Of an element: calls `prepare` whenever pointer or focus come to it, because who comes near is
 * likely to press. A finger comes when it touches.
 */
export const whenNear = directive(WhenNear);
