// SPDX-License-Identifier: MIT
import { linkMiddle } from '../render/network-hit';
import type { NetworkScene } from '../render/network-scene';
import type { Box } from './card-place';
import { CardPopover } from './card-popover';
import { CardState } from './card-state';
import { type GraphTarget, hasTarget } from './network-target';
import type { NetworkCard } from './nn-network-card';

/** A point of the drawing, CSS px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface NetworkCardsOptions {
  /** Another card is open, or none, or the same one stays from now on. */
  readonly changed: () => void;
  readonly scene: () => NetworkScene | null;
  readonly canvas: () => HTMLCanvasElement | null;
  readonly root: () => ParentNode & { readonly activeElement?: Element | null };
}

/** Half the edge of the square around a pointed-at place of a link that its card leaves free. */
const SPOT_REACH_PX = 8;

/** The card of the drawing: which one is open, and where it stands. */
export class NetworkCards {
  readonly #options: NetworkCardsOptions;
  readonly #state: CardState;
  readonly #popover = new CardPopover();
  /** Where the pointer was on a link. */
  #spot: Spot | null = null;

  constructor(options: NetworkCardsOptions) {
    this.#options = options;
    this.#state = new CardState(options.changed);
  }

  get target(): GraphTarget | null {
    return this.#state.target;
  }

  get pinned(): boolean {
    return this.#state.pinned;
  }

  /** Whether the focus is in the card. */
  get hasFocus(): boolean {
    const card = this.#card();
    return card !== null && this.#options.root().activeElement === card;
  }

  point(target: GraphTarget | null, spot: Spot | null = null): void {
    if (target !== null && !this.pinned) this.#spot = spot;
    this.#state.point(target);
  }

  focus(target: GraphTarget): void {
    this.#state.focus(target);
  }

  pin(target: GraphTarget, spot: Spot | null = null): void {
    this.#spot = spot;
    this.#state.pin(target);
  }

  stay(): void {
    this.#state.stay();
  }

  close(): void {
    this.#state.close();
  }

  /** Moves the focus into the card. */
  async enter(): Promise<void> {
    await this.#card()?.focusFirst();
  }

  /** Closes a card about something that a network of these sizes has not. */
  keepWithin(sizes: readonly number[]): void {
    if (this.target !== null && !hasTarget(sizes, this.target)) this.close();
  }

  /** To be called after every update of the drawing. */
  show(): void {
    const card = this.#card();
    if (this.target === null || card === null) {
      this.#popover.hide();
      return;
    }
    void card.updateComplete.then(() => {
      if (this.target !== null) this.#popover.show(card, () => this.#anchor());
    });
  }

  place(): void {
    this.#popover.place();
  }

  dispose(): void {
    this.#state.dispose();
    this.#popover.hide();
  }

  #card(): NetworkCard | null {
    return this.#options.root().querySelector<NetworkCard>('nn-network-card');
  }

  /** The unit or the spot on the link, in the viewport; the whole column while the unit is not shown. */
  #anchor(): Box | null {
    const scene = this.#options.scene();
    const canvas = this.#options.canvas()?.getBoundingClientRect();
    const { target } = this;
    if (scene === null || canvas === undefined || target === null) return null;
    const column = scene.columns[target.column];
    const unit = column?.units.find((box) => target.kind === 'unit' && box.unit === target.unit);
    const spot = target.kind === 'link' ? (this.#spot ?? linkMiddle(scene, target)) : null;
    const { x, y } = unit ?? spot ?? { x: column?.x ?? 0, y: scene.height / 2 };
    const reach = unit === undefined ? SPOT_REACH_PX : unit.size / 2;
    return {
      left: canvas.left + x - reach,
      right: canvas.left + x + reach,
      top: canvas.top + y - reach,
      bottom: canvas.top + y + reach,
    };
  }
}
