// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import { showPopup } from './place-popup';

interface Parts {
  /** Selector of the button that opens. */
  readonly button: string;
  /** What takes the focus once the popup is open. */
  readonly focus: (popup: HTMLElement) => HTMLElement | null;
}

/**
 * A popover that a button opens. Being `popover="auto"`, only one is open on a page, and Escape or a
 * press elsewhere closes it. The host renders `.popup` while `open` is true.
 */
export class PopupControl implements ReactiveController {
  open = false;
  readonly #host: LitElement;
  readonly #parts: Parts;
  #hide: (() => void) | null = null;
  /** The press that ends in a click has closed the popup already. */
  #closedByPress = false;

  constructor(host: LitElement, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  readonly pressed = (): void => {
    this.#closedByPress = this.open;
  };

  readonly clicked = (): void => {
    if (this.#closedByPress || this.open) this.close();
    else void this.#show();
    this.#closedByPress = false;
  };

  readonly toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.close();
  };

  close(): void {
    if (!this.open) return;
    const hadFocus = this.#host.renderRoot.querySelector('.popup:focus, .popup :focus') !== null;
    this.#hide?.();
    this.#hide = null;
    this.open = false;
    this.#host.requestUpdate();
    if (hadFocus) this.#find(this.#parts.button)?.focus();
  }

  async #show(): Promise<void> {
    this.open = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const popup = this.#find('.popup');
    const button = this.#find(this.#parts.button);
    if (!popup || !button || this.#hide !== null) return;
    this.#hide = showPopup(popup, button);
    this.#parts.focus(popup)?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
