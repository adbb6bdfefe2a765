// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { drawThumbnail, drawValueThumbnail } from '../render/thumbnail-painter';
import { type Config, type DataKind, DEFAULT_CONFIG, type Task } from '../shared/config';
import { DATA_TRAITS } from '../shared/data-traits';
import { asExamples, keptPoints, presentPoints } from '../shared/point-set';
import { EXAMPLE_STRIDE, type Examples } from '../shared/snapshot';
import type { UiContext } from '../ui/ui-context';
import { CanvasView } from './canvas-view';

const SAMPLES = 150;
const SEED = 1;
const NONE: Examples = new Float32Array(0);

/** A small picture of a data set without noise. Decoration: its label says what it is. */
export class Thumbnail extends CanvasView {
  static override styles = css`
    :host {
      display: block;
    }
    canvas {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
  `;
  static override properties: PropertyDeclarations = { kind: { attribute: false } };

  declare kind: DataKind;
  #examples: Examples | null = null;
  #points: unknown = null;
  #ownTask: Task | null = null;
  #asked: UiContext['store'] | null = null;

  protected override view(): TemplateResult {
    return html`<canvas aria-hidden="true"></canvas>`;
  }

  protected override watch(ui: UiContext): void {
    const isLoaded = ui.store.configured.value !== null;
    if (this.kind === 'custom') this.#takeOwn(ui.store.config.value);
    if (!isLoaded || this.#asked === ui.store || this.kind === 'custom') return;
    this.#asked = ui.store;
    void this.#load(ui);
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    surface: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const examples = this.#examples;
    if (examples === null) return;
    const { task: made, dimensions } = DATA_TRAITS[this.kind];
    const task = made ?? this.#ownTask ?? ui.store.config.peek().task;
    const domain = reach(examples);
    if (task === 'regression') {
      const isLine = dimensions === 1 || isFlat(examples);
      drawValueThumbnail(context, surface.width, examples, domain, isLine, colors);
    } else if (dimensions === 2) {
      drawThumbnail(context, surface.width, examples, domain, colors);
    }
  }

  /** Points of the person's own are at hand, and change. */
  #takeOwn(config: Config): void {
    const set = config.data.kind === 'custom' ? presentPoints(config, NONE) : keptPoints(config);
    if (set === null || this.#points === set.points) return;
    this.#points = set.points;
    this.#ownTask = set.task;
    this.#examples = asExamples(set, NONE);
    this.redraw();
  }

  async #load(ui: UiContext): Promise<void> {
    const classes = DATA_TRAITS[this.kind].preferred.classes ?? DATA_TRAITS[this.kind].classes;
    const samples = Math.round(SAMPLES / (classes || 1)) * (classes || 1);
    const { data: usual } = DEFAULT_CONFIG;
    const { preferred } = DATA_TRAITS[this.kind];
    const { points, vectorLength } = ui.store.config.peek().data;
    const data = {
      ...usual,
      ...preferred,
      kind: this.kind,
      samples,
      trainShare: 1,
      // Others would be sent for nothing.
      points: this.kind === 'vectors' ? points : [],
      vectorLength,
    };
    try {
      this.#examples = await ui.store.questions.preview(data, SEED);
    } catch {
      // Without an engine there is a notice already; the name under the picture still tells the set.
      this.#asked = null;
      return;
    }
    this.redraw();
  }
}

/** Points of one's own over x1 alone have no x2. */
function isFlat(examples: Examples): boolean {
  return examples.every((number, at) => at % EXAMPLE_STRIDE !== 1 || number === 0);
}

/** The largest coordinate, so that every set fills its picture. */
function reach(examples: Examples): number {
  let largest = 0;
  for (let at = 0; at < examples.length; at += EXAMPLE_STRIDE) {
    largest = Math.max(largest, Math.abs(examples[at] ?? 0), Math.abs(examples[at + 1] ?? 0));
  }
  return largest || 1;
}

customElements.define('nn-thumbnail', Thumbnail);
