// SPDX-License-Identifier: MIT
import type { SnapshotView } from '../shared/snapshot';
import type { DrawingColors } from './drawing-colors';
import type { NetworkScene, SceneColumn } from './network-scene';

/** What of a scene the links depend on. */
export type LinkScene = Pick<NetworkScene, 'unitSize'> & {
  readonly columns: readonly Pick<SceneColumn, 'units'>[];
};

/** |w| at which a link has 63 % of the largest width. */
const SOFT_WEIGHT = 2;

/** What the links show. */
export interface LinkValues {
  /** Of the link from unit `from` of column `column − 1` to unit `to` of `column`. */
  value(column: number, to: number, from: number): number;
  /** Magnitude at which a link has 63 % of the largest width. */
  readonly soft: number;
}

/** Links by their weights. */
export function weightValues(view: Pick<SnapshotView, 'linkWeight'>): LinkValues {
  return { value: (column, to, from) => view.linkWeight(column, to, from), soft: SOFT_WEIGHT };
}
/** Links weaker than this share of the full strength would not be seen (|w| below 0.02); more in dense nets. */
const LEAST_STRENGTH = 0.01;
/** Links are stroked together by sign and level, so that a dense net costs some thirty strokes. */
const LEVELS = 16;
const UNDRAWN = 2 * LEVELS;
const THINNEST_PX = 0.6;
const WIDEST_SHARE_OF_UNIT = 0.095;
const FAINTEST = 0.16;
const STRONGEST = 0.92;
/** From this many links between two columns on they are thinner and fainter, or nothing could be told apart. */
const DENSE_LINKS = 48;

/** 0 … 1, growing with |value| without end; 0 for NaN. */
export function linkStrength(value: number, soft: number = SOFT_WEIGHT): number {
  const strength = 1 - Math.exp(-Math.abs(value) / soft);
  return strength > 0 ? strength : 0;
}

/** Bucket of a value: two per level, the odd one for negative values; the weakest first. */
function bucketOf(value: number, soft: number, leastStrength: number): number {
  const strength = linkStrength(value, soft);
  if (strength < leastStrength) return UNDRAWN;
  const level = Math.min(LEVELS - 1, Math.floor(strength * LEVELS));
  return 2 * level + (value < 0 ? 1 : 0);
}

const NO_DASH: readonly number[] = [];

/** The links between units shown singly. Geometry is kept per scene; nothing is allocated per frame. */
export class LinkPainter {
  #scene: LinkScene | null = null;
  /** Column of the unit a link leads to, that unit, and the one it comes from. */
  #ends = new Uint16Array(0);
  /** x and y where a link starts and ends, CSS px. */
  #points = new Float32Array(0);
  #buckets = new Uint8Array(0);
  /** Links sorted by bucket; bucket b lies from `#starts[b]` to `#starts[b + 1]`. */
  #sorted = new Uint32Array(0);
  readonly #starts = new Uint32Array(UNDRAWN + 2);
  #dashes: readonly (readonly number[])[] = [];
  #widths: readonly number[] = [];
  /** Below 1 for dense nets. */
  #density = 1;
  #leastStrength = LEAST_STRENGTH;

  draw(
    context: CanvasRenderingContext2D,
    scene: LinkScene,
    values: LinkValues,
    colors: Pick<DrawingColors, 'negative' | 'positive'>,
  ): void {
    if (scene !== this.#scene) this.#prepare(scene);
    this.#sort(values);
    context.lineCap = 'butt';
    for (let bucket = 0; bucket < UNDRAWN; bucket++) {
      const start = this.#starts[bucket] ?? 0;
      const end = this.#starts[bucket + 1] ?? 0;
      if (start === end) continue;
      const level = bucket >> 1;
      const negative = (bucket & 1) === 1;
      context.strokeStyle = negative ? colors.negative : colors.positive;
      context.lineWidth = this.#widths[level] ?? THINNEST_PX;
      context.globalAlpha =
        (FAINTEST + (STRONGEST - FAINTEST) * ((level + 0.5) / LEVELS)) * this.#density;
      context.setLineDash((negative ? this.#dashes[level] : NO_DASH) as number[]);
      this.#stroke(context, start, end);
    }
    context.globalAlpha = 1;
    context.setLineDash(NO_DASH as number[]);
  }

  /** Whether a link of this value is strong enough to be drawn in the last scene. */
  isDrawn(value: number, soft: number): boolean {
    return linkStrength(value, soft) >= this.#leastStrength;
  }

  #stroke(context: CanvasRenderingContext2D, start: number, end: number): void {
    context.beginPath();
    for (let i = start; i < end; i++) {
      const at = 4 * (this.#sorted[i] ?? 0);
      const x0 = this.#points[at] ?? 0;
      const y0 = this.#points[at + 1] ?? 0;
      const x1 = this.#points[at + 2] ?? 0;
      const y1 = this.#points[at + 3] ?? 0;
      const bend = (x1 - x0) / 2;
      context.moveTo(x0, y0);
      context.bezierCurveTo(x0 + bend, y0, x1 - bend, y1, x1, y1);
    }
    context.stroke();
  }

  /** Counting sort of the links into their buckets. */
  #sort(values: LinkValues): void {
    const starts = this.#starts.fill(0);
    const count = this.#buckets.length;
    for (let link = 0; link < count; link++) {
      const at = 3 * link;
      const column = this.#ends[at] ?? 0;
      const value = values.value(column, this.#ends[at + 1] ?? 0, this.#ends[at + 2] ?? 0);
      const bucket = bucketOf(value, values.soft, this.#leastStrength);
      this.#buckets[link] = bucket;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }
    // Filling advances each bucket's start to its end, which is the next one's start: then shift back.
    for (let link = 0; link < count; link++) {
      const bucket = this.#buckets[link] ?? 0;
      const place = starts[bucket] ?? 0;
      this.#sorted[place] = link;
      starts[bucket] = place + 1;
    }
    starts.copyWithin(1, 0, starts.length - 1);
    starts[0] = 0;
  }

  #prepare(scene: LinkScene): void {
    this.#scene = scene;
    const ends: number[] = [];
    const points: number[] = [];
    let densest = 1;
    scene.columns.forEach((column, index) => {
      const before = scene.columns[index - 1]?.units ?? [];
      densest = Math.max(densest, before.length * column.units.length);
      for (const to of column.units) {
        for (const from of before) {
          ends.push(index, to.unit, from.unit);
          points.push(from.x + from.size / 2, from.y, to.x - to.size / 2, to.y);
        }
      }
    });
    this.#ends = Uint16Array.from(ends);
    this.#points = Float32Array.from(points);
    this.#buckets = new Uint8Array(ends.length / 3);
    this.#sorted = new Uint32Array(ends.length / 3);
    this.#density = Math.min(1, (DENSE_LINKS / densest) ** 0.25);
    this.#leastStrength = LEAST_STRENGTH * Math.max(1, densest / DENSE_LINKS);
    const widest = Math.max(2, scene.unitSize * WIDEST_SHARE_OF_UNIT) * this.#density;
    this.#widths = Array.from(
      { length: LEVELS },
      (_, level) => THINNEST_PX + (widest - THINNEST_PX) * ((level + 0.5) / LEVELS),
    );
    this.#dashes = this.#widths.map((width) => [3 + 1.4 * width, 2.4 + 0.8 * width]);
  }
}
