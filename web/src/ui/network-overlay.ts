// SPDX-License-Identifier: MIT

export interface OverlayUnit {
  readonly column: number;
  readonly unit: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Where the network is drawn, as far as an overlay needs it; CSS px. */
export interface OverlayScene {
  readonly columns: readonly {
    readonly x: number;
    /** Units in all; of more than are listed, a strip at their right scrolls. */
    readonly count: number;
    readonly units: readonly OverlayUnit[];
  }[];
  /** Edge length of every unit. */
  readonly unitSize: number;
  readonly width: number;
  readonly height: number;
}

/** CSS colours and a font family list. */
export interface OverlayColors {
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly positive: string;
  readonly negative: string;
  readonly font: string;
}

/** What the links show, weights or gradients. */
export interface OverlayValues {
  /** Of the link from unit `from` of column `column − 1` to unit `to` of `column`. */
  value(column: number, to: number, from: number): number;
  /** Magnitude at which a link has 63 % of the largest width. */
  readonly soft: number;
}

/** Something that a part shows over the drawing of the network. A new object asks for a new frame. */
export interface NetworkOverlay {
  /** A point beside the examples that the output is to mark: x1, x2 and its label. */
  readonly point: readonly [x1: number, x2: number, label: number] | null;
  /** Draws on a context whose units are CSS px, and leaves it as it was. */
  draw(
    context: CanvasRenderingContext2D,
    scene: OverlayScene,
    colors: OverlayColors,
    values: OverlayValues,
  ): void;
}
