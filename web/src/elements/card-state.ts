// SPDX-License-Identifier: MIT
import { type GraphTarget, isSameTarget } from './network-target';

/** How long a pointer rests before a card opens, so that none flashes while it only crosses. */
const OPEN_MS = 90;
/** Time to get from the neuron to its card. */
const CLOSE_MS = 220;

/**
 * Which card is open, and whether it stays. A pointer or the focus opens one for as long as it is
 * there; a click or Enter pins it until it is closed.
 */
export class CardState {
  #target: GraphTarget | null = null;
  #pinned = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get target(): GraphTarget | null {
    return this.#target;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  /** A pointer rests on something, or on nothing. */
  point(target: GraphTarget | null): void {
    this.#cancel();
    if (this.#pinned || isSameTarget(target, this.#target)) return;
    if (target === null) this.#later(() => this.#set(null, false), CLOSE_MS);
    else if (this.#target !== null) this.#set(target, false);
    else this.#later(() => this.#set(target, false), OPEN_MS);
  }

  /** The pointer is on the card itself. */
  stay(): void {
    this.#cancel();
  }

  focus(target: GraphTarget): void {
    this.#cancel();
    if (!isSameTarget(target, this.#target)) this.#set(target, false);
  }

  pin(target: GraphTarget): void {
    this.#cancel();
    this.#set(target, true);
  }

  close(): void {
    this.#cancel();
    if (this.#target !== null) this.#set(null, false);
  }

  dispose(): void {
    this.#cancel();
  }

  #set(target: GraphTarget | null, pinned: boolean): void {
    this.#target = target;
    this.#pinned = pinned;
    this.#changed();
  }

  #later(action: () => void, delayMs: number): void {
    this.#timer = setTimeout(action, delayMs);
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
