// SPDX-License-Identifier: MIT
import type { DrawingColors } from '../render/drawing-colors';
import { GradientScale } from '../render/gradient-scale';
import { type LinkValues, weightValues } from '../render/link-painter';
import { linkAt } from '../render/network-hit';
import { NetworkPainter } from '../render/network-painter';
import type { NetworkScene } from '../render/network-scene';
import type { SnapshotLayout, SnapshotView } from '../shared/snapshot';
import { inputNames } from '../ui/input-names';
import type { UiContext } from '../ui/ui-context';
import type { Spot } from './network-cards';
import { stateOf } from './network-names';
import { type GraphTarget, linkTarget } from './network-target';

/** The picture of a run's network: what its links show, its marks, and which link is where. */
export class NetworkPlot {
  readonly #painter = new NetworkPainter();
  readonly #gradientScale = new GradientScale();

  draw(
    context: CanvasRenderingContext2D,
    scene: NetworkScene,
    ui: UiContext,
    colors: DrawingColors,
    target: GraphTarget | null,
  ): void {
    const { store } = ui;
    const { view } = store;
    if (view === null) return;
    const config = store.config.peek();
    const locked = store.parameters.locked.peek();
    const values = this.#values(ui, view);
    this.#painter.draw(context, scene, view, config, colors, {
      inputLabels: inputNames(config),
      outputLabels: outputLabels(ui, view.layout),
      values,
      selected: target?.kind === 'unit' ? target : null,
      selectedLink: target?.kind === 'link' ? target : null,
      stateOf: (column, unit) => stateOf(config, view, store.figures, { column, unit }) ?? 'alive',
      isLocked: locked.size > 0 ? (parameter) => locked.has(parameter) : null,
    });
    ui.overlay.peek()?.draw(context, scene, colors, values);
  }

  /** The link that can be seen at a spot. */
  linkAt(ui: UiContext, scene: NetworkScene, { x, y }: Spot, touch: boolean): GraphTarget | null {
    const { view } = ui.store;
    if (view === null) return null;
    const { value, soft } = this.#values(ui, view);
    const link = linkAt(
      scene,
      x,
      y,
      ({ column, from, to }) => this.#painter.isDrawn(value(column, to, from), soft),
      touch,
    );
    return link === null ? null : linkTarget(link);
  }

  #values({ store }: UiContext, view: SnapshotView): LinkValues {
    const { gradient } = store.figures;
    if (!store.parameters.showsGradient.peek() || gradient === null) return weightValues(view);
    return {
      value: (column, to, from) => strongest(gradient, view, column, to, from),
      soft: this.#gradientScale.soft(gradient),
    };
  }
}

/** The gradient of a link: of the piece where it is largest in size, where a unit has several. */
function strongest(
  gradient: Float32Array,
  view: SnapshotView,
  column: number,
  to: number,
  from: number,
): number {
  let best = 0;
  for (let piece = 0; piece < view.pieces(column); piece++) {
    const value = gradient[view.weightIndex(column, to, from, piece)] ?? 0;
    if (Math.abs(value) > Math.abs(best)) best = value;
  }
  return best;
}

/** A single score speaks for class 1, or is the value of a regression. */
function outputLabels({ i18n }: UiContext, { sizes, classes }: SnapshotLayout): string[] {
  const { classLabel, value } = i18n.text.network;
  const outputs = sizes.at(-1) ?? 1;
  if (classes === 0) return [value];
  return outputs === 1
    ? [classLabel(1)]
    : Array.from({ length: outputs }, (_, index) => classLabel(index));
}
