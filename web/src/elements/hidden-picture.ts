// SPDX-License-Identifier: MIT
import type { DrawingColors } from '../render/drawing-colors';
import { HiddenPainter } from '../render/hidden-painter';
import { type AxisRange, boundedRange, HiddenSpace, rangeOf } from '../render/hidden-space';
import { InputMesh } from '../render/input-mesh';
import { boundaryPieces, SCORE_STRIDE } from '../render/layer-boundary';
import type { Config } from '../shared/config';
import type { ActivationQuery, Configured } from '../shared/protocol';
import type { SnapshotView } from '../shared/snapshot';
import type { UiContext } from '../ui/ui-context';
import { LatestAnswer } from './latest-answer';

/** Whose plane is drawn; column as in `UnitRef`. */
export interface PlaneChoice {
  readonly column: number;
  readonly first: number;
  readonly second: number;
}

export interface HiddenPictureOptions {
  readonly choice: PlaneChoice;
  readonly names: readonly [string, string];
  readonly warp: number;
  readonly showTest: boolean;
  /** Points jump instead of moving. */
  readonly isCalm: boolean;
}

/** Time in which a point goes about two thirds of its way. */
const SETTLING_MS = 90;
/** After a pause the next frame is as if it came after this time. */
const LONGEST_FRAME_MS = 50;
const FLOATS_PER_PIECE = 4;

/** Follows the data and the grid of the inputs into the plane of two units. */
export class HiddenPicture {
  readonly #painter = new HiddenPainter();
  readonly #space = new HiddenSpace();
  readonly #answers: LatestAnswer<ActivationQuery, Float32Array>;
  readonly #redraw: () => void;
  #mesh: InputMesh | null = null;
  #configured: Configured | null = null;
  #query: ActivationQuery | null = null;
  #taken: Float32Array | null = null;
  #frame = -1;
  #drawnAt = 0;
  #scores = new Float64Array(0);
  #boundary = new Float64Array(0);

  constructor(ui: () => UiContext | undefined, redraw: () => void) {
    this.#redraw = redraw;
    const request = (query: ActivationQuery): Promise<Float32Array> => {
      const store = ui()?.store;
      return store ? store.questions.activations(query) : Promise.reject(new Error('no store'));
    };
    this.#answers = new LatestAnswer(request, redraw);
  }

  /** Examples that are drawn, 0 before the first picture. */
  get shownExamples(): number {
    return this.#mesh?.shown.length ?? 0;
  }

  draw(
    context: CanvasRenderingContext2D,
    size: number,
    view: SnapshotView,
    configured: Configured,
    colors: DrawingColors,
    ui: UiContext,
    options: HiddenPictureOptions,
  ): void {
    const mesh = this.#ask(configured, ui, options.choice);
    this.#take(ui.store.config.peek(), options.choice.column);
    if (this.#space.values.length !== mesh.points.length) return;
    if (this.#space.approach(this.#share(options.isCalm))) this.#redraw();
    const boundaryLength = this.#findBoundary(view, options.choice);
    this.#painter.draw(context, size, view, configured.examples, mesh, this.#space, colors, {
      ...options,
      formatNumber: ui.i18n.format.shortNumber,
      boundary: this.#boundary,
      boundaryLength,
    });
  }

  /** Asks for new values when the picture or the choice is another one. */
  #ask(configured: Configured, ui: UiContext, { column, first, second }: PlaneChoice): InputMesh {
    let mesh = this.#mesh;
    if (mesh === null || configured !== this.#configured) {
      mesh = new InputMesh(configured.layout, configured.examples);
      this.#mesh = mesh;
      this.#configured = configured;
      this.#query = null;
    }
    let query = this.#query;
    const isSame =
      query !== null &&
      query.column === column &&
      query.units[0] === first &&
      query.units[1] === second;
    if (query === null || !isSame) {
      query = { points: mesh.points, column, units: [first, second] };
      this.#query = query;
      this.#frame = -1;
    }
    const frame = ui.store.frame.peek();
    if (frame !== this.#frame) this.#answers.ask(query);
    this.#frame = frame;
    return mesh;
  }

  #take(config: Config, column: number): void {
    const { answer, question } = this.#answers;
    if (answer === null || answer === this.#taken || question !== this.#query) return;
    this.#taken = answer;
    const bounded = boundedRange(config.network.layers[column - 1]?.activation);
    const axis = (offset: 0 | 1): AxisRange => bounded ?? rangeOf(answer, offset);
    this.#space.take(answer, [axis(0), axis(1)]);
  }

  #share(isCalm: boolean): number {
    const now = performance.now();
    const passed = Math.min(LONGEST_FRAME_MS, now - this.#drawnAt);
    this.#drawnAt = now;
    return isCalm ? 1 : 1 - Math.exp(-passed / SETTLING_MS);
  }

  /** Where a layer of two units feeds the scores, their boundary is a line; else there is none. */
  #findBoundary(view: SnapshotView, { column, first, second }: PlaneChoice): number {
    const { sizes, classes } = view.layout;
    const scores = sizes.length - 1;
    const isDrawn = column + 1 === scores && sizes[column] === 2 && first !== second && classes > 0;
    if (!isDrawn) return 0;
    const count = sizes[scores] ?? 1;
    if (this.#scores.length !== count * SCORE_STRIDE) {
      this.#scores = new Float64Array(count * SCORE_STRIDE);
      const pairs = Math.max(1, (count * (count - 1)) / 2);
      this.#boundary = new Float64Array(pairs * FLOATS_PER_PIECE);
    }
    for (let k = 0; k < count; k++) {
      this.#scores[k * SCORE_STRIDE] = view.weight(scores, k, first);
      this.#scores[k * SCORE_STRIDE + 1] = view.weight(scores, k, second);
      this.#scores[k * SCORE_STRIDE + 2] = view.bias(scores, k);
    }
    return boundaryPieces(this.#scores, this.#space.axes, this.#boundary);
  }
}
