// SPDX-License-Identifier: MIT
import { type Signal, signal } from '@preact/signals-core';
import type { DrawingColors } from '../render/drawing-colors';
import type { LinkValues } from '../render/link-painter';
import type { NetworkScene } from '../render/network-scene';
import type { PlaygroundStore } from '../store/playground-store';

/** Something that is drawn over the network, in its coordinates. */
export interface NetworkOverlay {
  draw(
    context: CanvasRenderingContext2D,
    scene: NetworkScene,
    values: LinkValues,
    colors: DrawingColors,
  ): void;
}

const overlays = new WeakMap<PlaygroundStore, Signal<NetworkOverlay | null>>();

/** What lies over the network of a playground; another object is drawn at once. */
export function networkOverlay(store: PlaygroundStore): Signal<NetworkOverlay | null> {
  const known = overlays.get(store);
  if (known !== undefined) return known;
  const overlay = signal<NetworkOverlay | null>(null);
  overlays.set(store, overlay);
  return overlay;
}
